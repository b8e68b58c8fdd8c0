/**
 * The words of each type. `{name}` is a variable that a route must give; `{actors}` ("Ana and 12 others"), `{count}` and `{name}`'s
 * like in `Automatic` are filled in by the platform. `many` replaces the title once a group holds more than one happening.
 */
interface Template {
  /** What the type is called where people choose what to be told. */
  readonly label: string;
  readonly category: 'Account' | 'Courses' | 'Messages' | 'Payments' | 'Profile' | 'Platform';
  readonly title: string;
  readonly many?: string;
  readonly body: string;
  /** A path within the web client. */
  readonly url: string;
}

export const templates = {
  WELCOME: {
    label: 'Welcome',
    category: 'Account',
    title: 'Welcome to Lyceum, {name}',
    body: 'Complete your profile, then find a first course.',
    url: '/courses',
  },
  ACCOUNT_SUSPENDED: {
    label: 'Account suspended',
    category: 'Account',
    title: 'Your account is suspended',
    body: 'Reason: {reason}. Answer this message if you think that this is a mistake.',
    url: '/account',
  },
  ACCOUNT_REINSTATED: {
    label: 'Account reinstated',
    category: 'Account',
    title: 'Your account is active again',
    body: 'You may sign in as before.',
    url: '/account',
  },
  ROLE_CHANGED: {
    label: 'Role given or taken',
    category: 'Account',
    title: 'Your roles have changed',
    body: 'The role {role} was {change}. It counts from your next sign-in on.',
    url: '/account',
  },
  SECURITY_ALERT: {
    label: 'Security alert',
    category: 'Account',
    title: 'A session of yours was ended for safety',
    body: 'Its token was used twice, so somebody may have copied it. Change your password if this was not you.',
    url: '/account/sessions',
  },
  PASSWORD_CHANGED: {
    label: 'Password changed',
    category: 'Account',
    title: 'Your password was changed',
    body: 'All other sessions have ended. If this was not you, reset your password at once.',
    url: '/account/sessions',
  },
  COURSE_PUBLISHED: {
    label: 'Course published',
    category: 'Courses',
    title: '{course} is published',
    body: 'Your course is open to everybody.',
    url: '/courses/{courseId}',
  },
  COURSE_ARCHIVED: {
    label: 'Course closed',
    category: 'Courses',
    title: '{course} was closed',
    body: 'Nobody can join it any more.',
    url: '/courses/{courseId}',
  },
  INSTRUCTOR_ADDED: {
    label: 'Made an instructor',
    category: 'Courses',
    title: 'You teach {course}',
    body: 'You were added as an instructor.',
    url: '/courses/{courseId}',
  },
  INSTRUCTOR_REMOVED: {
    label: 'No longer an instructor',
    category: 'Courses',
    title: 'You no longer teach {course}',
    body: 'You were removed as an instructor.',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_REQUESTED: {
    label: 'Request to join your course',
    category: 'Courses',
    title: '{actors} asked to join {course}',
    body: 'Admit or refuse: the learner waits for it.',
    url: '/courses/{courseId}/learners',
  },
  ENROLLMENT_INVITED: {
    label: 'Invitation to a course',
    category: 'Courses',
    title: 'You are invited to {course}',
    body: 'Accept the invitation to begin.',
    url: '/courses/{courseId}',
  },
  PAYMENT_DUE: {
    label: 'Seat held until paid',
    category: 'Courses',
    title: 'Pay {amount} to join {course}',
    body: 'Your seat is held until {payBefore}.',
    url: '/enrollments/{enrollmentId}',
  },
  ENROLLMENT_WAITLISTED: {
    label: 'On the waiting list',
    category: 'Courses',
    title: 'You wait for a seat in {course}',
    body: 'You are number {position} in line. You hear from us when a seat is free.',
    url: '/enrollments/{enrollmentId}',
  },
  ENROLLMENT_PROMOTED: {
    label: 'Off the waiting list',
    category: 'Courses',
    title: 'A seat in {course} is yours',
    body: 'Somebody made room, and you were first in line.',
    url: '/enrollments/{enrollmentId}',
  },
  ENROLLMENT_ACTIVATED: {
    label: 'Course joined',
    category: 'Courses',
    title: 'Welcome to {course}',
    body: 'You are in: start with the first lesson.',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_REJECTED: {
    label: 'Request refused',
    category: 'Courses',
    title: 'You were not admitted to {course}',
    body: 'Reason: {reason}',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_SUSPENDED: {
    label: 'Kept out of a course',
    category: 'Courses',
    title: 'You are kept out of {course} for now',
    body: 'Reason: {reason}',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_REINSTATED: {
    label: 'Back in a course',
    category: 'Courses',
    title: 'You may go on with {course}',
    body: 'Your enrolment is active again.',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_WITHDRAWN: {
    label: 'Taken out of a course',
    category: 'Courses',
    title: 'You are no longer enrolled in {course}',
    body: 'Reason: {reason}',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_EXPIRED: {
    label: 'Held seat given up',
    category: 'Courses',
    title: 'Your seat in {course} was given up',
    body: 'The time for it ran out. You may enrol again.',
    url: '/courses/{courseId}',
  },
  ENROLLMENT_RESET: {
    label: 'Progress reset',
    category: 'Courses',
    title: 'You begin {course} anew',
    body: 'Your progress was reset. Reason: {reason}',
    url: '/courses/{courseId}',
  },
  COURSE_COMPLETED: {
    label: 'Course completed',
    category: 'Courses',
    title: 'You have completed {course}',
    body: 'Congratulations! Tell others what you think of it.',
    url: '/courses/{courseId}',
  },
  COURSE_REVIEWED: {
    label: 'Review of your course',
    category: 'Courses',
    title: '{actors} reviewed {course}',
    body: 'The latest rating is {rating} of 5.',
    url: '/courses/{courseId}/reviews',
  },
  ANNOUNCEMENT: {
    label: 'Announcement in a course',
    category: 'Courses',
    title: '{course}: {heading}',
    body: '{actors} posted an announcement.',
    url: '/courses/{courseId}/announcements',
  },
  ADDED_TO_ROOM: {
    label: 'Added to a conversation',
    category: 'Messages',
    title: '{actors} added you to a conversation',
    body: 'Say hello.',
    url: '/messages/{chatroomId}',
  },
  MESSAGE_RECEIVED: {
    label: 'Direct message',
    category: 'Messages',
    title: '{actors} wrote to you',
    many: '{actors} wrote to you {count} times',
    body: '{preview}',
    url: '/messages/{chatroomId}',
  },
  MENTION: {
    label: 'Mention',
    category: 'Messages',
    title: '{actors} mentioned you',
    many: '{actors} mentioned you {count} times',
    body: '{preview}',
    url: '/messages/{chatroomId}',
  },
  SKILL_ENDORSED: {
    label: 'Endorsement',
    category: 'Profile',
    title: '{actors} endorsed your skill {skill}',
    body: 'Endorsements make a skill easier to trust.',
    url: '/profile',
  },
  PAYMENT_ACTION_REQUIRED: {
    label: 'Payment to confirm',
    category: 'Payments',
    title: 'Confirm your payment of {amount}',
    body: 'Your bank wants to hear from you before it pays for {item}.',
    url: '/payments/{paymentId}',
  },
  PAYMENT_CAPTURED: {
    label: 'Payment received',
    category: 'Payments',
    title: 'We received {amount}',
    body: 'For {item}. Thank you!',
    url: '/payments/{paymentId}',
  },
  PAYMENT_FAILED: {
    label: 'Payment failed',
    category: 'Payments',
    title: 'Your payment of {amount} failed',
    body: 'For {item}: {reason}',
    url: '/payments/{paymentId}',
  },
  PAYMENT_CANCELLED: {
    label: 'Payment cancelled',
    category: 'Payments',
    title: 'Your payment of {amount} was cancelled',
    body: 'For {item}: {reason}',
    url: '/payments/{paymentId}',
  },
  PAYMENT_REFUNDED: {
    label: 'Refund',
    category: 'Payments',
    title: 'You get {amount} back',
    body: 'For {item}. It reaches your account within a few days.',
    url: '/payments/{paymentId}',
  },
  REFUND_FAILED: {
    label: 'Refund to look into',
    category: 'Payments',
    title: 'A refund of {item} failed',
    body: 'The provider said: {reason}',
    url: '/payments/{paymentId}',
  },
  STAFF_MESSAGE: {
    label: 'Message from the staff',
    category: 'Platform',
    title: 'A message from the staff',
    body: '',
    url: '/notifications',
  },
  TEST: {
    label: 'Test',
    category: 'Platform',
    title: 'This is a test',
    body: 'If you can read this, notifications reach you.',
    url: '/notifications',
  },
} as const satisfies Record<string, Template>;

export type Templates = typeof templates;
export type NotificationType = keyof Templates;
export const NOTIFICATION_TYPES = Object.keys(templates).filter((name): name is NotificationType => name in templates);

/** Filled in by the platform: who did it, and how often it happened. */
export type Automatic = 'actors' | 'count';

type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
/** What a route must give for a type: every variable of its texts that is not automatic. */
export type Variables<K extends NotificationType> = Readonly<
  Record<Exclude<Named<Templates[K][keyof Templates[K] & ('title' | 'many' | 'body' | 'url')]>, Automatic>, string>
>;
