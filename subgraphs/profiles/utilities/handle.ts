import { utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

const RESERVED = new Set(
  'about account accounts admin administrator api app auth certificates companies connections contact courses edit ems events explore feed graphql groups help home jobs login logout lyceum me messages new notifications null payments posts privacy profile profiles register root search security settings signup status support system terms undefined user users webhooks www'.split(
    ' ',
  ),
);

export const isReservedHandle = utility('Whether a handle is kept for the place itself.', z.string().max(1_000), (handle) =>
  RESERVED.has(handle),
);

export const validateHandle = utility('Why a handle cannot be had, all reasons at once.', z.string().max(1_000), (handle): Violation[] => {
  const path = ['input', 'handle'];
  const violations: Violation[] = [];
  if (handle.length < 3 || handle.length > 40) violations.push({ path, rule: 'length', message: 'Use 3 to 40 characters.' });
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(handle))
    violations.push({ path, rule: 'form', message: 'Use a–z, 0–9 and hyphens, and begin and end with a letter or digit.' });
  if (isReservedHandle(handle)) violations.push({ path, rule: 'reserved', message: 'This handle is kept for the place itself.' });
  return violations;
});

export const handleFrom = utility(
  'A handle that resembles a name, and the n-th alternative to it; names without Latin letters give `member`.',
  z.object({ name: z.string().max(10_000), userId: z.uuid(), alternative: z.int().min(0) }),
  ({ name, userId, alternative }) => {
    const words = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/ß/g, 'ss')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 28)
      .replace(/-+$/, '');
    const plain = words.length >= 3 && !isReservedHandle(words);
    const base = plain ? words : words ? `member-${words}` : 'member';
    if (alternative === 0 && plain) return base;
    // the random end of a UUIDv7, a little more of it each time
    return `${base}-${userId.replaceAll('-', '').slice(-4 - alternative)}`.slice(0, 40);
  },
);
