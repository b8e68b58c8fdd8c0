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
/** Hashes of one address that may be under way: a flood from there leaves room for the others. */
const OF_ONE_ADDRESS = 16;

let running = 0;
const queue: (() => void)[] = [];
const underWay = new Map<string, number>();
const full = () => new Refusal('LIMIT_REACHED', 'Too many people sign in just now: try again in a few seconds.');

async function queued<T>(address: string | null, work: () => Promise<T>): Promise<T> {
  if (address === null) return inTurn(work);
  const before = underWay.get(address) ?? 0;
  if (before >= OF_ONE_ADDRESS) throw full();
  underWay.set(address, before + 1);
  try {
    return await inTurn(work);
  } finally {
    const left = (underWay.get(address) ?? 1) - 1;
    if (left) underWay.set(address, left);
    else underWay.delete(address);
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw full();
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

/** Argon2id in PHC string format: https://github.com/P-H-C/phc-string-format. Throws LIMIT_REACHED when too many wait, in all or of that address. */
export async function hashPassword(password: string, address: string | null = null): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await queued(address, () => hash('argon2id', { message: password, nonce, ...COST, tagLength: TAG_LENGTH }));
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${encode(nonce)}$${encode(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

/** Whether the password gives this hash; takes as long for a hash that is null (no such account). */
export async function verifyPassword(stored: string | null, password: string, address: string | null = null): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = PHC.exec(stored ?? '') ?? [];
  const cost = memory ? { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) } : COST;
  const expected = tag ? Buffer.from(tag, 'base64') : Buffer.alloc(TAG_LENGTH);
  const given = await queued(address, () =>
    hash('argon2id', {
      message: password,
      nonce: nonce ? Buffer.from(nonce, 'base64') : randomBytes(16),
      ...cost,
      tagLength: expected.length,
    }),
  );
  return timingSafeEqual(given, expected) && tag !== '';
}
