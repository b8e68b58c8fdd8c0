/** Followers' use cases, by what they are about. */
export { approveFollowRequest, rejectFollowRequest } from './services/approval.ts';
export { addFollower, follow, removeFollower, removeMyFollower, unfollow } from './services/follow.ts';
export { getUserFollowers } from './services/lists.ts';
export { muteFollow, setFollowNotify, unmuteFollow, updateFollowPreferences } from './services/own.ts';
export { closeTarget, followConnected, knowTarget, partBlocked, reconcileFollowers, setAside, takeBack } from './services/upkeep.ts';
