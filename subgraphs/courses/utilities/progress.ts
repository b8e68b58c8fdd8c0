import { utility } from '@lyceum/kit';
import { z } from 'zod';

/** Lessons of a course, at most. */
export const MOST_LESSONS = 2_000;

export const computeProgress = utility(
  'Percent of the required weight that is done, rounded down, so that 100 means all; 0 when nothing is required.',
  z.object({ done: z.number().min(0), required: z.number().min(0) }),
  ({ done, required }) => (required > 0 ? Math.floor((100 * Math.min(done, required)) / required) : 0),
);

export const earlierUndone = utility(
  'The first required lesson before this one that is not done; null when the way is free.',
  z.object({
    lessonId: z.string().max(100),
    lessons: z.array(z.object({ id: z.string().max(100), title: z.string().max(20_000), required: z.boolean() })).max(MOST_LESSONS),
    completedIds: z.array(z.string().max(100)).max(MOST_LESSONS),
  }),
  ({ lessonId, lessons, completedIds }) => {
    const done = new Set(completedIds);
    const at = lessons.findIndex(({ id }) => id === lessonId);
    return lessons.slice(0, Math.max(at, 0)).find(({ id, required }) => required && !done.has(id)) ?? null;
  },
);

export const estimateDuration = utility(
  'What lessons take together, in minutes; a text that does not say counts one minute for every 200 words.',
  z.array(z.object({ kind: z.string().max(50), durationMinutes: z.int(), body: z.string().max(200_000) })).max(MOST_LESSONS),
  (lessons) =>
    lessons.reduce((sum, { kind, durationMinutes, body }) => {
      const read = kind === 'TEXT' ? Math.ceil(body.split(/\s+/).filter(Boolean).length / 200) : 0;
      return sum + (durationMinutes || read);
    }, 0),
);
