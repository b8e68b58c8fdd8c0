import type { DemoCourse, World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import type { categories, courseInstructors, courseRuns, courses, lessons, modules, prerequisites } from '../tables.ts';
import { slugify } from '../utilities.ts';
import { CATEGORIES, PARTS, STEPS, UNFINISHED } from './texts.ts';

type New<T extends { $inferInsert: object }> = T['$inferInsert'] & { id: string };
type NewLesson = New<typeof lessons>;

export interface Catalogue {
  readonly categories: New<typeof categories>[];
  readonly courses: New<typeof courses>[];
  readonly instructors: (typeof courseInstructors)['$inferInsert'][];
  readonly prerequisites: (typeof prerequisites)['$inferInsert'][];
  readonly runs: New<typeof courseRuns>[];
  readonly modules: New<typeof modules>[];
  readonly lessons: NewLesson[];
}

const LANGUAGES = ['en', 'en', 'en', 'es', 'pt-BR', 'de', 'ja', 'ar'] as const;

/** Everything that can be learned, with three courses of the demo's instructor that are not public. */
export function makeCatalogue(world: World): Catalogue {
  const made: Catalogue = { categories: [], courses: [], instructors: [], prerequisites: [], runs: [], modules: [], lessons: [] };
  const first = world.courses[0]?.publishedAt ?? world.now;
  for (const name of Object.keys(CATEGORIES))
    made.categories.push({ id: world.id(`category ${name}`, first), name, slug: slugify(name), createdAt: first });
  world.courses.forEach((course, number) => {
    addCourse(made, world, course, number);
    addRuns(made, course);
    addLessons(made, world, course.id, course.topic, course.publishedAt, number);
  });
  addUnfinished(made, world);
  return made;
}

const categoryOf = (made: Catalogue, topic: string) => {
  const name = Object.entries(CATEGORIES).find(([, topics]) => topics.includes(topic))?.[0];
  return made.categories.find((category) => category.name === name)?.id ?? null;
};

function addCourse(made: Catalogue, world: World, course: DemoCourse, number: number): void {
  const practitioners = course.title.endsWith('Practitioners');
  const { id, title, slug, topic, publishedAt } = course;
  const createdAt = new Date(publishedAt.getTime() - 20 * DAY);
  made.courses.push({
    ...{ id, title, slug, publishedAt, createdAt, updatedAt: publishedAt, status: 'PUBLISHED' },
    authorId: course.instructorIds[0] ?? id,
    summary: `${topic}, from ${practitioners ? 'what you know to what your work asks for' : 'the very beginning, at your own pace'}.`,
    description: `## What you will learn\n\n- The ideas behind ${topic.toLowerCase()}\n- How to do it yourself\n- How to tell good work from bad\n\nEvery module ends with something to do.`,
    language: LANGUAGES[number % LANGUAGES.length] ?? 'en',
    level: practitioners ? (number % 2 ? 'ADVANCED' : 'INTERMEDIATE') : 'BEGINNER',
    categoryId: categoryOf(made, topic),
    tags: [...new Set([...topic.toLowerCase().split(' '), practitioners ? 'work' : 'basics'])],
    sequential: number % 7 === 6 ? true : null,
    approvalRequired: number % 13 === 12,
  });
  for (const userId of course.instructorIds) made.instructors.push({ courseId: id, userId, addedAt: createdAt });
  const beginners = world.courses.find((other) => other.topic === topic && other.id !== id);
  if (practitioners && number % 5 === 4 && beginners) made.prerequisites.push({ courseId: id, requiresId: beginners.id });
}

const day = (moment: Date) => moment.toISOString().slice(0, 10);

function addRuns(made: Catalogue, course: DemoCourse): void {
  for (const { id, number, capacity, price, startsAt, endsAt, openForEnrollment } of course.runs)
    made.runs.push({
      ...{ id, courseId: course.id, number, capacity, startsAt, endsAt, createdAt: course.publishedAt },
      title: `${['Spring', 'Summer', 'Autumn', 'Winter'][Math.floor(((startsAt.getUTCMonth() + 10) % 12) / 3)] ?? ''} ${startsAt.getUTCFullYear()}`,
      priceMinor: price?.amountMinor ?? null,
      currency: price?.currency ?? null,
      timeZone: 'Europe/Lisbon',
      enrollmentClosesOn: openForEnrollment ? null : day(new Date(startsAt.getTime() + 30 * DAY)),
    });
}

function addLessons(made: Catalogue, world: World, courseId: string, topic: string, from: Date, number: number): void {
  const next = world.random(`lessons ${courseId}`);
  for (let m = 0; m < 3 + (number % 3); m++) {
    const moduleId = world.id(`module ${courseId}.${m}`, from);
    const title = PARTS[m % PARTS.length] ?? topic;
    made.modules.push({ id: moduleId, courseId, position: m + 1, title, summary: `${title}: ${topic.toLowerCase()}.`, createdAt: from });
    for (let l = 0; l < 3 + Math.floor(next() * 3); l++) {
      const id = world.id(`lesson ${courseId}.${m}.${l}`, from);
      const kind = (['TEXT', 'VIDEO', 'TEXT', 'FILE', 'LINK'] as const)[Math.floor(next() * 5)] ?? 'TEXT';
      const step = STEPS[(m * 3 + l) % STEPS.length] ?? topic;
      const file =
        kind === 'FILE'
          ? { fileName: `${slugify(step)}.pdf`, mimeType: 'application/pdf', sizeBytes: BigInt(Math.floor(next() * 5e6)) }
          : {};
      made.lessons.push({
        ...{ id, moduleId, courseId, kind, position: l + 1, title: step, createdAt: from, ...file },
        body: `# ${step}\n\n${topic} is learned by doing. Read this, then try it with data or work of your own.`,
        url: kind === 'TEXT' ? null : `https://learn.example/${slugify(topic)}/${m + 1}-${l + 1}`,
        durationMinutes: 5 + Math.floor(next() * 40),
        required: l < 3,
        preview: m === 0 && l === 0,
        // the last lesson of some courses is still being written
        publishedAt: m === 2 && l > 3 ? null : from,
      });
    }
  }
}

function addUnfinished(made: Catalogue, world: World): void {
  const author = world.users[1];
  if (!author) return;
  UNFINISHED.forEach(({ title, language, status, summary }, i) => {
    const createdAt = new Date(world.now.getTime() - (30 + 20 * i) * DAY);
    const id = world.id(`unfinished ${i}`, createdAt);
    const published = status === 'ARCHIVED' ? { publishedAt: createdAt, archivedAt: world.now } : {};
    made.courses.push({ id, title, slug: slugify(title), language, status, summary, authorId: author.id, createdAt, ...published });
    made.instructors.push({ courseId: id, userId: author.id, addedAt: createdAt });
    addLessons(made, world, id, title, createdAt, 0);
  });
}
