import { createHash } from 'node:crypto';
import { invalid, utility } from '@lyceum/kit';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';

/** A file as base64; of what is longer, hand over the beginning. */
const Base64 = z.base64().max(140_000);
const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

export const sniffMimeType = utility(
  'What a file is, by its first bytes and not by its name; text where they are UTF-8, else null.',
  z.object({ base64: Base64 }),
  async ({ base64 }) => {
    const bytes = bytesOf(base64);
    const known = await fileTypeFromBuffer(bytes);
    if (known) return { mimeType: known.mime, extension: known.ext };
    return isText(bytes) ? { mimeType: 'text/plain', extension: 'txt' } : null;
  },
);

function isText(bytes: Buffer): boolean {
  if (!bytes.length || bytes.includes(0)) return false;
  try {
    // the last character may be cut off
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

export const checksumFile = utility(
  'The digest of a file, in hexadecimal.',
  z.object({ base64: Base64, algorithm: z.enum(['sha256', 'sha512']).default('sha256') }),
  ({ base64, algorithm }) => createHash(algorithm).update(bytesOf(base64)).digest('hex'),
);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];
export const humanSize = utility(
  'A number of bytes as people of a locale read it, in powers of 1000.',
  z.object({ bytes: z.int().min(0), locale: z.string().min(2).max(35).default('en') }),
  ({ bytes, locale }) => {
    const power = bytes < 1_000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    try {
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[power] ?? 'byte',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(bytes / 1_000 ** power);
    } catch {
      throw invalid([{ path: ['input', 'locale'], rule: 'locale', message: 'There is no such locale.' }]);
    }
  },
);

export const readCsv = utility(
  'Rows of a CSV text (RFC 4180), with the names of its first line.',
  z.object({
    text: z.string().max(500_000),
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    maxRows: z.int().min(1).max(10_000).default(1_000),
  }),
  ({ text, delimiter, maxRows }) => {
    try {
      const [names = [], ...rows] = z
        .array(z.array(z.string()))
        .parse(parse(text, { delimiter, bom: true, to: maxRows + 1, max_record_size: 100_000, skip_empty_lines: true }));
      // pairs, not objects: a column may be called __proto__
      return { columns: names, rows };
    } catch (error) {
      throw invalid([
        { path: ['input', 'text'], rule: 'csv', message: error instanceof Error ? error.message.slice(0, 300) : 'It is no CSV.' },
      ]);
    }
  },
);

export const writeCsv = utility(
  'Rows as CSV (RFC 4180); values that a spreadsheet would run as a formula are made harmless.',
  z.object({
    columns: z.array(z.string().max(200)).min(1).max(200),
    rows: z.array(z.array(z.union([z.string().max(100_000), z.number(), z.boolean(), z.null()])).max(200)).max(10_000),
  }),
  ({ columns, rows }) => stringify([columns, ...rows], { escape_formulas: true, record_delimiter: '\r\n' }),
);

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
export const safePath = utility(
  'A path of an archive or an upload as it may be used below a folder; refuses one that leads out of it.',
  z.object({ path: z.string().min(1).max(1_024) }),
  ({ path }) => {
    const refuse = (message: string) => invalid([{ path: ['input', 'path'], rule: 'unsafe', message }]);
    const text = path.normalize('NFC').replaceAll('\\', '/');
    if (/\p{Cc}/u.test(text)) throw refuse('It holds control characters.');
    if (text.startsWith('/') || /^[a-z]:/i.test(text)) throw refuse('It is not relative.');
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    if (!parts.length || parts.includes('..')) throw refuse('It leads out of its folder.');
    if (parts.some((part) => RESERVED.test(part) || /[<>:"|?*]/.test(part) || /[. ]$/.test(part) || Buffer.byteLength(part) > 255))
      throw refuse('It holds a name that some system does not take.');
    return parts.join('/');
  },
);
