import { utility } from '@lyceum/kit';
import { z } from 'zod';

export const skillKey = utility(
  'A skill as it is compared: `Machine  Learning` and `machine learning` are one, `C`, `C++` and `C#` are three.',
  z.string().max(20_000),
  (name) => name.normalize('NFKC').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase(),
);

/** What a skill may not stand next to: `Java` is not in `JavaScript`, nor `C` in `C++`. */
const EDGE = /[\p{L}\p{N}+#]/u;

export const covers = utility(
  'Whether something about a topic says something about a skill: the topic holds the skill as whole words.',
  z.object({ topic: z.string().max(20_000), skill: z.string().max(20_000) }),
  ({ topic, skill }): boolean => {
    if (!skill) return false;
    for (let at = topic.indexOf(skill); at >= 0; at = topic.indexOf(skill, at + 1)) {
      const [before, after] = [topic.slice(0, at).at(-1) ?? '', topic.charAt(at + skill.length)];
      if (!EDGE.test(before) && !EDGE.test(after)) return true;
    }
    return false;
  },
);

// of 1: what somebody says, what others say of them, and what was proved
const CLAIMED = 0.6;
const ENDORSED = 0.85;
const PROVED = 1;
const WEIGHTS = { required: 3, wished: 1 } as const;

export const matchScore = utility(
  'How well somebody fits a job, of 100: required skills weigh three times as much as wished ones, a certificate more than an endorsement, and that more than a claim.',
  z.array(z.object({ required: z.boolean(), claimed: z.boolean(), endorsements: z.int().min(0), certificates: z.int().min(0) })).max(1_000),
  (skills): number => {
    const weight = ({ required }: { required: boolean }) => (required ? WEIGHTS.required : WEIGHTS.wished);
    const worth = (skill: (typeof skills)[number]) =>
      skill.certificates ? PROVED : skill.claimed ? (skill.endorsements ? ENDORSED : CLAIMED) : 0;
    const whole = skills.reduce((sum, skill) => sum + weight(skill), 0);
    return whole ? Math.round((100 * skills.reduce((sum, skill) => sum + weight(skill) * worth(skill), 0)) / whole) : 0;
  },
);
