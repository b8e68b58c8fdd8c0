import { byKey, descending, pages } from '@lyceum/kit';
import { jobs, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  job: byKey(jobs, jobs.id),
  jobsOfOwner: pages(jobs, jobs.ownerId, [descending(jobs.createdAt), descending(jobs.id)]),
};
