import { pgSchema } from 'drizzle-orm/pg-core';

export const schema = pgSchema('courses');

export const courseStatus = schema.enum('course_status', ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED']);
export const courseLevel = schema.enum('course_level', ['BEGINNER', 'INTERMEDIATE', 'ADVANCED']);
export const lessonKind = schema.enum('lesson_kind', ['TEXT', 'VIDEO', 'FILE', 'LINK']);
export const enrollmentStatus = schema.enum('enrollment_status', [
  'REQUESTED',
  'INVITED',
  'WAITLISTED',
  'PENDING_PAYMENT',
  'ACTIVE',
  'SUSPENDED',
  'COMPLETED',
  'WITHDRAWN',
  'EXPIRED',
  'REJECTED',
]);
export const enrollmentSource = schema.enum('enrollment_source', ['SELF', 'INVITATION', 'BULK', 'COMPANY']);

export type EnrollmentStatus = (typeof enrollmentStatus.enumValues)[number];
/** Statuses that hold a seat of the run. */
export const SEATED = ['PENDING_PAYMENT', 'ACTIVE', 'SUSPENDED', 'COMPLETED'] as const satisfies EnrollmentStatus[];
/** Statuses that are over: the learner may enrol anew. */
export const OVER = ['WITHDRAWN', 'EXPIRED', 'REJECTED'] as const satisfies EnrollmentStatus[];
