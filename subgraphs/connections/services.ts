/** Connections' use cases, by what they are about. */
export { blockUser, unblockUser } from './services/blocks.ts';
export { getUserConnections } from './services/lists.ts';
export { dismissSuggestion, markSuggestionsSeen, tagConnection, updateConnectionPreferences } from './services/own.ts';
export { acceptConnection, createConnection, declineConnection, deleteConnection, withdrawConnection } from './services/requests.ts';
export { expireConnections, reconcileConnections, setAside, takeBack } from './services/upkeep.ts';
