// biome-ignore lint/suspicious/noExplicitAny: what a report holds is known to its reader only
type Figures = any;

/** A report of an app, what it is asked, a figure of it, and the SQL that counts the same. */
export type Recount = [app: string, report: string, params: object, figure: (data: Figures) => unknown, sql: string];

/** The reports of the first six apps with their recounts, about one person and one course. */
export const recounts = (anaId: string, courseId: string, period: object): Recount[] => [
  ['accounts', 'generateAccountSummary', { period }, (d) => d.figures.signUps, 'select count(*)::int as n from accounts.users'],
  [
    'accounts',
    'generateUserAccountReport',
    { userId: anaId },
    (d) => d.openSessions,
    `select count(*)::int as n from accounts.sessions where user_id = '${anaId}' and revoked_at is null`,
  ],
  ['profiles', 'generateProfileSummary', { period }, (d) => d.figures.created, 'select count(*)::int as n from profiles.profiles'],
  [
    'profiles',
    'generateUserProfileReport',
    { userId: anaId },
    (d) => d.user.id === anaId,
    `select count(*) = 1 as n from profiles.profiles where user_id = '${anaId}'`,
  ],
  [
    'courses',
    'generateCourseEnrollmentReport',
    { courseId: courseId, period },
    (d) => d.figures.activated,
    `select count(*)::int as n from courses.enrollments where course_id = '${courseId}' and activated_at is not null`,
  ],
  [
    'courses',
    'generateCourseSummary',
    { period },
    (d) => d.figures.activated,
    'select count(*)::int as n from courses.enrollments where activated_at is not null',
  ],
  [
    'messaging',
    'generateMessageActivityReport',
    { userId: anaId, period },
    (d) => d.figures.sent,
    `select count(*)::int as n from messaging.messages where sender_id = '${anaId}'`,
  ],
  ['messaging', 'generateChatroomSummary', { period }, (d) => d.figures.messages, 'select count(*)::int as n from messaging.messages'],
  [
    'notifications',
    'generateUserNotificationReport',
    { userId: anaId, period },
    (d) => d.figures.received,
    `select count(*)::int as n from notifications.notifications where user_id = '${anaId}' and in_app`,
  ],
  [
    'notifications',
    'generateNotificationSummary',
    { period },
    (d) => d.figures.created,
    'select count(*)::int as n from notifications.notifications',
  ],
  [
    'payments',
    'generatePaymentReport',
    { userId: anaId, period },
    (d) => d.figures[0].payments,
    `select count(*)::int as n from payments.payments where payer_id = '${anaId}'`,
  ],
  ['payments', 'generatePaymentSummary', { period }, (d) => d.figures[0].payments, 'select count(*)::int as n from payments.payments'],
];
