import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abandonIdleSessions, alertInactivity } from './services.ts';
import subgraph from './subgraph.ts';

let house: Harness;
let instructor: Actor;
let courseId: string;
beforeAll(async () => {
  house = await testSubgraph(subgraph);
  instructor = await join('Iris');
  courseId = newId();
  await house.hear(courses, 'courses.course.published.v1', { courseId, title: 'Data', slug: 'data', instructorIds: [instructor.id] });
});
afterAll(() => house.stop());

async function join(displayName: string): Promise<Actor> {
  const actor = house.viewer();
  await house.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName, email: `${actor.id}@lyceum.test` });
  return actor;
}
async function learner(name = 'Sam') {
  const actor = await join(name);
  const enrollment = { enrollmentId: newId(), courseId, runId: newId(), learnerId: actor.id, title: 'Data' };
  await house.hear(courses, 'courses.enrollment.activated.v1', enrollment);
  return { actor, enrollment };
}
const CREATE = 'mutation ($input: CreateActivityInput!) { createActivity(input: $input) { id verb verbIri visibility witnessed } }';
const say = (more: object = {}) => ({ input: { verb: 'experienced', objectType: 'Video', objectId: 'https://video.test/1', ...more } });
const recorded = async (who: Actor, more: object = {}): Promise<string> => (await who.get(CREATE, say(more))).createActivity.id;
const LIST = 'query ($userId: ID!) { activitiesByUser(userId: $userId) { totalCount nodes { id verb objectType objectId } } }';
const listed = async (who: Actor, userId: string) => (await who.get(LIST, { userId })).activitiesByUser;

describe('a statement', () => {
  it('is written from the facts of other domains, once per fact', async () => {
    const { actor, enrollment } = await learner();
    await house.hear(courses, 'courses.lesson.completed.v1', { ...enrollment, lessonId: newId(), progressPercent: 50 });
    const fact = newId();
    for (let i = 0; i < 3; i++) await house.hear(courses, 'courses.enrollment.completed.v1', enrollment, { id: fact });
    const { nodes } = await listed(actor, actor.id);
    expect(nodes.map(({ verb, objectType }: Record<string, string>) => `${verb} ${objectType}`)).toEqual([
      'completed Course',
      'completed Lesson',
      'registered Course',
    ]);
    expect(nodes[0].objectId).toBe(courseId);
  });

  it('is recorded by its person, in batches, each once by the client’s own id; another thing under that id is a conflict', async () => {
    const { actor } = await learner();
    const RECORD = 'mutation ($input: RecordStatementsInput!) { recordStatements(input: $input) { id } }';
    const at = '2026-10-01T10:00:00.000Z';
    const statements = Array.from({ length: 100 }, (_, i) => ({
      ...say().input,
      objectId: `video ${i}`,
      sourceId: `mine ${i}`,
      occurredAt: at,
    }));
    expect((await actor.get(RECORD, { input: { statements } })).recordStatements).toHaveLength(100);
    expect((await actor.get(RECORD, { input: { statements } })).recordStatements).toEqual([]);
    const other = [{ ...statements[0], objectId: 'another video' }];
    expect((await actor.refusal(RECORD, { input: { statements: other } })).code).toBe('CONFLICT');
    const { actor: somebodyElse } = await learner('Else');
    expect((await somebodyElse.get(RECORD, { input: { statements: statements.slice(0, 1) } })).recordStatements).toHaveLength(1);
  });

  it('is read as a sentence, and how long ago it was in the reader’s words', async () => {
    const { actor } = await learner('Sam');
    const occurredAt = new Date(Date.now() - 25 * 3_600_000).toISOString();
    const statements = [{ ...say({ objectName: 'Data, briefly' }).input, sourceId: newId(), occurredAt }];
    const RECORD = 'mutation ($input: RecordStatementsInput!) { recordStatements(input: $input) { id } }';
    const [{ id }] = (await actor.get(RECORD, { input: { statements } })).recordStatements;
    const SEE =
      'query ($id: ID!) { activity(id: $id) { display { sentence ago } german: display(locale: "de") { ago } odd: display(locale: "no such") { ago } } }';
    expect((await actor.get(SEE, { id })).activity).toEqual({
      display: { sentence: 'Sam experienced Data, briefly', ago: 'yesterday' },
      german: { ago: 'gestern' },
      odd: { ago: 'yesterday' },
    });
  });

  it('is deleted by its author alone: void from then on, and still there', async () => {
    const { actor } = await learner();
    const id = await recorded(actor, { visibility: 'PUBLIC' });
    const DELETE = 'mutation ($id: ID!) { deleteActivity(input: { activityId: $id }) { id } }';
    const { actor: other } = await learner('Else');
    expect((await other.refusal(DELETE, { id })).code).toBe('FORBIDDEN');
    await actor.get(DELETE, { id });
    expect((await listed(other, actor.id)).nodes.map((node: { id: string }) => node.id)).not.toContain(id);
    const [row] = await house.system().db.execute(sql`select voided_at is not null as void from activities.statements where id = ${id}`);
    expect(row).toEqual({ void: true });
    const told = (await house.facts('activities.activity.voided.v1')).filter(({ subject }) => subject.id === id);
    expect(told.map(({ data }) => data.userId)).toEqual([actor.id]);
    expect((await actor.refusal(DELETE, { id })).code).toBe('CONFLICT');
  });

  it('costs as many SQL statements for two hundred as for two', async () => {
    const { actor } = await learner();
    const RECORD = 'mutation ($input: RecordStatementsInput!) { recordStatements(input: $input) { id } }';
    const some = (n: number) => ({
      input: {
        statements: Array.from({ length: n }, () => ({ ...say().input, sourceId: newId(), occurredAt: '2026-09-01T10:00:00.000Z' })),
      },
    });
    await actor.get(RECORD, some(1));
    const few = await house.statements(() => actor.get(RECORD, some(2)));
    const many = await house.statements(() => actor.get(RECORD, some(200)));
    expect(many.length).toBe(few.length);
  });

  it('never changes: not through the graph, and not in Postgres', async () => {
    const { actor } = await learner();
    const id = await recorded(actor);
    const UPDATE = 'mutation ($input: UpdateActivityInput!) { updateActivity(input: $input) { note visibility } }';
    const { updateActivity } = await actor.get(UPDATE, { input: { activityId: id, note: 'to remember', visibility: 'PUBLIC' } });
    expect(updateActivity).toEqual({ note: 'to remember', visibility: 'PUBLIC' });
    const { db } = house.system();
    for (const statement of [
      sql`update activities.statements set verb = 'completed' where id = ${id}`,
      sql`update activities.statements set occurred_at = now() - interval '1 year' where id = ${id}`,
      sql`delete from activities.statements where id = ${id}`,
    ])
      await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: '23001' } });
    const late = new Date(Date.now() + 2 * 60 * 60_000);
    // @ts-expect-error the harness's contexts are not typed by a domain
    const decision = await subgraph.helpers.validateActivityPermissions(house.runtime.context({ principal: actor.principal, now: late }), {
      activityId: id,
      action: 'amend',
    });
    expect(decision).toMatchObject({ allowed: false, rule: 'activity.window' });
  });

  it('is voided by another that says so; that one can’t be voided, and what the platform saw can’t either', async () => {
    const { actor } = await learner();
    const id = await recorded(actor);
    const VOID = 'mutation ($input: VoidActivityInput!) { voidActivity(input: $input) { voidedAt } }';
    const input = { activityId: id, reason: 'a mistake' };
    expect((await actor.get(VOID, { input })).voidActivity.voidedAt).not.toBeNull();
    expect((await listed(actor, actor.id)).nodes.map(({ id: other }: { id: string }) => other)).not.toContain(id);
    expect((await actor.refusal(VOID, { input })).code).toBe('CONFLICT');
    const [row] = await house
      .system()
      .db.execute<{ voided_by_id: string }>(sql`select voided_by_id from activities.statements where id = ${id}`);
    const admin = house.viewer({ scopes: ['activities:manage'] });
    expect((await admin.refusal(VOID, { input: { activityId: row?.voided_by_id, reason: 'x' } })).message).toContain('voiding statement');
    const { nodes } = await listed(actor, actor.id);
    expect((await actor.refusal(VOID, { input: { activityId: nodes[0].id, reason: 'x' } })).code).toBe('FORBIDDEN');
  });
});

describe('who sees a statement', () => {
  it('is its person; instructors of its course unless it is private; everybody where it is public, but those kept apart', async () => {
    const { actor } = await learner();
    const stranger = await join('Stranger');
    const blocked = await join('Blocked');
    await house.hear(connections, 'connections.user.blocked.v1', { userId: actor.id, blockedId: blocked.id });
    const ids = Object.fromEntries(
      await Promise.all(
        ['ONLY_ME', 'COURSE', 'PUBLIC'].map(async (visibility) => [
          visibility,
          await recorded(actor, { visibility, courseId, objectName: `secret ${visibility}` }),
        ]),
      ),
    );
    const sees = async (who: Actor) => {
      const byList = new Set((await listed(who, actor.id)).nodes.map(({ id }: { id: string }) => id));
      const bySearch = new Set(
        (await who.get('{ searchActivities(query: "secret") { nodes { id } } }')).searchActivities.nodes.map(
          ({ id }: { id: string }) => id,
        ),
      );
      const visible: string[] = [];
      for (const [visibility, id] of Object.entries(ids)) {
        const byId = (await who.get('query ($id: ID!) { activity(id: $id) { id } }', { id })).activity !== null;
        const byReference = (await who.entity('Activity', { id }, 'id')) !== null;
        expect([byId, byReference, byList.has(id), bySearch.has(id)], `${visibility}`).toEqual(Array(4).fill(byId));
        if (byId) visible.push(visibility);
      }
      return visible;
    };
    expect(await sees(actor)).toEqual(['ONLY_ME', 'COURSE', 'PUBLIC']);
    expect(await sees(instructor)).toEqual(['COURSE', 'PUBLIC']);
    expect(await sees(stranger)).toEqual(['PUBLIC']);
    expect(await sees(blocked)).toEqual([]);
    expect(await sees(house.nobody)).toEqual(['PUBLIC']);
    expect((await listed(stranger, actor.id)).totalCount).toBe(1);
  });
});

describe('a session', () => {
  const START = 'mutation ($input: StartActivitySessionInput!) { startActivitySession(input: $input) { id status seconds } }';
  const lesson = () => ({ input: { objectType: 'Lesson', objectId: newId() } });
  const on = (mutation: string, sessionId: string) =>
    `mutation { ${mutation}(input: { sessionId: "${sessionId}" }) { id status seconds } }`;

  it('is one per person and thing, however often it is begun at once', async () => {
    const { actor } = await learner();
    const variables = lesson();
    const { done } = await together(20, () => actor.get(START, variables));
    expect(new Set(done.map(({ startActivitySession }) => startActivitySession.id)).size).toBe(1);
  });

  it('counts time by heartbeats, ends once, and is told of with its length', async () => {
    const { actor } = await learner();
    const { startActivitySession } = await actor.get(START, lesson());
    const { id } = startActivitySession;
    await house
      .system()
      .db.execute(sql`update activities.sessions set last_beat_at = last_beat_at - interval '90 seconds' where id = ${id}`);
    const { heartbeatActivitySession } = await actor.get(on('heartbeatActivitySession', id));
    expect(heartbeatActivitySession.status).toBe('INITIALIZED');
    expect(heartbeatActivitySession.seconds).toBeGreaterThanOrEqual(90);
    // a silence longer than the idle time does not count
    await house.system().db.execute(sql`update activities.sessions set last_beat_at = last_beat_at - interval '3 hours' where id = ${id}`);
    const { endActivitySession } = await actor.get(on('endActivitySession', id));
    expect([endActivitySession.status, endActivitySession.seconds]).toEqual(['TERMINATED', heartbeatActivitySession.seconds]);
    expect((await actor.get(on('endActivitySession', id))).endActivitySession).toEqual(endActivitySession);
    expect((await actor.refusal(on('heartbeatActivitySession', id))).code).toBe('CONFLICT');
    const told = (await house.facts('activities.session.ended.v1')).filter(({ data }) => data.sessionId === id);
    expect(told.map(({ data }) => data.seconds)).toEqual([endActivitySession.seconds]);
    expect((await listed(actor, actor.id)).nodes.map(({ verb }: { verb: string }) => verb)).toEqual(
      expect.arrayContaining(['launched', 'initialized', 'terminated']),
    );
  });

  it('is abandoned after a silence, and is nobody else’s', async () => {
    const { actor } = await learner();
    const { id } = (await actor.get(START, lesson())).startActivitySession;
    expect((await (await join('Other')).refusal(on('heartbeatActivitySession', id))).code).toBe('NOT_FOUND');
    expect((await (await join('Other')).get(`{ activitySession(id: "${id}") { id } }`)).activitySession).toBeNull();
    await house.system().db.execute(sql`update activities.sessions set last_beat_at = last_beat_at - interval '1 hour' where id = ${id}`);
    // @ts-expect-error the harness's contexts are not typed by a domain
    await abandonIdleSessions(house.system(), {});
    expect((await actor.get(`{ activitySession(id: "${id}") { status } }`)).activitySession.status).toBe('ABANDONED');
  });
});

describe('a streak', () => {
  it('counts days of the person’s own zone, told when it reaches a round number', async () => {
    const { actor } = await learner();
    const zone = 'Pacific/Auckland';
    await actor.get(`mutation { setActivityTimeZone(input: { timeZone: "${zone}" }) { id } }`);
    const noon = (daysAgo: number) => {
      const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
        new Date(Date.now() - daysAgo * 86_400_000),
      );
      return new Date(`${day}T00:30:00+13:00`).toISOString();
    };
    for (const daysAgo of [1, 2, 3]) await recorded(actor, { occurredAt: noon(daysAgo) });
    const { activityStreak } = await actor.get('{ activityStreak { current longest timeZone } }');
    expect(activityStreak).toMatchObject({ timeZone: zone });
    expect(activityStreak.longest).toBeGreaterThanOrEqual(3);
    const told = (await house.facts('activities.streak.reached.v1')).filter(({ data }) => data.userId === actor.id);
    expect(told.map(({ data }) => data.days)).toContain(3);
    expect((await (await join('Other')).refusal(`{ activityStreak(userId: "${actor.id}") { current } }`)).code).toBe('FORBIDDEN');
  });
});

describe('learners at risk', () => {
  it('are those of the course who have been silent, told of once per silence', async () => {
    const { actor, enrollment } = await learner('Silent');
    await learner('Lively');
    const { db } = house.system();
    await db.execute(
      sql`update activities.learners set since = now() - interval '40 days' where enrollment_id = ${enrollment.enrollmentId}`,
    );
    const ask = `{ atRiskLearners(courseId: "${courseId}") { learner { id } daysSilent } }`;
    const silent = async () => (await instructor.get(ask)).atRiskLearners.map(({ learner: { id } }: { learner: { id: string } }) => id);
    expect(await silent()).toEqual([]); // registering was an activity
    await house.hear(courses, 'courses.enrollment.reset.v1', { ...enrollment, reason: 'x' });
    await db.execute(sql`alter table activities.statements disable trigger immutable`);
    await db.execute(sql`delete from activities.statements where actor_id = ${actor.id}`);
    await db.execute(sql`alter table activities.statements enable trigger immutable`);
    await db.execute(
      sql`update activities.learners set since = now() - interval '40 days' where enrollment_id = ${enrollment.enrollmentId}`,
    );
    expect(await silent()).toEqual([actor.id]);
    // @ts-expect-error the harness's contexts are not typed by a domain
    for (let i = 0; i < 2; i++) await alertInactivity(house.system(), {});
    const told = (await house.facts('activities.user.inactive.v1')).filter(({ data }) => data.userId === actor.id);
    expect(told.map(({ data }) => [data.courseId, data.days])).toEqual([[courseId, 40]]);
    expect((await actor.refusal(ask)).code).toBe('FORBIDDEN');
  });
});

describe('xAPI', () => {
  it('what is exported is imported again as the same, once', async () => {
    const { actor } = await learner();
    await recorded(actor, {
      courseId,
      verb: 'passed',
      scoreScaled: 0.5,
      success: true,
      durationSeconds: 3_661,
      occurredAt: '2026-10-05T08:00:00.000Z',
    });
    const RECORD = 'query { learningRecord { statements } }';
    const { learningRecord } = await actor.get(RECORD);
    const exported = learningRecord.statements.find(({ verb }: { verb: { id: string } }) => verb.id.endsWith('/passed'));
    expect(exported).toMatchObject({
      actor: { account: { name: actor.id } },
      result: { score: { scaled: 0.5 }, success: true, duration: 'PT1H1M1S' },
      context: { contextActivities: { grouping: [{ id: `https://lyceum.dev/Course/${courseId}` }] } },
      version: '1.0.3',
    });
    const { actor: other } = await learner('Other');
    const IMPORT =
      'mutation ($input: ImportStatementsInput!) { importStatements(input: $input) { verb objectId course { id } occurredAt result { scoreScaled success durationSeconds } } }';
    const { importStatements } = await other.get(IMPORT, { input: { statements: [exported] } });
    expect(importStatements).toEqual([
      {
        verb: 'passed',
        objectId: 'https://video.test/1',
        course: { id: courseId },
        occurredAt: exported.timestamp,
        result: { scoreScaled: 0.5, success: true, durationSeconds: 3_661 },
      },
    ]);
    expect((await other.get(IMPORT, { input: { statements: [exported] } })).importStatements).toEqual([]);
    for (const wrong of [
      {},
      { ...exported, id: newId(), verb: { id: 'https://unknown.test/verb' } },
      { ...exported, result: { score: { scaled: 7 } } },
      'x',
      null,
    ])
      expect((await other.refusal(IMPORT, { input: { statements: [wrong] } })).code).toBe('INVALID');
  });
});
