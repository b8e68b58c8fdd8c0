import { createHash, hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;

/**
 * HMAC-SHA-256 (https://www.rfc-editor.org/rfc/rfc2104), in base64url, of texts of one byte a character, for one secret. By one-shot hashes: what
 * `createHmac` makes for each call costs more than the hashing of short texts, and has to be collected.
 */
export function hmacOf(secret: string): (text: string) => string {
  const bytes = Buffer.from(secret);
  const key = Buffer.alloc(BLOCK);
  (bytes.length > BLOCK ? createHash('sha256').update(bytes).digest() : bytes).copy(key);
  const outer = Buffer.alloc(BLOCK + DIGEST);
  let inner = Buffer.alloc(1024);
  for (const [i, byte] of key.entries()) {
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  return (text) => {
    const length = BLOCK + text.length;
    if (inner.length < length) {
      const larger = Buffer.alloc(2 * length);
      inner.copy(larger, 0, 0, BLOCK);
      inner = larger;
    }
    inner.write(text, BLOCK, 'latin1');
    outer.write(hash('sha256', inner.subarray(0, length), 'binary'), BLOCK, 'latin1');
    return hash('sha256', outer, 'base64url');
  };
}
