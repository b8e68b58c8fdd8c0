/** Courses' figures: one course, and all of them. */
export { generateCourseEnrollmentReport } from './reports/enrollment-report.ts';
export { generateCourseSummary } from './reports/summary.ts';
