import { blockedWith, unblocked } from '@lyceum/connections/copies';
import { ascending, byKey, descending, manyByKey, pages } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import {
  blocks,
  CURRENT,
  companies,
  companyLocations,
  companyMembers,
  companyVerifications,
  OPEN,
  people,
  seatAllocations,
  seatPools,
} from './tables.ts';

/** Companies that everybody may see. */
export const openCompanies: SQL | undefined = and(isNotNull(companies.publishedAt), inArray(companies.status, [...OPEN]));
const active = eq(companyMembers.state, 'ACTIVE');
const newest = [descending(companyMembers.createdAt), descending(companyMembers.id)];

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  person: byKey(people, people.userId),
  blockedWith: blockedWith(blocks),
  company: byKey(companies, companies.id),
  companyBySlug: byKey(companies, companies.slug),
  subsidiaries: pages(companies, companies.parentId, [ascending(companies.name), ascending(companies.id)], openCompanies),
  location: byKey(companyLocations, companyLocations.id),
  locations: manyByKey(companyLocations, companyLocations.companyId, [companyLocations.name]),
  verifications: manyByKey(
    companyVerifications,
    companyVerifications.companyId,
    [companyVerifications.createdAt],
    inArray(companyVerifications.state, ['PENDING', 'CONFIRMED']),
  ),
  member: byKey(companyMembers, companyMembers.id),
  /** What somebody is or is asked to be, in all companies: few. */
  memberships: manyByKey(companyMembers, companyMembers.userId, [companyMembers.createdAt], inArray(companyMembers.state, [...CURRENT])),
  members: pages<typeof companyMembers, { viewerId: string | null }>(
    companyMembers,
    companyMembers.companyId,
    [ascending(companyMembers.createdAt), ascending(companyMembers.id)],
    ({ viewerId }) => and(active, viewerId ? unblocked(blocks, viewerId, companyMembers.userId) : undefined),
  ),
  /** Of others' memberships those in companies that everybody may see. */
  companiesOf: pages<typeof companyMembers, { all: boolean }>(companyMembers, companyMembers.userId, newest, ({ all }) =>
    and(
      active,
      all ? undefined : sql`exists (select 1 from ${companies} where ${companies.id} = ${companyMembers.companyId} and ${openCompanies})`,
    ),
  ),
  pool: byKey(seatPools, seatPools.id),
  pools: pages(seatPools, seatPools.companyId, [descending(seatPools.createdAt), descending(seatPools.id)]),
  seat: byKey(seatAllocations, seatAllocations.id),
  seats: pages(
    seatAllocations,
    seatAllocations.poolId,
    [ascending(seatAllocations.createdAt), ascending(seatAllocations.id)],
    eq(seatAllocations.state, 'ALLOCATED'),
  ),
};
