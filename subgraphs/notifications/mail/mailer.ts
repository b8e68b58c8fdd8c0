import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECOND } from '@lyceum/kit';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail that is ready to leave; `id` names it for good. */
export interface Mail extends SendMailOptions {
  readonly id: string;
}
/** The way out of the house; open it for a batch and close it after. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** By SMTP where an address is set, as files otherwise. */
export const openMailer = ({ SMTP_URL, DATA_DIR }: { SMTP_URL?: string | undefined; DATA_DIR: string }): Mailer =>
  SMTP_URL ? smtpMailer(SMTP_URL) : fileMailer(join(DATA_DIR, 'mail'));

function smtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
  });
  return {
    send: async ({ id: _, ...mail }) => void (await transport.sendMail(mail)),
    close: () => transport.close(),
  };
}

/** `<id>.eml`, RFC 5322: written again, a mail replaces itself. */
function fileMailer(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send({ id, ...mail }) {
      const { message } = await transport.sendMail(mail);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${id}.tmp`), message);
      await rename(join(folder, `${id}.tmp`), join(folder, `${id}.eml`));
    },
    close: () => transport.close(),
  };
}

/**
 * True when trying again is of no use: the server refused this recipient or this message for good (RFC 5321 §4.2.1, 5yz). A
 * refused login is the operator's to mend, and worth another try.
 */
export function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  return (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') && (status === 0 || status >= 500);
}
