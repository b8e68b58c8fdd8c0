/** Pure functions over courses' data, by topic. */
export { anonymousCounts } from './utilities/anonymous.ts';
export { formatCourseData, processTags, slugify, validateCourseData } from './utilities/course-data.ts';
export { findCycle, topologicalOrder } from './utilities/graph.ts';
export { computeProgress, earlierUndone, estimateDuration } from './utilities/progress.ts';
export { isWithinWindow, statusOfRun } from './utilities/window.ts';
