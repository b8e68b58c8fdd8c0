export { bucketByPeriod, computeStreak } from './utilities/days.ts';
export { formatIsoDuration, parseIsoDuration } from './utilities/duration.ts';
export { ActivityData, formatActivityData, validateActivityData } from './utilities/statement.ts';
export { type Verb, verbOf } from './utilities/verbs.ts';
export { fromXapi, toXapi } from './utilities/xapi.ts';
