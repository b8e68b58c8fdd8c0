import { DAY } from './moments.ts';
import type { Id } from './random.ts';
import type { DemoCourse, DemoEnrollment } from './world.ts';

/** Somebody's proof of a completed course. */
export interface DemoCertificate {
  readonly id: string;
  readonly userId: string;
  readonly courseId: string;
  readonly enrollmentId: string;
  readonly courseTitle: string;
  /** What it says that its holder can. */
  readonly topic: string;
  readonly issuedAt: Date;
  readonly standing: 'ISSUED' | 'REVOKED' | 'SUSPENDED';
}

/** One certificate for each person and course that was completed; a few were revoked or suspended. */
export function makeCertificates(
  enrollments: readonly DemoEnrollment[],
  courses: readonly DemoCourse[],
  now: Date,
  next: () => number,
  id: Id,
): DemoCertificate[] {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const held = new Set<string>();
  return enrollments.flatMap(({ id: enrollmentId, learnerId: userId, courseId, status, createdAt }): DemoCertificate[] => {
    const course = byId.get(courseId);
    const key = `${userId} ${courseId}`;
    if (status !== 'COMPLETED' || !course || held.has(key)) return [];
    held.add(key);
    const days = 10 + Math.floor(next() * 80);
    const issuedAt = new Date(Math.min(createdAt.getTime() + days * DAY, now.getTime() - 60_000));
    const share = next();
    return [
      {
        ...{
          id: id(`certificate ${enrollmentId}`, issuedAt),
          userId,
          courseId,
          enrollmentId,
          courseTitle: course.title,
          topic: course.topic,
          issuedAt,
        },
        standing: share < 0.01 ? 'REVOKED' : share < 0.02 ? 'SUSPENDED' : 'ISSUED',
      },
    ];
  });
}
