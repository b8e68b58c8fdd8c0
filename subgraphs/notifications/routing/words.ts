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

export const connection = ({ connectionId }: { connectionId: string }) => ({ type: 'Connection', id: connectionId });
export const followed = ({ targetId }: { targetId: string }) => ({ type: 'User', id: targetId });
export const post = ({ postId }: { postId: string }) => ({ type: 'Post', id: postId });

export const company = ({ companyId }: { companyId: string }) => ({ type: 'Company', id: companyId });
export const ofCompany = ({ companyId, name }: { companyId: string; name: string }) => ({ companyId, company: name });
export const inCompany = ({ companyId, companyName }: { companyId: string; companyName: string }) => ({ companyId, company: companyName });

export const group = ({ groupId }: { groupId: string }) => ({ type: 'Group', id: groupId });
export const inGroup = ({ groupId, groupName }: { groupId: string; groupName: string }) => ({ groupId, group: groupName });

export const event = ({ eventId }: { eventId: string }) => ({ type: 'Event', id: eventId });
export const atEvent = ({ eventId, title }: { eventId: string; title: string }) => ({ eventId, event: title });

export const job = ({ jobId }: { jobId: string }) => ({ type: 'Job', id: jobId });
export const application = ({ applicationId }: { applicationId: string }) => ({ type: 'JobApplication', id: applicationId });
export const ofJob = ({ jobId, title }: { jobId: string; title: string }) => ({ jobId, job: title });
/** Of what recruiters decide; the applicant is not told by whom. */
export const toApplicant = {
  to: 'the applicant',
  who: ({ applicantId }: { applicantId: string }) => person(applicantId),
  about: application,
};

export const toHolder = {
  to: 'the holder',
  who: ({ userId }: { userId: string }) => person(userId),
  about: ({ certificateId }: { certificateId: string }) => ({ type: 'Certificate', id: certificateId }),
};
export const ofCertificate = ({ certificateId, courseTitle }: { certificateId: string; courseTitle: string }) => ({
  certificateId,
  course: courseTitle,
});
