/** What is read of connections. */
export { getBlockedUsers, getConnection, getConnectionsByUser, getPendingRequests, searchConnections } from './queries/lists.ts';
export { getConnectionDegree, getMutualConnections, getNetwork, getShortestPath } from './queries/network.ts';
export { getSuggestions } from './queries/suggestions.ts';
