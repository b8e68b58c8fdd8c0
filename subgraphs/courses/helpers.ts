/** Who may do what, and how data is prepared, by topic. */
export { processCourseData } from './helpers/course-data.ts';
export { readLesson } from './helpers/lessons.ts';
export { validateCoursePermissions, validateEnrollmentPermissions } from './helpers/permissions.ts';
