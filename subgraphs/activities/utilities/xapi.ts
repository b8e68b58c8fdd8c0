import { moment, utility } from '@lyceum/kit';
import { z } from 'zod';
import { formatIsoDuration, parseIsoDuration } from './duration.ts';
import { VERBS, verbOf } from './verbs.ts';

const HOME = 'https://lyceum.dev';

/** What a statement says, apart from where it is kept. */
export const Said = z.object({
  id: z.uuid(),
  actorId: z.uuid(),
  verb: z.string().max(100),
  objectType: z.string().max(100),
  objectId: z.string().max(500),
  objectName: z.string().max(500).nullable(),
  courseId: z.uuid().nullable(),
  scoreScaled: z.number().min(-1).max(1).nullable(),
  success: z.boolean().nullable(),
  completion: z.boolean().nullable(),
  durationSeconds: z.int().min(0).nullable(),
  occurredAt: moment,
  storedAt: moment,
});

/** https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md §2.4; learners are accounts, never e-mail addresses. */
export const toXapi = utility('A statement as xAPI 1.0.3 writes it.', Said, (said) => {
  const verb = verbOf(said.verb);
  const result = {
    ...(said.scoreScaled === null ? {} : { score: { scaled: said.scoreScaled } }),
    ...(said.success === null ? {} : { success: said.success }),
    ...(said.completion === null ? {} : { completion: said.completion }),
    ...(said.durationSeconds === null ? {} : { duration: formatIsoDuration(said.durationSeconds) }),
  };
  return {
    id: said.id,
    actor: { objectType: 'Agent', account: { homePage: HOME, name: said.actorId } },
    verb: { id: verb ? VERBS[verb].iri : said.verb, display: { en: said.verb } },
    object: {
      objectType: 'Activity',
      id: /^https?:/.test(said.objectId) ? said.objectId : `${HOME}/${said.objectType}/${said.objectId}`,
      definition: { type: `${HOME}/types/${said.objectType}`, ...(said.objectName ? { name: { en: said.objectName } } : {}) },
    },
    ...(Object.keys(result).length ? { result } : {}),
    ...(said.courseId
      ? { context: { contextActivities: { grouping: [{ objectType: 'Activity', id: `${HOME}/Course/${said.courseId}` }] } } }
      : {}),
    timestamp: said.occurredAt.toISOString(),
    stored: said.storedAt.toISOString(),
    version: '1.0.3',
  };
});

const Activity = z.object({
  id: z.url().max(500),
  definition: z.object({ name: z.record(z.string().max(35), z.string().max(500)).optional() }).optional(),
});
const Statement = z.object({
  id: z.uuid().optional(),
  actor: z.object({ account: z.object({ homePage: z.string().max(500), name: z.string().max(200) }) }).optional(),
  verb: z.object({ id: z.string().max(500) }),
  object: Activity,
  result: z
    .object({
      score: z.object({ scaled: z.number().min(-1).max(1).optional() }).optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: z.string().max(100).optional(),
    })
    .optional(),
  context: z.object({ contextActivities: z.object({ grouping: z.array(Activity).max(20).optional() }).optional() }).optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
});

const path = (iri: string): { objectType: string; objectId: string } => {
  const [type = '', id = ''] = iri.startsWith(`${HOME}/`) ? iri.slice(HOME.length + 1).split('/') : [];
  return type && id ? { objectType: type, objectId: id } : { objectType: 'Activity', objectId: iri };
};

export const fromXapi = utility(
  'What an xAPI statement says, in our words; throws INVALID for what is no statement.',
  Statement,
  (statement) => {
    const course = statement.context?.contextActivities?.grouping
      ?.map(({ id }) => path(id))
      .find(({ objectType }) => objectType === 'Course');
    const names = statement.object.definition?.name;
    return {
      sourceId: statement.id ?? null,
      verb: verbOf(statement.verb.id),
      verbGiven: statement.verb.id,
      ...path(statement.object.id),
      objectName: names?.en ?? Object.values(names ?? {})[0] ?? null,
      courseId: course?.objectId ?? null,
      scoreScaled: statement.result?.score?.scaled ?? null,
      success: statement.result?.success ?? null,
      completion: statement.result?.completion ?? null,
      durationSeconds: statement.result?.duration === undefined ? null : parseIsoDuration(statement.result.duration),
      occurredAt: statement.timestamp ?? null,
    };
  },
);
