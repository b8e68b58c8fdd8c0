import { byKey, descending, pages } from '@lyceum/kit';
import { certifications, people } from './tables.ts';

export const loaders = {
  person: byKey(people, people.userId),
  certification: byKey(certifications, certifications.id),
  certificationsOfOwner: pages(certifications, certifications.ownerId, [
    descending(certifications.createdAt),
    descending(certifications.id),
  ]),
};
