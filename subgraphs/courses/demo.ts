import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { makeCatalogue } from './demo/catalogue.ts';
import { makeLearning } from './demo/learning.ts';
import {
  announcements,
  categories,
  courseInstructors,
  courseRuns,
  courses,
  enrollments,
  lessonProgress,
  lessons,
  modules,
  people,
  prerequisites,
  reviews,
} from './tables.ts';

/** Fills courses with the world's courses and enrolments: modules, lessons, what was done of them, reviews and announcements. */
export const demo = async (db: Database, world: World): Promise<void> => {
  const catalogue = makeCatalogue(world);
  const learning = makeLearning(world, catalogue);
  await insertMany(
    db,
    people,
    world.users.map(({ id, suspended }) => ({ id, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(db, categories, catalogue.categories);
  await insertMany(
    db,
    courses,
    catalogue.courses.map((course) => ({ ...course, ...learning.ratings.get(course.id) })),
  );
  await insertMany(db, courseInstructors, catalogue.instructors);
  await insertMany(db, prerequisites, catalogue.prerequisites);
  await insertMany(
    db,
    courseRuns,
    catalogue.runs.map((run) => ({ ...run, ...learning.seats.get(run.id) })),
  );
  await insertMany(db, modules, catalogue.modules);
  await insertMany(db, lessons, catalogue.lessons);
  await insertMany(db, enrollments, learning.enrollments);
  await insertMany(db, lessonProgress, learning.progress);
  await insertMany(db, reviews, learning.reviews);
  await insertMany(db, announcements, learning.announcements);
};
