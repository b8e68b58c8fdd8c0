import { utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

/** Roles and what each may do; scopes are what the schema's @requiresScopes names. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  STUDENT: [],
  INSTRUCTOR: ['courses:teach'],
  RECRUITER: ['jobs:recruit'],
  ADMIN: [
    'courses:teach',
    'courses:manage',
    'activities:manage',
    'certifications:manage',
    'companies:manage',
    'connections:manage',
    'events:manage',
    'followers:manage',
    'groups:manage',
    'jobs:manage',
    'posts:manage',
    'jobs:recruit',
    'accounts:read',
    'accounts:manage',
    'accounts:audit',
    'profiles:manage',
    'messaging:manage',
    'notifications:manage',
    'payments:read',
    'payments:manage',
    'reports:read',
    'ems:read',
    'ems:settings',
    'ems:reports',
    'ems:run',
    'ems:manage',
  ],
};

export const normaliseEmail = utility(
  'An e-mail address as it is stored and compared: trimmed, lower case.',
  z.string().max(1_000),
  (email) => email.trim().toLowerCase(),
);

// control characters, and those that turn the direction of text around others: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const INVISIBLE = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;
export const tidyName = utility(
  'A name as it is kept: composed (NFC), no control characters, single spaces.',
  z.string().max(1_000),
  (name) => name.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim(),
);

export const scopesOfRoles = utility('The scopes that roles give, sorted, each once.', z.array(z.string().max(100)).max(100), (roles) =>
  [...new Set(roles.flatMap((role) => ROLES[role] ?? []))].sort(),
);

const DEVICES: readonly [RegExp, string][] = [
  [/iphone|android.*mobile/i, 'Phone'],
  [/ipad|android|tablet/i, 'Tablet'],
  [/mozilla|chrome|safari|firefox/i, 'Browser'],
];
export const deviceOf = utility(
  'What kind of device a user agent names.',
  z.string().max(100_000),
  (userAgent) => DEVICES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'Program',
);

export const Password = z.object({
  password: z.string().max(1_024),
  minLength: z.int(),
  email: z.string().max(1_000),
  displayName: z.string().max(1_000),
});
export const validatePassword = utility(
  'Why a password is refused, all reasons at once; see NIST SP 800-63B §5.1.1.2.',
  Password,
  ({ password, minLength, email, displayName }): Violation[] => {
    const path = ['input', 'password'];
    const lower = password.toLowerCase();
    const violations: Violation[] = [];
    if ([...password].length < minLength) violations.push({ path, rule: 'too_short', message: `Use at least ${minLength} characters.` });
    if (password.length > 256) violations.push({ path, rule: 'too_long', message: 'Use at most 256 characters.' });
    if (lower === email || lower === displayName.toLowerCase() || lower === email.split('@')[0])
      violations.push({ path, rule: 'guessable', message: 'Do not use your name or address.' });
    if (new Set(password).size < 4) violations.push({ path, rule: 'guessable', message: 'Use more different characters.' });
    return violations;
  },
);
