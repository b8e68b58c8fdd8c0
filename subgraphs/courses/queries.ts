/** Courses' reads, by topic. */
export { coursesTaughtBy, getAllCourses, listCategories, recommendCourses, searchCourses, visibleRun } from './queries/catalogue.ts';
export { payableItem } from './queries/payable-item.ts';
export { explainPrerequisites } from './queries/prerequisites.ts';
export { courseRoster, listEnrollments, progressOfEnrollment } from './queries/roster.ts';
export { seatPrice } from './queries/seat-price.ts';
