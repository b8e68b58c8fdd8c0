import { type DemoCompany, makeCompanies } from './network/companies.ts';
import { type DemoEvent, makeEvents } from './network/events.ts';
import { type DemoGroup, makeGroups } from './network/groups.ts';
import { type DemoJob, makeJobs } from './network/jobs.ts';
import { type DemoConnection, type DemoFollow, makeBlocks, makeConnections, makeFollows } from './network/ties.ts';
import type { Id } from './random.ts';
import type { Sizes } from './sizes.ts';
import type { DemoCourse, DemoUser } from './world.ts';

export type { DemoCompany, DemoConnection, DemoEvent, DemoFollow, DemoGroup, DemoJob };

/** Who knows whom, who works where, who meets where: what several domains' demo data agrees on. */
export interface DemoNetwork {
  readonly companies: readonly DemoCompany[];
  readonly groups: readonly DemoGroup[];
  readonly jobs: readonly DemoJob[];
  readonly events: readonly DemoEvent[];
  readonly connections: readonly DemoConnection[];
  /** Pairs of which the first blocked the second; no connection or follow stands between them. */
  readonly blocks: readonly { readonly userId: string; readonly blockedId: string; readonly at: Date }[];
  readonly follows: readonly DemoFollow[];
}

/** Companies, groups, jobs, events and the ties between people. */
export function makeNetwork(sizes: Sizes, users: readonly DemoUser[], courses: readonly DemoCourse[], now: Date, id: Id): DemoNetwork {
  const active = users.filter(({ suspended }) => !suspended);
  const companies = makeCompanies(sizes.companies, active, now, id);
  const groups = makeGroups(sizes.groups, active, now, id);
  const blocks = makeBlocks(sizes.blocks, active, now);
  const apart = new Set(blocks.flatMap(({ userId, blockedId }) => [`${userId} ${blockedId}`, `${blockedId} ${userId}`]));
  return {
    companies,
    groups,
    jobs: makeJobs(sizes.jobs, companies, now, id),
    events: makeEvents(sizes.events, active, groups, now, id),
    connections: makeConnections(sizes.connections, active, companies, apart, now, id),
    blocks,
    follows: makeFollows(sizes.follows, active, companies, courses, groups, apart, now, id),
  };
}
