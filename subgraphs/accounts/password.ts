import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '@lyceum/kit';

const hash = promisify(argon2);

// OWASP's minimum for argon2id: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_LENGTH = 32;
/** Hashes at once, and hashes that may wait: a login flood must not take libuv's threads from everyone else. */
const AT_ONCE = 2;
const WAITING = 64;

let running = 0;
const queue: (() => void)[] = [];

async function queued<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new Refusal('LIMIT_REACHED', 'Too many people sign in just now: try again in a few seconds.');
    await new Promise<void>((turn) => queue.push(turn));
  } else running++;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running--;
  }
}

const encode = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** Argon2id in PHC string format: https://github.com/P-H-C/phc-string-format. Throws LIMIT_REACHED when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await queued(() => hash('argon2id', { message: password, nonce, ...COST, tagLength: TAG_LENGTH }));
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${encode(nonce)}$${encode(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

/** Whether the password gives this hash; takes as long for a hash that is null (no such account). */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = PHC.exec(stored ?? '') ?? [];
  const cost = memory ? { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) } : COST;
  const expected = tag ? Buffer.from(tag, 'base64') : Buffer.alloc(TAG_LENGTH);
  const given = await queued(() =>
    hash('argon2id', {
      message: password,
      nonce: nonce ? Buffer.from(nonce, 'base64') : randomBytes(16),
      ...cost,
      tagLength: expected.length,
    }),
  );
  return timingSafeEqual(given, expected) && tag !== '';
}
