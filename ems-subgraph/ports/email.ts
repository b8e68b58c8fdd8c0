import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECOND } from '@lyceum/kit';
import { createTransport, type SendMailOptions } from 'nodemailer';

export interface Mail extends SendMailOptions {
  /** Names it for good. */
  readonly id: string;
}

/** By SMTP where an address is set, as `<id>.eml` under the data directory otherwise. */
export async function sendMail(
  { SMTP_URL, DATA_DIR }: { SMTP_URL?: string | undefined; DATA_DIR: string },
  { id, ...mail }: Mail,
): Promise<void> {
  if (SMTP_URL) {
    const transport = createTransport({
      url: SMTP_URL,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
    });
    try {
      await transport.sendMail(mail);
    } finally {
      transport.close();
    }
    return;
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(mail);
  await keepFile(join(DATA_DIR, 'mail'), `${id}.eml`, message);
}

/** Written beside and moved into place, so that nobody reads half of it. */
export async function keepFile(folder: string, name: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.tmp`), content);
  await rename(join(folder, `${name}.tmp`), join(folder, name));
}

/** True when trying again is of no use: the server refused this recipient or message for good (RFC 5321 §4.2.1, 5yz). */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  return (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') && (status === 0 || status >= 500);
}
