import type { DemoEnrollment, World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import { type announcements, type enrollments, type lessonProgress, type reviews, SEATED } from '../tables.ts';
import { computeProgress } from '../utilities.ts';
import type { Catalogue } from './catalogue.ts';
import { NEWS, PRAISE } from './texts.ts';

/** Held seats of demo data wait this long, so that they are there when somebody looks. */
const HOLD = 365 * DAY;

export interface Learning {
  readonly enrollments: (typeof enrollments)['$inferInsert'][];
  readonly progress: (typeof lessonProgress)['$inferInsert'][];
  readonly reviews: (typeof reviews)['$inferInsert'][];
  readonly announcements: (typeof announcements)['$inferInsert'][];
  readonly seats: Map<string, { taken: number; waitlistLast: number }>;
  readonly ratings: Map<string, { ratingCount: number; ratingSum: number }>;
}

/** Who learns what, and how far. */
export function makeLearning(world: World, catalogue: Catalogue): Learning {
  const made: Learning = { enrollments: [], progress: [], reviews: [], announcements: [], seats: new Map(), ratings: new Map() };
  const next = world.random('courses learning');
  // in order of arrival, so that lines have theirs
  for (const enrollment of [...world.enrollments].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()))
    addEnrollment(made, world, catalogue, enrollment, next);
  for (const course of world.courses)
    NEWS.slice(0, 2 + Math.floor(next() * 3)).forEach(([heading, body], i) => {
      const createdAt = new Date(Math.min(course.publishedAt.getTime() + (1 + 25 * i) * DAY, world.now.getTime()));
      const authorId = course.instructorIds[i % course.instructorIds.length] ?? course.id;
      made.announcements.push({
        id: world.id(`announcement ${course.id} ${i}`, createdAt),
        courseId: course.id,
        authorId,
        heading,
        body,
        createdAt,
      });
    });
  return made;
}

function addEnrollment(made: Learning, world: World, catalogue: Catalogue, enrollment: DemoEnrollment, next: () => number): void {
  const { id, courseId, runId, learnerId, status, createdAt, price } = enrollment;
  const seats = made.seats.get(runId) ?? { taken: 0, waitlistLast: 0 };
  made.seats.set(runId, seats);
  if (status === 'WAITLISTED') seats.waitlistLast++;
  if (SEATED.some((seat) => seat === status)) seats.taken++;

  const required = catalogue.lessons.filter((lesson) => lesson.courseId === courseId && lesson.required && lesson.publishedAt);
  const done = Math.min(Math.floor(enrollment.progress * required.length), required.length - (status === 'COMPLETED' ? 0 : 1));
  const startsAt = catalogue.runs.find((run) => run.id === runId)?.startsAt?.getTime() ?? 0;
  const began = startsAt < world.now.getTime() - DAY ? Math.max(createdAt.getTime(), startsAt) : createdAt.getTime();
  const span = (world.now.getTime() - began) * (0.2 + 0.7 * next());
  const at = (share: number) => new Date(began + Math.floor(span * share));
  const learned = status === 'ACTIVE' || status === 'COMPLETED';
  const paid = price && status !== 'PENDING_PAYMENT' && status !== 'WAITLISTED';
  made.enrollments.push({
    ...{ id, courseId, runId, learnerId, status, createdAt },
    waitlistNumber: status === 'WAITLISTED' ? seats.waitlistLast : null,
    waitlistedAt: status === 'WAITLISTED' ? createdAt : null,
    priceMinor: status === 'WAITLISTED' ? null : (price?.amountMinor ?? null),
    currency: status === 'WAITLISTED' ? null : (price?.currency ?? null),
    payBefore: status === 'PENDING_PAYMENT' ? new Date(world.now.getTime() + HOLD) : null,
    paidAt: paid ? createdAt : null,
    progressPercent: learned ? computeProgress({ done, required: required.length }) : 0,
    activatedAt: learned || status === 'WITHDRAWN' ? createdAt : null,
    completedAt: status === 'COMPLETED' ? at(1) : null,
    endedAt: status === 'WITHDRAWN' ? at(0.5) : null,
    reason: status === 'WITHDRAWN' ? 'The learner left.' : null,
    lastActiveAt: learned && done > 0 ? at(1) : null,
  });
  if (!learned) return;
  required.slice(0, done).forEach((lesson, i) => {
    made.progress.push({ enrollmentId: id, lessonId: lesson.id, startedAt: at(i / done), completedAt: at((i + 1) / done) });
  });
  if (done > 0 && next() < (status === 'COMPLETED' ? 0.5 : 0.08)) addReview(made, world, enrollment, at(1), next);
}

function addReview(made: Learning, world: World, { courseId, learnerId }: DemoEnrollment, createdAt: Date, next: () => number): void {
  // somebody may have taken two runs of a course; they review it once
  if (made.reviews.some((review) => review.courseId === courseId && review.reviewerId === learnerId)) return;
  const [rating, body] = PRAISE[Math.floor(next() ** 1.4 * PRAISE.length)] ?? [5, ''];
  made.reviews.push({
    id: world.id(`review ${courseId} ${learnerId}`, createdAt),
    courseId,
    reviewerId: learnerId,
    rating,
    body,
    createdAt,
    updatedAt: createdAt,
  });
  const sums = made.ratings.get(courseId) ?? { ratingCount: 0, ratingSum: 0 };
  made.ratings.set(courseId, { ratingCount: sums.ratingCount + 1, ratingSum: sums.ratingSum + rating });
}
