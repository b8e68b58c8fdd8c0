import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from '../wire.ts';

/** Longer texts travel compressed: NATS takes no message over 1 MiB, and catalogues and reports are long and say things often. */
const PACK_FROM = 64 * 1024;
const MOST = 256 * 1024 * 1024;
/** The first byte of gzip (RFC 1952 §2.3.1); no JSON text begins with it. */
const GZIP = 0x1f;

/** A value as it travels. */
export function packed(value: unknown): Uint8Array {
  const text = Buffer.from(encode(value));
  return text.length < PACK_FROM ? text : gzipSync(text, { level: 6 });
}

/** The value that was packed. */
export function unpacked(data: Uint8Array): unknown {
  const text = data[0] === GZIP ? gunzipSync(data, { maxOutputLength: MOST }) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return JSON.parse(text.toString('utf8'));
}
