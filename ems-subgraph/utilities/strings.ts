import { utility } from '@lyceum/kit';
import { z } from 'zod';

const MAX = 100_000;
const Text = z.string().max(MAX);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const split = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

export const slugify = utility(
  'A text as part of an address: small letters and digits of any script, hyphens between.',
  z.object({ text: Text, maxLength: z.int().min(1).max(200).default(80) }),
  ({ text, maxLength }) =>
    split(
      text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
    )
      .slice(0, maxLength + 1)
      .join('')
      .replace(/^-/, '')
      .slice(0, maxLength)
      .replace(/-$/, ''),
);

export const truncateText = utility(
  'A text of at most so many characters as people count them, cut at a space if there is one in its last fifth.',
  z.object({ text: Text, length: z.int().min(1).max(MAX), ellipsis: z.string().max(10).default('…') }),
  ({ text, length, ellipsis }) => {
    const all = split(text);
    if (all.length <= length) return text;
    const room = Math.max(0, length - split(ellipsis).length);
    const kept = all.slice(0, room);
    const space = kept.lastIndexOf(' ');
    return `${kept.slice(0, space >= room * 0.8 ? space : room).join('')}${split(ellipsis).slice(0, length).join('')}`;
  },
);

export const maskText = utility(
  'A text with all but its ends hidden; of an e-mail address the domain stays.',
  z.object({
    text: Text,
    start: z.int().min(0).max(10).default(1),
    end: z.int().min(0).max(10).default(0),
    mask: z.string().min(1).max(1).default('•'),
  }),
  ({ text, start, end, mask }) => {
    const at = text.lastIndexOf('@');
    const [hidden, domain] = at > 0 ? [text.slice(0, at), text.slice(at)] : [text, ''];
    const all = split(hidden);
    // what is too short to hide anything in is hidden whole
    if (all.length <= start + end) return `${mask.repeat(Math.max(3, all.length))}${domain}`;
    return `${all.slice(0, start).join('')}${mask.repeat(all.length - start - end)}${all.slice(all.length - end).join('')}${domain}`;
  },
);

// control characters, and those that turn the direction of text around others: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const INVISIBLE = /[\p{Cc}\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export const normaliseText = utility(
  'A text in one form: composed (NFC), without invisible characters, with single spaces.',
  z.object({ text: Text }),
  ({ text }) => text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim(),
);

export const similarity = utility(
  'How alike two texts are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of characters.',
  z.object({ a: z.string().max(10_000), b: z.string().max(10_000) }),
  ({ a, b }) => {
    const [one, other] = [a, b].map((text) => normaliseText({ text }).toLowerCase());
    const [left, right] = [pairs(one ?? ''), pairs(other ?? '')];
    if (one === other) return 1;
    const [n, m] = [count(left), count(right)];
    if (!n || !m) return 0;
    let common = 0;
    for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0);
    return (2 * common) / (n + m);
  },
  { version: '2', needs: () => [normaliseText] },
);

function pairs(text: string): Map<string, number> {
  const letters = split(text);
  const found = new Map<string, number>();
  for (let i = 1; i < letters.length; i++) {
    const pair = `${letters[i - 1]}${letters[i]}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}
const count = (of: Map<string, number>) => of.values().reduce((sum, n) => sum + n, 0);
