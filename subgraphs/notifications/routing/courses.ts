import { instructorsOf, learnersOf, people, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { formatMoment, formatMoney } from '../utilities.ts';
import { APP, BOTH, course, inCourse, toLearner, whoever } from './words.ts';

/** Who is told what of courses. */
export const courses = [
  silent('courses.course.created.v1', 'One’s own act: a draft.'),
  on('courses.course.published.v1', 'COURSE_PUBLISHED', {
    to: 'its instructors',
    who: ({ instructorIds }) => people(instructorIds),
    by: whoever,
    about: course,
    variables: inCourse,
    channels: APP,
  }),
  on('courses.course.archived.v1', 'COURSE_ARCHIVED', {
    to: 'its active learners',
    who: ({ courseId }) => learnersOf(courseId),
    by: whoever,
    about: course,
    variables: inCourse,
    channels: APP,
  }),
  on('courses.instructor.added.v1', 'INSTRUCTOR_ADDED', {
    to: 'the instructor',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: course,
    variables: inCourse,
    channels: BOTH,
  }),
  on('courses.instructor.removed.v1', 'INSTRUCTOR_REMOVED', {
    to: 'the instructor',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: course,
    variables: inCourse,
    channels: APP,
  }),
  on('courses.enrollment.requested.v1', 'ENROLLMENT_REQUESTED', {
    to: 'the course’s instructors',
    who: ({ courseId }) => instructorsOf(courseId),
    by: ({ learnerId }) => learnerId,
    about: course,
    group: course,
    variables: inCourse,
    channels: BOTH,
  }),
  on('courses.enrollment.invited.v1', 'ENROLLMENT_INVITED', { ...toLearner, by: whoever, variables: inCourse, channels: BOTH }),
  on('courses.enrollment.payment_required.v1', 'PAYMENT_DUE', {
    ...toLearner,
    variables: ({ enrollmentId, title, amountMinor, currency, payBefore }) => ({
      enrollmentId,
      course: title,
      amount: formatMoney({ amountMinor, currency }),
      payBefore: formatMoment(payBefore),
    }),
    channels: BOTH,
  }),
  on('courses.enrollment.waitlisted.v1', 'ENROLLMENT_WAITLISTED', {
    ...toLearner,
    variables: ({ enrollmentId, title, position }) => ({ enrollmentId, course: title, position: String(position) }),
    channels: BOTH,
  }),
  on('courses.enrollment.promoted.v1', 'ENROLLMENT_PROMOTED', {
    ...toLearner,
    variables: ({ enrollmentId, title }) => ({ enrollmentId, course: title }),
    channels: BOTH,
  }),
  on('courses.enrollment.activated.v1', 'ENROLLMENT_ACTIVATED', { ...toLearner, variables: inCourse, channels: BOTH }),
  on('courses.enrollment.rejected.v1', 'ENROLLMENT_REJECTED', {
    ...toLearner,
    variables: ({ reason, ...of }) => ({ ...inCourse(of), reason }),
    channels: BOTH,
  }),
  on('courses.enrollment.suspended.v1', 'ENROLLMENT_SUSPENDED', {
    ...toLearner,
    variables: ({ reason, ...of }) => ({ ...inCourse(of), reason }),
    channels: BOTH,
  }),
  on('courses.enrollment.reinstated.v1', 'ENROLLMENT_REINSTATED', { ...toLearner, variables: inCourse, channels: BOTH }),
  on('courses.enrollment.withdrawn.v1', 'ENROLLMENT_WITHDRAWN', {
    ...toLearner,
    by: whoever,
    variables: ({ reason, ...of }) => ({ ...inCourse(of), reason }),
    channels: BOTH,
  }),
  on('courses.enrollment.expired.v1', 'ENROLLMENT_EXPIRED', { ...toLearner, variables: inCourse, channels: BOTH }),
  on('courses.enrollment.completed.v1', 'COURSE_COMPLETED', { ...toLearner, variables: inCourse, channels: BOTH }),
  on('courses.enrollment.reset.v1', 'ENROLLMENT_RESET', {
    ...toLearner,
    by: whoever,
    variables: ({ reason, ...of }) => ({ ...inCourse(of), reason }),
    channels: APP,
  }),
  silent('courses.lesson.completed.v1', 'One’s own act; the course shows the progress.'),
  on('courses.course.reviewed.v1', 'COURSE_REVIEWED', {
    to: 'the course’s instructors',
    who: ({ courseId }) => instructorsOf(courseId),
    by: ({ reviewerId }) => reviewerId,
    about: course,
    group: course,
    variables: ({ rating, ...of }) => ({ ...inCourse(of), rating: String(rating) }),
    channels: APP,
  }),
  on('courses.announcement.posted.v1', 'ANNOUNCEMENT', {
    to: 'the course’s active learners',
    who: ({ courseId }) => learnersOf(courseId),
    by: ({ authorId }) => authorId,
    about: course,
    once: ({ announcementId }) => `announcement ${announcementId}`,
    variables: ({ heading, ...of }) => ({ ...inCourse(of), heading }),
    channels: BOTH,
  }),
];
