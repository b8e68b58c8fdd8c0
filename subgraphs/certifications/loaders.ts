import { ascending, batch, byKey, descending, isUuid, pages } from '@lyceum/kit';
import { and, desc, inArray, isNull } from 'drizzle-orm';
import { certificates, certifiedCourses, completions, people, shares, statusChanges } from './tables.ts';

type Status = (typeof certificates.$inferSelect)['status'];
interface Filter {
  readonly status: readonly Status[] | null;
  /** Only what its holder does not hide. */
  readonly shown: boolean;
}
const only = ({ status, shown }: Filter) =>
  and(status ? inArray(certificates.status, [...status]) : undefined, shown ? isNull(certificates.hiddenAt) : undefined);

export const loaders = {
  person: byKey(people, people.userId),
  course: byKey(certifiedCourses, certifiedCourses.courseId),
  completion: byKey(completions, completions.enrollmentId),
  certificate: byKey(certificates, certificates.id),
  certificateByCode: byKey(certificates, certificates.code),
  certificateOfEnrollment: batch(
    async (db, enrollmentIds: readonly string[]) => {
      const known = enrollmentIds.filter(isUuid);
      if (!known.length) return [];
      return db
        .selectDistinctOn([certificates.enrollmentId])
        .from(certificates)
        .where(inArray(certificates.enrollmentId, known))
        .orderBy(certificates.enrollmentId, desc(certificates.issuedAt), desc(certificates.id));
    },
    ({ enrollmentId }) => enrollmentId,
  ),
  renewalOf: byKey(certificates, certificates.supersedesId),
  certificatesOf: pages<typeof certificates, Filter>(
    certificates,
    certificates.userId,
    [descending(certificates.issuedAt), descending(certificates.id)],
    only,
  ),
  certificatesIn: pages<typeof certificates, Filter>(
    certificates,
    certificates.courseId,
    [descending(certificates.issuedAt), descending(certificates.id)],
    only,
  ),
  history: pages(statusChanges, statusChanges.certificateId, [ascending(statusChanges.at), ascending(statusChanges.id)]),
  sharesOf: pages(shares, shares.certificateId, [descending(shares.at), descending(shares.id)]),
};
