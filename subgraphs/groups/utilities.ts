/** Groups' pure functions. */
export { formatGroupData } from './utilities/format.ts';
export { GroupData, processTags, slugify, validateGroupData } from './utilities/group-data.ts';
export { roundRobinSplit } from './utilities/round-robin-split.ts';
export { canSee, inviteToken, rolesAtLeast } from './utilities/rules.ts';
