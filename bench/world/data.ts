/** The data of the measures, in memory: 100 courses, 12 instructors, 79 students, 5 enrolments per course, one chatroom. */
export interface User {
  readonly id: string;
  readonly displayName: string;
}
export interface Profile {
  readonly headline: string;
  readonly location: string;
}
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly level: string;
  readonly language: string;
  readonly seats: number;
  readonly url: string;
  readonly instructorId: string;
}
export interface Enrollment {
  readonly id: string;
  readonly progress: number;
  readonly studentId: string;
}
export interface Message {
  readonly id: string;
  readonly content: string;
  readonly senderId: string;
  readonly chatroomId: string;
}

const INSTRUCTORS = 12;
const STUDENTS = 79;
const COURSES = 100;
const PER_COURSE = 5;
const LEVELS = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'];

const list = <T>(length: number, of: (n: number) => T): T[] => Array.from({ length }, (_, n) => of(n));
const userId = (n: number) => `u${String(n).padStart(3, '0')}`;

export const users: ReadonlyMap<string, User> = new Map(
  list(INSTRUCTORS + STUDENTS, (n) => [userId(n), { id: userId(n), displayName: `Person number ${n}` }]),
);
export const ME = userId(0);

export const profiles: ReadonlyMap<string, Profile> = new Map(
  [...users.keys()].map((id, n) => [id, { headline: `Teaches and learns number ${n}`, location: `Town ${n % 17}` }]),
);

export const courses: readonly Course[] = list(COURSES, (n) => ({
  id: `c${String(n).padStart(3, '0')}`,
  title: `Course ${n}: from first steps to practice`,
  summary: `What course ${n} is about, for whom it is, and what you will be able to do after it.`,
  level: LEVELS[n % LEVELS.length] ?? '',
  language: n % 2 ? 'en' : 'pt',
  seats: 10 + (n % 30),
  url: `https://lyceum.test/courses/${n}`,
  instructorId: userId((n * 7) % INSTRUCTORS),
}));
export const courseById: ReadonlyMap<string, Course> = new Map(courses.map((course) => [course.id, course]));

export const enrollments: ReadonlyMap<string, readonly Enrollment[]> = new Map(
  courses.map(({ id }, n) => [
    id,
    list(PER_COURSE, (m) => ({
      id: `e${n}-${m}`,
      progress: (n * 13 + m * 29) % 101,
      studentId: userId(INSTRUCTORS + ((n * 31 + m * 17) % STUDENTS)),
    })),
  ]),
);

export const CHATROOM = { id: 'r1', name: 'Course room', courseId: 'c003' };
export const messages = new Map<string, Message>();

/** A new message in the chatroom; only the newest are kept. */
export function addMessage(n: number): Message {
  const message = { id: `m${n}`, content: `Message ${n}: shall we meet at nine?`, senderId: userId(n % STUDENTS), chatroomId: CHATROOM.id };
  messages.set(message.id, message);
  messages.delete(`m${n - 1_000}`);
  return message;
}
