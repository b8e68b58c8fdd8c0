import { pick, timesDemo, type World } from '@lyceum/demo/world.ts';
import { DAY, type Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { makeCompanies } from './demo/companies.ts';
import { makeSeats } from './demo/seats.ts';
import * as tables from './tables.ts';

/** The world's companies with their people, places, followers, views, jobs and seats; some in every state. */
export async function demo(db: Database, world: World): Promise<void> {
  const { now } = world;
  const next = world.random('companies.more');
  const made = makeCompanies(world);
  const seats = makeSeats(world);
  await insertMany(
    db,
    tables.people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? now : null })),
  );
  await insertMany(
    db,
    tables.blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(db, tables.companies, made.companies);
  await insertMany(db, tables.companyLocations, made.locations);
  await insertMany(db, tables.companyVerifications, made.verifications);
  await insertMany(db, tables.companyMembers, made.members);
  await insertMany(
    db,
    tables.followers,
    world.follows.flatMap(({ targetType, targetId: companyId, followerId, at: since }) =>
      targetType === 'COMPANY' ? [{ companyId, followerId, since, endedAt: null }] : [],
    ),
  );
  await insertMany(
    db,
    tables.companyJobs,
    world.jobs.flatMap(({ id: jobId, companyId, status: state, publishedAt, deadline }) =>
      state === 'DRAFT'
        ? []
        : [
            {
              jobId,
              companyId,
              state,
              publishedAt,
              closedAt: state === 'CLOSED' ? deadline : null,
              closedReason: state === 'CLOSED' ? 'EXPIRED' : null,
            },
          ],
    ),
  );
  await insertMany(db, tables.seatPools, seats.pools);
  await insertMany(db, tables.seatAllocations, seats.allocations);
  await insertMany(
    db,
    tables.certificates,
    world.certificates.map(({ id: certificateId, userId, courseId, issuedAt: at, standing }) => ({
      ...{ certificateId, userId, courseId, at },
      endedAt: standing === 'ISSUED' ? null : at,
    })),
  );
  await insertMany(
    db,
    tables.pageViews,
    Array.from({ length: 3_000 * timesDemo(world.sizes) }, () => ({
      companyId: pick(world.companies, next() ** 1.5).id,
      viewerId: pick(world.users, next()).id,
      day: new Date(now.getTime() - Math.floor(60 * next() ** 1.5) * DAY).toISOString().slice(0, 10),
    })),
  );
}
