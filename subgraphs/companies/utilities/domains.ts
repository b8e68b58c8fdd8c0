import { domainToASCII } from 'node:url';
import { utility } from '@lyceum/kit';
import { z } from 'zod';

/** Where in a domain the proof stands. */
export const RECORD_LABEL = '_lyceum';
/** What the proof says. */
export const recordText = (token: string): string => `lyceum-verification=${token}`;

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export const normaliseDomain = utility(
  'A domain as DNS knows it, from a domain or an address on it: lower case, ASCII, without www.; null when it is none.',
  z.string().max(4_096),
  (text): string | null => {
    const host = text
      .trim()
      .toLowerCase()
      .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
      .replace(/^[^/?#]*@/, '')
      .replace(/[/?#:].*$/, '')
      .replace(/\.$/, '');
    const ascii = domainToASCII(host).replace(/^www\./, '');
    const labels = ascii.split('.');
    const named = labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(labels.at(-1) ?? '');
    return named && ascii.length <= 253 ? ascii : null;
  },
);

export const checkDomainTxt = utility(
  'Whether the records of a domain hold the proof.',
  z.object({ records: z.array(z.string().max(65_535)).max(1_000), token: z.string().min(1).max(200) }),
  ({ records, token }): boolean => records.some((record) => record.trim() === recordText(token)),
);
