import { type GraphQLSchema, getNamedType } from 'graphql';
import { type Canary, canariesIn, type Planted } from './canary-plant.ts';
import { everythingBelow, type Field, type Fill, printSelection, rootFields, type Selection } from './selections.ts';

/** One way to ask: what comes back, as text. */
export type Way = (query: string) => Promise<string>;

export const byPost =
  (url: string, headers: Record<string, string>): Way =>
  async (query) =>
    (
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) })
    ).text();
export const byEvents = (url: string, headers: Record<string, string>): Way => byPost(url, { ...headers, accept: 'text/event-stream' });
export const byGet =
  (url: string, headers: Record<string, string>): Way =>
  async (query) =>
    (await fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': '1', ...headers } })).text();

const period = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z' };
const ofName: Readonly<Record<string, string>> = {
  userId: 'User', userIds: 'User', actorId: 'User', payerId: 'User', learnerId: 'User', instructorId: 'User', memberIds: 'User', memberId: 'User',
  chatroomId: 'Chatroom', messageId: 'Message', replyToId: 'Message', courseId: 'Course', runId: 'CourseRun', moduleId: 'Module',
  enrollmentId: 'Enrollment', paymentId: 'Payment', notificationId: 'Notification', profileId: 'Profile', sessionId: 'Session', itemId: 'Enrollment',
}; // biome-ignore format: a table

/** Arguments that name the victim's things wherever one may be named; `bare` leaves out what may be left out. */
export function victimsArguments({ ids }: Planted, field: Field, { bare = false, course = ids.Course } = {}): Fill {
  const ids2: Record<string, string | undefined> = { ...ids, Course: course };
  return ({ name, type }, of) => {
    const required = String(type).endsWith('!');
    if (name === 'query') return 'canary';
    if (name === 'period') return required || !bare ? period : undefined;
    if (name === 'locale') return 'en';
    if (name === 'timeZone' && required) return 'UTC';
    if (name === 'filter' || (bare && !required)) return undefined;
    const target = ofName[name];
    if (target) return String(type).startsWith('[') ? [ids2[target]] : ids2[target];
    if (name === 'id' && ['Query', 'Mutation', 'Subscription'].includes(of)) return ids2[String(field.type).replace(/!/g, '')];
    return undefined;
  };
}

/** A query of the schema, and how to ask it again without some of its fields. */
export interface Asked {
  readonly name: string;
  /** How many steps from entity to entity it goes. */
  readonly depth: number;
  text(without: ReadonlySet<string>): string;
}

/** How many steps from entity to entity are gone from a field of Query. */
export interface Reach {
  readonly fromAll: number;
  /** From the fields that answer with one thing, such as `course`: every longer way begins at one of them as well. */
  readonly fromOne?: number;
}

/** Every field of Query with all that it leads to, by the victim's ids. */
export function everyQuery(schema: GraphQLSchema, planted: Planted, { fromAll, fromOne = fromAll }: Reach): Asked[] {
  return rootFields(schema, 'Query').flatMap((field) =>
    [...new Set(answersWithOne(field) ? [fromAll, fromOne] : [fromAll])].flatMap((depth) => {
      const selection = everythingBelow(field, 'Query', depth);
      const courses = getsCourse(field) ? [planted.ids.Course, planted.ids.Draft] : [planted.ids.Course];
      const fills = [
        ...courses.map((course) => victimsArguments(planted, field, { course })),
        victimsArguments(planted, field, { bare: true }),
      ];
      const texts = new Map(fills.map((fill) => [head(selection, fill), fill]));
      return [...texts.values()].map((fill, n) => ({
        name: `${field.name}/${depth}/${n}`,
        depth,
        text: (without: ReadonlySet<string>) => operation(selection, fill, without),
      }));
    }),
  );
}

const answersWithOne = ({ name, type }: Field) => name === 'me' || getNamedType(type).name.toLowerCase() === name.toLowerCase();
const getsCourse = (field: Field) => field.args.some(({ name }) => name === 'courseId') || field.name === 'course';
const head = (selection: Selection, fill: Fill) => printSelection({ ...selection, below: new Map() }, fill);
const operation = (selection: Selection, fill: Fill, without: ReadonlySet<string>) =>
  `{ here: ${printSelection(selection, fill, without)} }`;

interface Failure {
  readonly path?: readonly (string | number)[];
}

/**
 * What comes out of a query. A field that is refused may take its parents with it, so what was refused is left out and
 * the rest asked again: nobody who attacks would ask for what hides the rest.
 */
export async function comesOut(asked: Asked, way: Way, rounds = 4): Promise<Set<Canary>> {
  const found = new Set<Canary>();
  const without = new Set<string>();
  const root = asked.name.split('/')[0] ?? '';
  for (let round = 0; round < rounds; round++) {
    const text = await way(asked.text(without));
    for (const canary of canariesIn(text)) found.add(canary);
    const before = without.size;
    for (const { path } of failures(text)) {
      const names = path?.filter((key) => typeof key === 'string' && key !== '@') ?? [];
      if (names.length > 1) without.add([root, ...names.slice(1)].join('.'));
    }
    if (without.size === before) break;
  }
  return found;
}

function failures(text: string): Failure[] {
  const json = /^event: next/m.test(text) ? (/^data: (\{.*)$/m.exec(text)?.[1] ?? '{}') : text;
  try {
    const { errors } = JSON.parse(json) as { errors?: Failure[] };
    return errors ?? [];
  } catch {
    return [];
  }
}
