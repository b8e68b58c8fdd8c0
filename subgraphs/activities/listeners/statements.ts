import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { events as gatherings } from '@lyceum/events/events';
import { events as followers } from '@lyceum/followers/events';
import { events as groups } from '@lyceum/groups/events';
import { events as jobs } from '@lyceum/jobs/events';
import { events as messaging } from '@lyceum/messaging/events';
import { events as payments } from '@lyceum/payments/events';
import { events as posts } from '@lyceum/posts/events';
import { events as profiles } from '@lyceum/profiles/events';
import { witness } from './witness.ts';

const inCourse = ({ courseId, title }: { courseId: string; title: string }) => ({
  type: 'Course',
  id: courseId,
  name: title,
  courseId,
  visibility: 'COURSE' as const,
});

/** What each domain's facts say that people did. What is private there (rooms, money, secret groups) is for the person alone here. */
export const statementListeners = {
  registered: witness(courses, 'courses.enrollment.activated.v1', ({ data }) => ({
    by: data.learnerId,
    verb: 'registered',
    ...inCourse(data),
  })),
  leftCourse: witness(courses, 'courses.enrollment.withdrawn.v1', ({ data }) => ({ by: data.learnerId, verb: 'left', ...inCourse(data) })),
  completedLesson: witness(courses, 'courses.lesson.completed.v1', ({ data }) => ({
    ...inCourse(data),
    ...{ by: data.learnerId, verb: 'completed', type: 'Lesson', id: data.lessonId, name: null, completion: true },
  })),
  completedCourse: witness(courses, 'courses.enrollment.completed.v1', ({ data }) => ({
    ...{ by: data.learnerId, verb: 'completed', ...inCourse(data), completion: true },
  })),
  ratedCourse: witness(courses, 'courses.course.reviewed.v1', ({ data }) => ({
    ...{ by: data.reviewerId, verb: 'rated', ...inCourse(data), scoreScaled: (data.rating - 1) / 4 },
  })),
  announced: witness(courses, 'courses.announcement.posted.v1', ({ data }) => ({
    ...inCourse(data),
    ...{ by: data.authorId, verb: 'shared', type: 'Announcement', id: data.announcementId, name: data.heading },
  })),
  earned: witness(certifications, 'certifications.certificate.issued.v1', ({ data }) => ({
    ...{ by: data.userId, verb: 'earned', type: 'Certificate', id: data.certificateId, name: data.courseTitle },
    ...{ courseId: data.courseId, visibility: 'COURSE' },
  })),
  wrote: witness(messaging, 'messaging.message.sent.v1', ({ data }) => ({
    by: data.senderId,
    verb: 'sent',
    type: 'Chatroom',
    id: data.chatroomId,
  })),
  paid: witness(payments, 'payments.payment.captured.v1', ({ data }) => ({
    ...{ by: data.payerId, verb: 'purchased', type: 'Payment', id: data.paymentId, name: data.itemTitle },
  })),
  endorsed: witness(profiles, 'profiles.skill.endorsed.v1', ({ data }) => ({
    ...{ by: data.endorserId, verb: 'endorsed', type: 'User', id: data.userId, name: data.name },
  })),
  connected: witness(connections, 'connections.connection.accepted.v1', ({ data }) => ({
    by: data.toId,
    verb: 'connected',
    type: 'User',
    id: data.fromId,
  })),
  followed: witness(followers, 'followers.follow.created.v1', ({ data }) => ({
    ...{ by: data.followerId, verb: 'followed', type: data.targetType[0] + data.targetType.slice(1).toLowerCase(), id: data.targetId },
  })),
  joinedGroup: witness(groups, 'groups.member.joined.v1', ({ data }) => ({
    ...{ by: data.userId, verb: 'joined', type: 'Group', id: data.groupId, name: data.groupName, groupId: data.groupId },
  })),
  leftGroup: witness(groups, 'groups.member.left.v1', ({ data }) => ({
    ...{ by: data.userId, verb: 'left', type: 'Group', id: data.groupId, name: data.groupName, groupId: data.groupId },
  })),
  joinedCompany: witness(companies, 'companies.member.joined.v1', ({ data }) => ({
    ...{ by: data.userId, verb: 'joined', type: 'Company', id: data.companyId, name: data.companyName },
  })),
  attended: witness(gatherings, 'events.rsvp.checked_in.v1', ({ data }) => ({
    by: data.userId,
    verb: 'attended',
    type: 'Event',
    id: data.eventId,
    name: data.title,
  })),
  applied: witness(jobs, 'jobs.application.submitted.v1', ({ data }) => ({
    by: data.applicantId,
    verb: 'applied',
    type: 'Job',
    id: data.jobId,
    name: data.title,
  })),
  hired: witness(jobs, 'jobs.application.hired.v1', ({ data }) => ({
    by: data.applicantId,
    verb: 'hired',
    type: 'Job',
    id: data.jobId,
    name: data.title,
  })),
  posted: witness(posts, 'posts.post.created.v1', ({ data }) => ({
    ...{ by: data.authorId, verb: 'shared', type: 'Post', id: data.postId, courseId: data.courseId, groupId: data.groupId },
    visibility: data.visibility === 'COURSE' ? 'COURSE' : 'ONLY_ME',
  })),
  commented: witness(posts, 'posts.comment.created.v1', ({ data }) => ({
    by: data.commenterId,
    verb: 'commented',
    type: 'Post',
    id: data.postId,
  })),
  reacted: witness(posts, 'posts.reaction.changed.v1', ({ data }) =>
    data.kind ? { by: data.userId, verb: 'liked', type: 'Post', id: data.postId } : null,
  ),
};
