/** What is read of followers. */
export {
  getCommonFollowers,
  getFollow,
  getFollowersByUser,
  getFollowersOf,
  getFollowing,
  getFollowRequests,
  getFollowState,
  searchFollowers,
} from './queries/lists.ts';
export { getFollowSuggestions } from './queries/suggestions.ts';
