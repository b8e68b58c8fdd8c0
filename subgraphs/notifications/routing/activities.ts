import { instructorsOf, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, BOTH, course, user } from './words.ts';

/** Who is told what of activities. */
export const activities = [
  silent('activities.activity.recorded.v1', 'One’s own act.'),
  silent('activities.activity.voided.v1', 'The record shows it.'),
  silent('activities.session.ended.v1', 'One’s own act.'),
  on('activities.user.inactive.v1', 'LEARNING_PAUSED', {
    to: 'the learner',
    who: ({ userId }) => person(userId),
    about: course,
    variables: ({ courseId, days }) => ({ courseId, days: String(days) }),
    channels: BOTH,
  }),
  on('activities.user.inactive.v1', 'LEARNER_INACTIVE', {
    to: 'the course’s instructors',
    who: ({ courseId }) => instructorsOf(courseId),
    by: ({ userId }) => userId,
    about: course,
    group: course,
    variables: ({ courseId, days }) => ({ courseId, days: String(days) }),
    channels: APP,
  }),
  on('activities.streak.reached.v1', 'STREAK_REACHED', {
    to: 'whoever was active',
    who: ({ userId }) => person(userId),
    about: user,
    variables: ({ days }) => ({ days: String(days) }),
    channels: APP,
  }),
];
