import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server says to a mail: nothing to take it, or a status and words to refuse it. */
export type Answer = (to: string, attempt: number) => { code: number; text: string } | null;

/** A real SMTP server on a free port of this machine. */
export async function smtpServer(answer: Answer = () => null) {
  const mails: ParsedMail[] = [];
  const attempts = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const attempt = (attempts.get(address) ?? 0) + 1;
      attempts.set(address, attempt);
      const refusal = answer(address, attempt);
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData(stream, _session, done) {
      simpleParser(stream, (error, mail) => {
        if (!error) mails.push(mail);
        done(error);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    attempts,
    to: (who: string) => mails.filter(({ to }) => [to].flat().some((list) => list?.value.some(({ address: at }) => at === who))),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
