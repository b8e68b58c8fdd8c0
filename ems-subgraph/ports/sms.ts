import { join } from 'node:path';
import { SECOND } from '@lyceum/kit';
import { request } from 'undici';
import { keepFile } from './email.ts';

export interface TextMessage {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** A provider's refusal that another try will not change. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** As JSON to the provider's address, with the id as its idempotency key; as `<id>.json` under the data directory where there is none. */
export async function sendText(
  { SMS_URL, SMS_TOKEN, DATA_DIR }: { SMS_URL?: string | undefined; SMS_TOKEN?: string | undefined; DATA_DIR: string },
  message: TextMessage,
): Promise<void> {
  const body = JSON.stringify(message);
  if (!SMS_URL) return keepFile(join(DATA_DIR, 'sms'), `${message.id}.json`, body);
  const { statusCode, body: answer } = await request(SMS_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': message.id,
      ...(SMS_TOKEN ? { authorization: `Bearer ${SMS_TOKEN}` } : {}),
    },
    body,
    headersTimeout: 10 * SECOND,
    bodyTimeout: 10 * SECOND,
  });
  const said = (await answer.text()).slice(0, 300);
  if (statusCode >= 400 && statusCode < 500 && statusCode !== 429 && statusCode !== 408) throw new Refused(`${statusCode}: ${said}`);
  if (statusCode >= 300) throw new Error(`${statusCode}: ${said}`);
}
