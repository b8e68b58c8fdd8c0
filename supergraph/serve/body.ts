import type { IncomingMessage } from 'node:http';
import { HttpError } from './respond.ts';

/** Reads a whole body; throws HttpError 413 as soon as it is too large. */
export const readBody = (req: IncomingMessage, maxBytes: number): Promise<Buffer> => reading(req, maxBytes, whole);

const whole = (bytes: Buffer): Buffer => bytes;

function reading<T>(req: IncomingMessage, maxBytes: number, use: (bytes: Buffer) => T): Promise<T> {
  if (Number(req.headers['content-length']) > maxBytes) return Promise.reject(tooLarge(maxBytes));
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined;
    let others: Buffer[] | undefined;
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        first = others = undefined;
        reject(tooLarge(maxBytes));
      } else if (first) {
        others ??= [];
        others.push(chunk);
      } else first = chunk;
    });
    req.on('end', () => {
      try {
        resolve(use(others && first ? Buffer.concat([first, ...others]) : (first ?? EMPTY)));
      } catch (error) {
        reject(error);
      }
    });
    req.on('error', reject);
    req.on('close', () => {
      if (!req.complete) reject(new Error('The client went away.'));
    });
  });
}

const EMPTY = Buffer.alloc(0);

const tooLarge = (maxBytes: number) =>
  new HttpError(413, 'LIMIT_REACHED', `The request body is larger than ${maxBytes} bytes.`, {
    headers: { connection: 'close' },
    extensions: { limit: 'bytes', max: maxBytes },
  });

/** The JSON of a request to `/graphql`; undefined when it is not JSON at all, which Apollo judges. */
export function readJson(req: IncomingMessage, maxBytes: number): Promise<unknown> {
  const charset = jsonCharset(req.headers['content-type']);
  if (charset === undefined) {
    req.resume();
    return nothing;
  }
  if (charset !== 'utf-8')
    return Promise.reject(new HttpError(415, 'BAD_REQUEST', `Unsupported charset "${charset}": GraphQL requests are UTF-8.`));
  const encoding = req.headers['content-encoding'];
  if (encoding && encoding !== 'identity')
    return Promise.reject(new HttpError(415, 'BAD_REQUEST', 'Compressed request bodies are not accepted.'));
  return reading(req, maxBytes, parsed);
}

const nothing = Promise.resolve(undefined);

function parsed(bytes: Buffer): unknown {
  if (!bytes.length) return undefined;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    return JSON.parse(bytes.toString('utf8', bom));
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The request body is not valid JSON.');
  }
}

/** The charset of a JSON body; undefined when the body is not JSON. */
function jsonCharset(type: string | undefined): string | undefined {
  if (type === 'application/json') return 'utf-8';
  const [essence, ...parameters] = type?.split(';') ?? [];
  if (essence?.trim().toLowerCase() !== 'application/json') return undefined;
  for (const parameter of parameters) {
    const [, charset] = /^\s*charset="?([^"\s]*)"?\s*$/i.exec(parameter) ?? [];
    if (charset !== undefined) return charset.toLowerCase().replace(/^utf8$/, 'utf-8');
  }
  return 'utf-8';
}
