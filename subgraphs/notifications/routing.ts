import { holdersOf, instructorsOf, joinerOf, learnersOf, people, person } from './audience.ts';
import { type FactName, on, type Route, silent } from './route.ts';
import type { Channel } from './tables.ts';
import { formatMoment, formatMoney } from './utilities.ts';

const APP: readonly Channel[] = ['IN_APP'];
const BOTH: readonly Channel[] = ['IN_APP', 'EMAIL'];

const user = ({ userId }: { userId: string }) => ({ type: 'User', id: userId });
const course = ({ courseId }: { courseId: string }) => ({ type: 'Course', id: courseId });
const enrollment = ({ enrollmentId }: { enrollmentId: string }) => ({ type: 'Enrollment', id: enrollmentId });
const room = ({ chatroomId }: { chatroomId: string }) => ({ type: 'Chatroom', id: chatroomId });
const message = ({ messageId }: { messageId: string }) => ({ type: 'Message', id: messageId });
const payment = ({ paymentId }: { paymentId: string }) => ({ type: 'Payment', id: paymentId });
const profile = ({ profileId }: { profileId: string }) => ({ type: 'Profile', id: profileId });
const whoever = (_: unknown, actorId: string | null) => actorId;

const inCourse = ({ courseId, title }: { courseId: string; title: string }) => ({ courseId, course: title });
const toLearner = {
  to: 'the learner',
  who: ({ learnerId }: { learnerId: string }) => person(learnerId),
  about: enrollment,
};
type Paid = { paymentId: string; itemTitle: string; amountMinor: string; currency: string };
const ofPayment = ({ paymentId, itemTitle, amountMinor, currency }: Paid) => ({
  paymentId,
  item: itemTitle,
  amount: formatMoney({ amountMinor, currency }),
});
const toPayer = { to: 'the payer', who: ({ payerId }: { payerId: string }) => person(payerId), about: payment };

/** Every fact that the domains tell, and who is told of it: fact → type and template → audience → channels → critical. */
const routing = [
  on('accounts.user.registered.v1', 'WELCOME', {
    to: 'the new user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: ({ displayName }) => ({ name: displayName }),
    channels: BOTH,
  }),
  silent('accounts.user.changed.v1', 'One’s own act.'),
  on('accounts.user.suspended.v1', 'ACCOUNT_SUSPENDED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: ({ reason }) => ({ reason }),
    channels: BOTH,
    critical: true,
  }),
  silent('accounts.user.deactivated.v1', 'One’s own act.'),
  silent('accounts.user.deactivated.v1', 'One’s own act; from then on nothing is mailed.'),
  on('accounts.user.reinstated.v1', 'ACCOUNT_REINSTATED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: () => ({}),
    channels: BOTH,
  }),
  on('accounts.role.assigned.v1', 'ROLE_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: ({ role }) => ({ role, change: 'given to you' }),
    channels: APP,
  }),
  on('accounts.role.revoked.v1', 'ROLE_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: user,
    variables: ({ role }) => ({ role, change: 'taken from you' }),
    channels: APP,
  }),
  silent('accounts.session.created.v1', 'One’s own act; sessions are listed in the account.'),
  on('accounts.session.revoked.v1', 'SECURITY_ALERT', {
    to: 'the user, if the session’s token was used twice',
    who: ({ userId }) => person(userId),
    when: ({ reason }) => reason === 'refresh token used twice',
    about: user,
    variables: () => ({}),
    channels: BOTH,
    critical: true,
  }),
  on('accounts.password.changed.v1', 'PASSWORD_CHANGED', {
    to: 'the user',
    who: ({ userId }) => person(userId),
    about: user,
    variables: () => ({}),
    channels: BOTH,
    critical: true,
  }),

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

  silent('messaging.chatroom.created.v1', 'Its members are told one by one.'),
  silent('messaging.chatroom.updated.v1', 'The room shows its name.'),
  silent('messaging.chatroom.deleted.v1', 'The room leaves the list.'),
  on('messaging.member.added.v1', 'ADDED_TO_ROOM', {
    to: 'the new member, if the room is a group and somebody added them',
    who: ({ chatroomId, userId }) => joinerOf(chatroomId, userId),
    by: ({ addedById }) => addedById,
    when: ({ addedById }) => addedById !== null,
    about: room,
    variables: ({ chatroomId }) => ({ chatroomId }),
    channels: APP,
  }),
  silent('messaging.member.removed.v1', 'The room leaves the list.'),
  silent('messaging.member.changed.v1', 'The room shows who may do what.'),
  on('messaging.message.sent.v1', 'MESSAGE_RECEIVED', {
    to: 'the other member of a direct room',
    who: ({ recipientIds }) => people(recipientIds),
    by: ({ senderId }) => senderId,
    about: message,
    group: room,
    once: ({ messageId }) => `message ${messageId}`,
    variables: ({ chatroomId, preview }) => ({ chatroomId, preview }),
    channels: BOTH,
  }),
  silent('messaging.message.edited.v1', 'The room shows it.'),
  silent('messaging.message.deleted.v1', 'Takes the text out of what was told of it: see listeners.ts.'),
  on('messaging.message.mentioned.v1', 'MENTION', {
    to: 'whoever is mentioned',
    who: ({ userId }) => person(userId),
    by: ({ senderId }) => senderId,
    about: message,
    group: room,
    // who was told of the message itself is not told again that it names them
    once: ({ messageId }) => `message ${messageId}`,
    variables: ({ chatroomId, preview }) => ({ chatroomId, preview }),
    channels: BOTH,
  }),
  silent('messaging.reaction.changed.v1', 'The room shows it.'),
  silent('messaging.receipt.moved.v1', 'One’s own act.'),

  silent('notifications.notification.created.v1', 'It is the telling itself.'),
  silent('notifications.notification.read.v1', 'One’s own act.'),
  silent('notifications.notification.deleted.v1', 'One’s own act.'),
  silent('notifications.unread.changed.v1', 'Clients hear it live.'),
  silent('notifications.delivery.sent.v1', 'It is the telling itself.'),
  silent('notifications.delivery.failed.v1', 'Operators see it in the list of deliveries.'),

  silent('payments.payment.started.v1', 'One’s own act.'),
  on('payments.payment.action_required.v1', 'PAYMENT_ACTION_REQUIRED', { ...toPayer, variables: ofPayment, channels: BOTH }),
  silent('payments.payment.authorized.v1', 'Told when it is captured.'),
  on('payments.payment.captured.v1', 'PAYMENT_CAPTURED', {
    ...toPayer,
    variables: ({ capturedMinor, ...of }) => ofPayment({ ...of, amountMinor: capturedMinor }),
    channels: BOTH,
  }),
  on('payments.payment.failed.v1', 'PAYMENT_FAILED', {
    ...toPayer,
    variables: ({ reason, ...of }) => ({ ...ofPayment(of), reason }),
    channels: BOTH,
  }),
  on('payments.payment.cancelled.v1', 'PAYMENT_CANCELLED', {
    ...toPayer,
    by: whoever,
    variables: ({ reason, ...of }) => ({ ...ofPayment(of), reason }),
    channels: APP,
  }),
  on('payments.payment.refunded.v1', 'PAYMENT_REFUNDED', {
    ...toPayer,
    variables: ({ refundMinor, ...of }) => ofPayment({ ...of, amountMinor: refundMinor }),
    channels: BOTH,
  }),
  silent('payments.refund.requested.v1', 'Told when the money is given back.'),
  silent('payments.refund.rejected.v1', 'Nothing was promised; who asked sees it with the payment.'),
  on('payments.refund.failed.v1', 'REFUND_FAILED', {
    to: 'administrators',
    who: () => holdersOf('ADMIN'),
    about: payment,
    variables: ({ paymentId, itemTitle, reason }) => ({ paymentId, item: itemTitle, reason }),
    channels: BOTH,
  }),

  silent('profiles.profile.created.v1', 'Joining is told already.'),
  silent('profiles.profile.updated.v1', 'One’s own act.'),
  silent('profiles.profile.deleted.v1', 'One’s own act.'),
  silent('profiles.skill.added.v1', 'One’s own act.'),
  silent('profiles.skill.removed.v1', 'One’s own act.'),
  on('profiles.skill.endorsed.v1', 'SKILL_ENDORSED', {
    to: 'whose skill it is',
    who: ({ userId }) => person(userId),
    by: ({ endorserId }) => endorserId,
    about: profile,
    group: ({ skillId }) => ({ type: 'Skill', id: skillId }),
    // taken back and given again, it is told once
    once: ({ skillId, endorserId }) => `skill ${skillId} by ${endorserId}`,
    variables: ({ name }) => ({ skill: name }),
    channels: BOTH,
  }),
  silent('profiles.position.added.v1', 'One’s own act.'),
];

/** Names every fact that stands in no line: then it is a type error here. */
export const undecided: Record<Exclude<FactName, (typeof routing)[number]['fact']>, never> = {};

export const routes: readonly Route[] = routing;
