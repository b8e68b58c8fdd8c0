import { fact } from '@lyceum/kit';
import { z } from 'zod';

const course = { courseId: z.uuid(), title: z.string() };
const enrollment = { enrollmentId: z.uuid(), courseId: z.uuid(), runId: z.uuid(), learnerId: z.uuid(), title: z.string() };

/** Facts that courses tells the others. `title` is the course's title at that moment. */
export const events = {
  'courses.course.created.v1': fact('A course was drafted.', 'Course', z.object({ ...course, authorId: z.uuid() })),
  'courses.course.published.v1': fact(
    'A course is open to everybody.',
    'Course',
    z.object({
      ...course,
      slug: z.string(),
      instructorIds: z.array(z.uuid()),
      topics: z.array(z.string()).optional().describe('Its tags.'),
    }),
  ),
  'courses.course.archived.v1': fact('A course is closed.', 'Course', z.object(course)),
  'courses.instructor.added.v1': fact('Somebody teaches a course.', 'Course', z.object({ ...course, userId: z.uuid() })),
  'courses.instructor.removed.v1': fact('Somebody no longer teaches a course.', 'Course', z.object({ ...course, userId: z.uuid() })),
  'courses.enrollment.requested.v1': fact('A learner asks to be let in.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.invited.v1': fact('Staff invited somebody to a run.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.payment_required.v1': fact(
    'A seat is held until it is paid.',
    'Enrollment',
    z.object({ ...enrollment, amountMinor: z.string().describe('Integer text.'), currency: z.string(), payBefore: z.iso.datetime() }),
  ),
  'courses.enrollment.waitlisted.v1': fact(
    'A run is full: the learner waits.',
    'Enrollment',
    z.object({ ...enrollment, position: z.int() }),
  ),
  'courses.enrollment.promoted.v1': fact('A seat was freed and went to the first in line.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.activated.v1': fact('A learner may learn: enrolled, admitted or paid.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.rejected.v1': fact('A request was refused.', 'Enrollment', z.object({ ...enrollment, reason: z.string() })),
  'courses.enrollment.suspended.v1': fact('A learner is kept out for now.', 'Enrollment', z.object({ ...enrollment, reason: z.string() })),
  'courses.enrollment.reinstated.v1': fact('A suspended learner may go on.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.withdrawn.v1': fact(
    'A learner left, or the seat was given up.',
    'Enrollment',
    z.object({
      ...enrollment,
      reason: z.string(),
      wasActive: z.boolean(),
      refundDue: z.boolean().optional().describe('Whether what was paid is to go back; left out: as payments’ own settings say.'),
    }),
  ),
  'courses.enrollment.expired.v1': fact('A held seat was not paid, or the time ran out.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.completed.v1': fact('A learner has done all that the course requires.', 'Enrollment', z.object(enrollment)),
  'courses.enrollment.reset.v1': fact(
    'A learner begins again with no progress.',
    'Enrollment',
    z.object({ ...enrollment, reason: z.string() }),
  ),
  'courses.lesson.completed.v1': fact(
    'A learner finished a lesson.',
    'Enrollment',
    z.object({ ...enrollment, lessonId: z.uuid(), progressPercent: z.int() }),
  ),
  'courses.course.reviewed.v1': fact(
    'A learner rated a course.',
    'Course',
    z.object({ ...course, reviewId: z.uuid(), reviewerId: z.uuid(), rating: z.int() }),
  ),
  'courses.announcement.posted.v1': fact(
    'An instructor told the learners something.',
    'Course',
    z.object({ ...course, announcementId: z.uuid(), authorId: z.uuid(), heading: z.string() }),
  ),
};
