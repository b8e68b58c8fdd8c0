import { byKey, descending, pages } from '@lyceum/kit';
import { companies, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  company: byKey(companies, companies.id),
  companiesOfOwner: pages(companies, companies.ownerId, [descending(companies.createdAt), descending(companies.id)]),
};
