import { person } from '../audience.ts';
import type { Channel } from '../tables.ts';
import { formatMoney } from '../utilities.ts';

export const APP: readonly Channel[] = ['IN_APP'];
export const BOTH: readonly Channel[] = ['IN_APP', 'EMAIL'];

export const user = ({ userId }: { userId: string }) => ({ type: 'User', id: userId });
export const course = ({ courseId }: { courseId: string }) => ({ type: 'Course', id: courseId });
export const enrollment = ({ enrollmentId }: { enrollmentId: string }) => ({ type: 'Enrollment', id: enrollmentId });
export const room = ({ chatroomId }: { chatroomId: string }) => ({ type: 'Chatroom', id: chatroomId });
export const message = ({ messageId }: { messageId: string }) => ({ type: 'Message', id: messageId });
export const payment = ({ paymentId }: { paymentId: string }) => ({ type: 'Payment', id: paymentId });
export const profile = ({ profileId }: { profileId: string }) => ({ type: 'Profile', id: profileId });
export const whoever = (_: unknown, actorId: string | null) => actorId;

export const inCourse = ({ courseId, title }: { courseId: string; title: string }) => ({ courseId, course: title });
export const toLearner = {
  to: 'the learner',
  who: ({ learnerId }: { learnerId: string }) => person(learnerId),
  about: enrollment,
};
export type Paid = { paymentId: string; itemTitle: string; amountMinor: string; currency: string };
export const ofPayment = ({ paymentId, itemTitle, amountMinor, currency }: Paid) => ({
  paymentId,
  item: itemTitle,
  amount: formatMoney({ amountMinor, currency }),
});
export const toPayer = { to: 'the payer', who: ({ payerId }: { payerId: string }) => person(payerId), about: payment };
