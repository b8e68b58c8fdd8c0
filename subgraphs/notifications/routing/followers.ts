import { person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { APP, followed } from './words.ts';

/** Who is told what of followers. */
export const followers = [
  on('followers.follow.created.v1', 'FOLLOWED', {
    to: 'the person who is followed, if it came of the follower’s own act',
    who: ({ targetId }) => person(targetId),
    by: ({ followerId }) => followerId,
    when: ({ targetType, cause = 'FOLLOWED' }) => targetType === 'USER' && cause === 'FOLLOWED',
    about: ({ followerId }) => ({ type: 'User', id: followerId }),
    group: followed,
    // taken back and begun again, it is told once
    once: ({ followerId, targetId }) => `follow ${targetId} by ${followerId}`,
    variables: () => ({}),
    channels: APP,
  }),
  on('followers.follow.requested.v1', 'FOLLOW_REQUESTED', {
    to: 'the person who is to be followed',
    who: ({ targetId }) => person(targetId),
    by: ({ followerId }) => followerId,
    when: ({ targetType }) => targetType === 'USER',
    about: ({ followerId }) => ({ type: 'User', id: followerId }),
    group: followed,
    variables: () => ({}),
    channels: APP,
  }),
  on('followers.follow.approved.v1', 'FOLLOW_APPROVED', {
    to: 'the follower',
    who: ({ followerId }) => person(followerId),
    by: ({ targetId }) => targetId,
    when: ({ targetType }) => targetType === 'USER',
    about: followed,
    variables: ({ targetId }) => ({ userId: targetId }),
    channels: APP,
  }),
  silent('followers.follow.removed.v1', 'Who goes, goes in silence.'),
  silent('followers.follow.muted.v1', 'Nobody is to know who hears less of them.'),
];
