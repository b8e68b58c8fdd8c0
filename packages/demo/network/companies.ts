import { between, DAY, latest } from '../moments.ts';
import { pick } from '../pick.ts';
import { type Id, random } from '../random.ts';
import { COMPANY_SUFFIXES, FAMILY_NAMES, INDUSTRIES } from '../words.ts';
import type { DemoUser } from '../world.ts';
import { slug } from './slug.ts';

export interface DemoCompany {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** The domain that it proved to be its own; null: not verified. */
  readonly domain: string | null;
  readonly industry: string;
  readonly country: string;
  readonly city: string;
  readonly foundedAt: Date;
  /** The first is the owner. */
  readonly members: readonly {
    readonly userId: string;
    readonly role: 'OWNER' | 'ADMIN' | 'RECRUITER' | 'TRAINER' | 'MEMBER';
    readonly joinedAt: Date;
  }[];
}

export function makeCompanies(count: number, users: readonly DemoUser[], now: Date, id: Id): DemoCompany[] {
  const next = random('companies');
  const recruiters = users.filter(({ roles }) => roles.includes('RECRUITER'));
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i): DemoCompany => {
    const foundedAt = new Date(now.getTime() - (650 - (i * 540) / count) * DAY);
    const industry = pick(INDUSTRIES, next());
    const family = FAMILY_NAMES.filter((word) => /^[A-Z]/.test(word));
    const name = `${pick(family, ((i * 7 + 3) % family.length) / family.length)} ${pick(COMPANY_SUFFIXES, next())} ${i + 1}`;
    const owner = recruiters[i % recruiters.length] ?? pick(users, next());
    const size = Math.max(1, Math.floor(22 * next() ** 2));
    const staff = Array.from({ length: size }, () => pick(users, next())).filter(
      ({ id: userId }) => userId !== owner.id && !taken.has(userId),
    );
    for (const { id: userId } of staff) taken.add(userId);
    const home = pick(users, next());
    return {
      id: id(`company ${i}`, foundedAt),
      name,
      slug: slug(name),
      domain: i % 3 ? `${slug(name)}.example` : null,
      industry,
      country: home.country,
      city: home.city,
      foundedAt,
      members: [
        { userId: owner.id, role: 'OWNER', joinedAt: latest(foundedAt, owner.joinedAt) },
        ...[...new Map(staff.map((user) => [user.id, user])).values()].map((user, at) => ({
          userId: user.id,
          role: at === 0 ? ('RECRUITER' as const) : at === 1 ? ('ADMIN' as const) : at === 2 ? ('TRAINER' as const) : ('MEMBER' as const),
          joinedAt: between(next, latest(foundedAt, user.joinedAt), now),
        })),
      ],
    };
  });
}
