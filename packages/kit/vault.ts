import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Seals values for storage: AES-256-GCM, https://doi.org/10.6028/NIST.SP.800-38D */
export interface Vault {
  seal(value: unknown): Sealed;
  /** What was sealed; a value that never was is given back as it is. */
  open(value: unknown): unknown;
}

const Sealed = z.strictObject({ sealed: z.string() });
type Sealed = z.output<typeof Sealed>;
const NONCE = 12;
const TAG = 16;

/** `purpose` parts the keys: what was sealed for one purpose opens for no other. Without a secret it seals nothing. */
export function openVault(secret: string | undefined, purpose: string): Vault {
  const key = secret ? Buffer.from(hkdfSync('sha256', secret, '', `settings ${purpose}`, 32)) : null;
  return {
    seal(value) {
      if (!key) throw new Refusal('UNAVAILABLE', 'Secret settings need SETTINGS_KEY in the environment of the process.');
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
    },
    open(value) {
      const read = Sealed.safeParse(value);
      if (!read.success) return value;
      if (!key) throw new Error('A setting is sealed: start with the SETTINGS_KEY that sealed it.');
      const bytes = Buffer.from(read.data.sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString());
    },
  };
}
