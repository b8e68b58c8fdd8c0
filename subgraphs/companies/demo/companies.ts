import { CITIES, pick, type World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import { plain } from '@lyceum/kit/text.ts';
import type { companies, companyLocations, companyMembers, companyVerifications } from '../tables.ts';

type New<T extends { $inferInsert: object }> = T['$inferInsert'];
const DEPARTMENTS = ['Engineering', 'Sales', 'People', 'Finance', 'Operations'];
const SENIORITIES = ['ENTRY', 'ASSOCIATE', 'SENIOR', 'LEAD', 'DIRECTOR', 'EXECUTIVE'] as const;
const TITLES = ['Engineer', 'Account Manager', 'Recruiter', 'Accountant', 'Coordinator'];

/** The world's companies as rows. */
export function makeCompanies(world: World) {
  const next = world.random('companies.rows');
  const { now } = world;
  const followers = Map.groupBy(world.follows, ({ targetType, targetId }) => `${targetType} ${targetId}`);
  const open = Map.groupBy(
    world.jobs.filter(({ status }) => status === 'OPEN'),
    ({ companyId }) => companyId,
  );
  const rows: New<typeof companies>[] = [];
  const locations: New<typeof companyLocations>[] = [];
  const verifications: New<typeof companyVerifications>[] = [];
  const members: New<typeof companyMembers>[] = [];

  world.companies.forEach((company, i) => {
    const { id: companyId, name, slug, domain, industry, country: countryCode, city, foundedAt: createdAt } = company;
    const owner = company.members[0];
    if (!owner) throw new Error(`${name} has no owner.`);
    // among those without a domain some are drafts, asked to be verified, suspended or closed
    const state = domain
      ? 'VERIFIED'
      : i % 15 === 3
        ? 'DRAFT'
        : i % 15 === 6
          ? 'PENDING_VERIFICATION'
          : i % 15 === 9
            ? 'SUSPENDED'
            : i === 12
              ? 'ARCHIVED'
              : 'UNVERIFIED';
    const held = state === 'SUSPENDED' || state === 'ARCHIVED';
    rows.push({
      id: companyId,
      slug,
      name,
      searchName: plain(name),
      tagline: i % 5 ? `${industry} from ${city}` : '',
      description: i % 4 ? `${name} works in ${industry.toLowerCase()}. We learn together, and hire people who do.` : '',
      industry,
      website: domain ? `https://${domain}` : null,
      logoUrl: null,
      foundedYear: 1_950 + Math.floor(next() * 74),
      countryCode,
      status: state,
      statusBefore: held ? 'UNVERIFIED' : null,
      statusReason: state === 'SUSPENDED' ? 'Its page imitated another company.' : null,
      publishedAt: state === 'DRAFT' ? null : createdAt,
      domain,
      verifiedAt: domain ? new Date(createdAt.getTime() + 5 * DAY) : null,
      // three levels of companies that belong to each other
      parentId: i === 2 || i === 5 ? (world.companies[1]?.id ?? null) : i === 8 ? (world.companies[2]?.id ?? null) : null,
      memberCount: company.members.length,
      followerCount: followers.get(`COMPANY ${companyId}`)?.length ?? 0,
      openJobCount: open.get(companyId)?.length ?? 0,
      archivedAt: state === 'ARCHIVED' ? new Date(now.getTime() - 3 * DAY) : null,
      createdById: owner.userId,
      createdAt,
    });
    const seat = world.id(`company location ${i} 0`, createdAt);
    locations.push({
      id: seat,
      companyId,
      name: 'Headquarters',
      city,
      searchCity: plain(city),
      countryCode,
      headquarters: true,
      createdAt,
    });
    if (i % 3 === 0) {
      const [other, code] = pick(CITIES, next());
      locations.push({
        id: world.id(`company location ${i} 1`, createdAt),
        companyId,
        name: `Office ${other}`,
        city: other,
        searchCity: plain(other),
        countryCode: code,
        headquarters: false,
        createdAt,
      });
    }
    if (domain || state === 'PENDING_VERIFICATION')
      verifications.push({
        id: world.id(`company verification ${i}`, createdAt),
        companyId,
        domain: domain ?? `${slug}.example`,
        token: `demo-${i}`,
        state: domain ? 'CONFIRMED' : 'PENDING',
        requestedById: owner.userId,
        expiresAt: new Date(now.getTime() + 365 * DAY),
        lastCheckedAt: domain ? now : null,
        attempts: 1,
        confirmedAt: domain ? new Date(createdAt.getTime() + 5 * DAY) : null,
        createdAt,
      });
    company.members.forEach(({ userId, role, joinedAt }, m) => {
      const what = Math.floor(next() * DEPARTMENTS.length);
      members.push({
        id: world.id(`company member ${i} ${userId}`, joinedAt),
        companyId,
        userId,
        role,
        state: 'ACTIVE',
        title: role === 'OWNER' ? 'Founder' : (TITLES[what] ?? null),
        department: m % 7 === 6 ? null : (DEPARTMENTS[what] ?? null),
        seniority: role === 'OWNER' ? 'EXECUTIVE' : pick(SENIORITIES, next() ** 1.5),
        locationId: m % 3 ? seat : null,
        joinedAt,
        createdAt: joinedAt,
      });
    });
    // somebody who asked, somebody who is asked, somebody who left
    const inside = new Set(company.members.map(({ userId }) => userId));
    const outside = world.users.filter(({ id, suspended }) => !suspended && !inside.has(id));
    (['REQUESTED', 'INVITED', 'LEFT'] as const).forEach((what, k) => {
      const person = outside[(i * 31 + k * 97) % outside.length];
      if (!person || (i + k) % 3) return;
      const at = new Date(now.getTime() - (k + 1) * 4 * DAY);
      members.push({
        id: world.id(`company member ${i} ${what}`, at),
        companyId,
        userId: person.id,
        role: 'MEMBER',
        state: what,
        note: what === 'REQUESTED' ? 'I worked with your team last year.' : null,
        invitedById: what === 'INVITED' ? owner.userId : null,
        joinedAt: what === 'LEFT' ? new Date(at.getTime() - 90 * DAY) : null,
        endedAt: what === 'LEFT' ? at : null,
        createdAt: at,
      });
    });
  });
  return { companies: rows, locations, verifications, members };
}
