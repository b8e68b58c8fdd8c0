import { randomBytes, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { domainNames, loadDomain } from '../scripts/house/domains.ts';
import { act, ask, refusal } from './house/acts.ts';
import { verifiedCompany } from './house/companies.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { PASSWORD, type Person, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Where a text still stands: `schema.table.column` with how often, in the whole database. */
const whereIs = (stage: Stage, text: string): Promise<Record<string, number>> =>
  withDatabase(stage.graph, async (sql) => {
    const columns = await sql<{ schema: string; table: string; column: string }[]>`
      select c.table_schema as schema, c.table_name as table, c.column_name as column from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        and c.data_type in ('text', 'json', 'jsonb', 'ARRAY', 'character varying', 'bytea')`;
    const found: Record<string, number> = {};
    for (const { schema, table, column } of columns) {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from ${sql(schema)}.${sql(table)} where ${sql(column)}::text ilike ${`%${text}%`}`;
      if (row?.n) found[`${schema}.${table}.${column}`] = row.n;
    }
    return found;
  });

/** What the tables of all domains hold of these ids: a digest each, but of what the machinery keeps and of when a row was touched. */
const holdings = (stage: Stage, ids: readonly string[]): Promise<Record<string, string>> =>
  withDatabase(stage.graph, async (sql) => {
    const tables = await sql<{ schema: string; table: string }[]>`
      select table_schema as schema, table_name as table from information_schema.tables t
      where table_type = 'BASE TABLE' and table_name not in ('inbox', 'outbox', 'settings_history')
        and exists (select from information_schema.tables o where o.table_schema = t.table_schema and o.table_name = 'outbox')
        and table_schema <> 'ems'`;
    const digests: Record<string, string> = {};
    for (const { schema, table } of tables) {
      const [row] = await sql<{ digest: string }[]>`
        select count(*) || ' ' || coalesce(md5(string_agg(said, '' order by said)), '') as digest
        from (select (to_jsonb(t) - 'updated_at')::text as said from ${sql(schema)}.${sql(table)} t) rows
        where said like any(${ids.map((id) => `%${id}%`)}::text[])`;
      digests[`${schema}.${table}`] = row?.digest ?? '';
    }
    return digests;
  });

const ERASED = 'accounts.user.erased.v1';

/** Waits until every listener of every domain has applied the fact. */
async function applied(stage: Stage, factId: string): Promise<void> {
  const wanted: Record<string, number> = {};
  for (const name of domainNames()) {
    const { listeners = {} } = await loadDomain(name);
    wanted[name] = Object.values(listeners).filter((one) => one.kind === 'listener' && one.type === ERASED).length;
  }
  expect(Object.values(wanted).filter(Boolean).length).toBeGreaterThan(13);
  const marks = () =>
    withDatabase(stage.graph, async (sql) => {
      const found: Record<string, number> = {};
      for (const name of Object.keys(wanted)) {
        const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(name)}.inbox where fact_id = ${factId}`;
        found[name] = row?.n ?? 0;
      }
      return found;
    });
  await expect.poll(marks, { timeout: 30_000, interval: 250 }).toEqual(wanted);
}

/** Accounts tells again that this person is erased, as a fact that no inbox knows. */
async function toldAgain(stage: Stage, factId: string): Promise<string> {
  const again = randomUUID();
  await withDatabase(
    stage.graph,
    (sql) => sql`
      with told as (
        insert into accounts.outbox (id, fact)
        select ${again}, jsonb_set(fact, '{id}', to_jsonb(${again}::text)) from accounts.outbox where id = ${factId})
      select pg_notify('outbox_accounts', '')`,
  );
  return again;
}

/** Somebody who has left words in every domain, all of which hold the mark; gives what others will ask about. */
async function fullLife(stage: Stage, zoe: Person, bea: Person, mark: string) {
  const { instructor } = stage;
  await zoe.client.updateProfile({ input: { headline: `${mark} headline`, bio: `${mark} bio`, location: `${mark} town` } });
  await act(zoe, 'addExperience', { title: `${mark} title`, company: `${mark} company`, startDate: '2020-01-01' });
  await act(zoe, 'addLink', { label: `${mark} link`, url: `https://${mark}.example/` });
  const { id: connectionId } = await act(zoe, 'createConnection', { userId: bea.id, note: `${mark} note` });
  await act(bea, 'acceptConnection', { connectionId });

  const course = await publishedCourse(instructor, { price: { amountMinor: 700, currency: 'EUR' } });
  const { certificate } = await completed(zoe, course);
  await act(zoe, 'reviewCourse', { courseId: course.id, rating: 4, body: `${mark} review` });
  await act(zoe, 'createActivity', {
    verb: 'experienced',
    objectType: 'Article',
    objectId: 'a1',
    objectName: `${mark} article`,
    note: `${mark} note`,
  });

  const { id: chatroomId } = await act(zoe, 'createChatroom', { name: 'Plans', memberIds: [bea.id] });
  const message = await act(zoe, 'sendMessage', { chatroomId, content: `${mark} hello`, clientMessageId: `${mark}-1` });
  await act(zoe, 'editMessage', { messageId: message.id, content: `${mark} hello again` });
  await act(bea, 'sendMessage', { chatroomId, content: 'and to you', clientMessageId: 'b1' });
  await act(zoe, 'createPost', { content: `${mark} post` });
  const beas = await act(bea, 'createPost', { content: 'a post of Bea' });
  await act(zoe, 'addComment', { postId: beas.id, content: `${mark} comment` });
  await act(zoe, 'react', { postId: beas.id, kind: 'LIKE' });

  const group = await act(bea, 'createGroup', { name: `Readers ${Date.now()}`, privacy: 'PRIVATE', joinQuestions: ['Why?'] });
  await act(zoe, 'requestToJoinGroup', { groupId: group.id, answers: [{ question: 'Why?', answer: `${mark} answer` }] });
  const startsAt = Date.now() + 7 * 86_400_000;
  const times = { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + 3_600_000).toISOString() };
  const event = await act(bea, 'createEvent', { title: 'Reading', capacity: 5, ...times });
  await act(bea, 'publishEvent', { eventId: event.id });
  await act(zoe, 'rsvp', { eventId: event.id, answer: 'GOING', note: `${mark} rsvp` });

  const rene = await person(stage.graph, 'Rene', ['RECRUITER']);
  const companyId = await verifiedCompany(stage, rene, `Erase${Date.now()}`);
  const job = { companyId, title: 'Reader', description: 'You read.', openings: 1, skills: [{ name: 'Reading' }] };
  const { id: jobId } = await act(rene, 'createJob', job);
  await act(rene, 'publishJob', { jobId }, '{ id }', 'JobInput');
  await act(zoe, 'createJobAlert', { name: `${mark} alert`, query: `${mark} words` });
  await act(zoe, 'applyToJob', { jobId, resume: { text: `${mark} resume` }, coverLetter: `${mark} letter` });
  await act(rene, 'inviteCompanyMember', { companyId, userId: zoe.id, title: `${mark} member`, note: `${mark} invited` });
  await act(zoe, 'respondCompanyInvite', { companyId, accept: true });
  const touched = [zoe.id, bea.id, rene.id, course.id, chatroomId, beas.id, group.id, event.id, companyId, jobId];
  return { certificate, chatroomId, messageId: message.id, touched };
}

/** What becomes of a person who wants to be forgotten. */
export function eraseSuite(stage: Stage): void {
  describe('erase me', () => {
    it('leaves no word of a person in any table, the books in balance, and certificates that verify without a name', async () => {
      const mark = `zq${randomBytes(5).toString('hex')}`;
      const zoe = await person(stage.graph, mark);
      const bea = await person(stage.graph, 'Bea');
      const life = await fullLife(stage, zoe, bea, mark);
      const { certificate, chatroomId, messageId, touched } = life;
      await until(async () => Object.keys(await whereIs(stage, mark)).length > 30);
      const before = await whereIs(stage, mark);
      const schemas = new Set(Object.keys(before).map((at) => at.split('.')[0]));
      expect(schemas.size).toBeGreaterThan(13);

      expect(await refusal(act(zoe, 'eraseMe', { password: 'not this one' }, '{ erased }'))).toBe('INVALID');
      await ask(stage.admin, 'mutation { updateAccountSettings(input: { erasureGraceDays: 0 }) { version } }');
      expect(await act(zoe, 'eraseMe', { password: PASSWORD }, '{ userId erased }')).toEqual({ userId: zoe.id, erased: true });

      const [told = ''] = await withDatabase(stage.graph, async (sql) =>
        (await sql`select id from accounts.outbox where fact->>'type' = ${ERASED} and fact->'subject'->>'id' = ${zoe.id}`).map(({ id }) =>
          String(id),
        ),
      );
      await applied(stage, told);
      await expect.poll(() => whereIs(stage, mark), { timeout: 30_000, interval: 500 }).toEqual({});

      expect(await refusal(stage.graph.client().signIn(zoe.email, PASSWORD))).toBe('UNAUTHENTICATED');

      // others go on: the room has a gap in its words and none in its numbers, the certificate holds, the ledger balances
      const { messages } = (
        await ask(
          bea,
          'query ($id: ID!) { chatroom(id: $id) { messages(first: 10) { nodes { id seq content deletedAt sender { displayName } } } } }',
          { id: chatroomId },
        )
      ).chatroom;
      expect(messages.nodes.find(({ id }: { id: string }) => id === messageId)).toMatchObject({ sender: { displayName: 'Erased user' } });
      expect(JSON.stringify(messages)).toContain('and to you');
      const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { status holderName courseTitle } }';
      expect((await ask(bea, VERIFY, { code: certificate.code })).verifyCertificate).toMatchObject({ status: 'VALID', holderName: null });
      await withDatabase(stage.graph, async (sql) => {
        expect(
          await sql`select currency, sum(amount_minor)::int as sum from payments.ledger_entries group by currency having sum(amount_minor) <> 0`,
        ).toEqual([]);
        expect(await sql`select count(*)::int as n from payments.payments where payer_id = ${zoe.id} and captured_minor = 700`).toEqual([
          { n: 1 },
        ]);
      });

      // told once more, nothing is other than it was
      let held = await holdings(stage, touched);
      await expect
        .poll(
          async () => {
            const before = held;
            held = await holdings(stage, touched);
            return isDeepStrictEqual(held, before);
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe(true);
      await applied(stage, await toldAgain(stage, told));
      expect(await holdings(stage, touched)).toEqual(held);
    }, 180_000);

    it('can be thought better of while the days of grace last', async () => {
      await ask(stage.admin, 'mutation { updateAccountSettings(input: { erasureGraceDays: 14 }) { version } }');
      const yan = await person(stage.graph, 'Yan');
      const { erased, erasesAt } = await act(yan, 'eraseMe', { password: PASSWORD }, '{ erased erasesAt }');
      expect(erased).toBe(false);
      expect(new Date(erasesAt).getTime()).toBeGreaterThan(Date.now() + 13 * 86_400_000);
      await expect.poll(() => refusal(ask(yan, '{ me { id } }')), { timeout: 10_000 }).toBe('UNAUTHENTICATED');
      const again = stage.graph.client();
      await again.signIn(yan.email, PASSWORD);
      expect(await again.request('{ me { displayName status } }')).toEqual({ me: { displayName: 'Yan', status: 'ACTIVE' } });
      again.close();
    });
  });
}
