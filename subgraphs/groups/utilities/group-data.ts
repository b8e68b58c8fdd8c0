import { utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

export const slugify = utility(
  'A name for addresses: lower-case letters and digits of any script, joined by hyphens.',
  z.string(),
  (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
      .replace(/-+$/, ''),
);

export const processTags = utility('Tags trimmed, in lower case, each once, in their order.', z.array(z.string()), (tags) => [
  ...new Set(tags.map((tag) => tag.normalize('NFC').replace(/^#/, '').trim().toLowerCase()).filter(Boolean)),
]);

const LONGEST = { name: 120, description: 10_000 } as const;
const list = z.array(z.string().max(20_000)).max(200);

/** A group's data as anybody may send it; `validateGroupData` tells what is wrong with it. */
export const GroupData = z.object({
  name: z.string().max(100_000).nullish(),
  description: z.string().max(200_000).nullish(),
  rules: list.nullish(),
  tags: list.nullish(),
  joinQuestions: list.nullish(),
  maxMembers: z.int().nullish(),
});

export const validateGroupData = utility(
  'Everything that is wrong with a group’s data; keys left out are not looked at.',
  GroupData.extend({ limit: z.int().min(2).default(500).describe('The setting maxMembers.') }),
  ({ limit, ...data }): Violation[] => {
    const violations: Violation[] = [];
    const add = (key: string, rule: string, message: string) => void violations.push({ path: ['input', ...key.split('.')], rule, message });
    if (data.name === null || (data.name !== undefined && !slugify(data.name)))
      add('name', 'required', 'Give a name with a letter or a digit.');
    for (const key of ['name', 'description'] as const) {
      const text = data[key] ?? '';
      if ([...text].length > LONGEST[key]) add(key, 'too_big', `Use at most ${LONGEST[key]} characters.`);
      if (text.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    }
    if (data.name && /\p{Cc}/u.test(data.name.trim())) add('name', 'format', 'Use no control characters.');
    for (const [key, most, longest] of [
      ['rules', 20, 500],
      ['joinQuestions', 10, 300],
      ['tags', 10, 50],
    ] as const) {
      const items = data[key] ?? [];
      if (items.length > most) add(key, 'too_big', `Use at most ${most}.`);
      items.forEach((item, i) => {
        if (!item.trim() || [...item].length > longest || item.includes('\0'))
          add(`${key}.${i}`, 'format', `Write 1 to ${longest} characters.`);
      });
    }
    if (data.maxMembers != null && (data.maxMembers < 2 || data.maxMembers > limit))
      add('maxMembers', 'range', `A group holds 2 to ${limit} members.`);
    return violations;
  },
);
