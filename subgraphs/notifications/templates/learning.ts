import type { Template } from './template.ts';

/** Words of learning and of what it earns. */
export const learning = {
  LEARNING_PAUSED: {
    label: 'Time to go on learning',
    category: 'Learning',
    title: 'Go on where you stopped',
    body: 'You have not learned for {days} days: one lesson is enough to begin again.',
    url: '/courses/{courseId}',
  },
  LEARNER_INACTIVE: {
    label: 'Inactive learner in your course',
    category: 'Learning',
    title: '{actors} stopped learning',
    many: '{actors} stopped learning',
    body: 'Inactive in your course for {days} days or more: a word from you may help.',
    url: '/courses/{courseId}/learners',
  },
  STREAK_REACHED: {
    label: 'Days in a row',
    category: 'Learning',
    title: '{days} days in a row',
    body: 'You have learned on each of the last {days} days. Go on like this!',
    url: '/activity',
  },
  CERTIFICATE_ISSUED: {
    label: 'Certificate earned',
    category: 'Certificates',
    title: 'Your certificate for {course} is here',
    body: 'Everybody to whom you show it can check it.',
    url: '/certificates/{certificateId}',
  },
  CERTIFICATE_RENEWED: {
    label: 'Certificate renewed',
    category: 'Certificates',
    title: 'Your certificate for {course} was renewed',
    body: 'It takes the place of the one before.',
    url: '/certificates/{certificateId}',
  },
  CERTIFICATE_SUSPENDED: {
    label: 'Certificate suspended',
    category: 'Certificates',
    title: 'Your certificate for {course} does not hold for now',
    body: 'Reason: {reason}',
    url: '/certificates/{certificateId}',
  },
  CERTIFICATE_REINSTATED: {
    label: 'Certificate holds again',
    category: 'Certificates',
    title: 'Your certificate for {course} holds again',
    body: 'Everybody who checks it is told so.',
    url: '/certificates/{certificateId}',
  },
  CERTIFICATE_REVOKED: {
    label: 'Certificate revoked',
    category: 'Certificates',
    title: 'Your certificate for {course} was revoked',
    body: 'Reason: {reason}',
    url: '/certificates/{certificateId}',
  },
  CERTIFICATE_EXPIRED: {
    label: 'Certificate expired',
    category: 'Certificates',
    title: 'Your certificate for {course} has expired',
    body: 'Renew it to go on showing it.',
    url: '/certificates/{certificateId}',
  },
} as const satisfies Record<string, Template>;
