/** Courses' use cases, by what they are about. */

export { approveEnrollment, inviteLearner, rejectEnrollment } from './services/admission.ts';
export { deleteAnnouncement, postAnnouncement } from './services/announcements.ts';
export { bulkEnroll } from './services/bulk-enroll.ts';
export { createCategory, deleteCategory, updateCategory } from './services/categories.ts';
export { giveUpCompanySeat, useCompanySeat, useWaitingSeats } from './services/company-seats.ts';
export { createCourse, duplicateCourse, getCourseDetails, setCompletionRules, updateCourse } from './services/courses.ts';
export { enroll, withdraw } from './services/enroll.ts';
export { expireHeldSeats, expireWithRuns } from './services/expiry.ts';
export { addInstructor, removeInstructor } from './services/instructors.ts';
export { completeLesson, resetEnrollment, startLesson } from './services/learn.ts';
export { addLesson, deleteLesson, reorderLessons, updateLesson } from './services/lessons.ts';
export { addModule, deleteModule, reorderModules, updateModule } from './services/modules.ts';
export { settlePayment, settleRefund } from './services/payments.ts';
export { setPrerequisites, waivePrerequisite } from './services/prerequisites.ts';
export { archiveCourse, deleteCourse, publishCourse, restoreCourse, returnCourse, submitForReview } from './services/publishing.ts';
export { deleteReview, reviewCourse } from './services/reviews.ts';
export { setRosterVisibility } from './services/roster.ts';
export { addRun, deleteRun, updateRun } from './services/runs.ts';
export { reinstateEnrollment, suspendEnrollment } from './services/standing.ts';
