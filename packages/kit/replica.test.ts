import { localBus } from '@lyceum/platform/bus/local.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { NOBODY } from '@lyceum/platform/principal.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from './columns.ts';
import { migrate } from './migrate.ts';
import { type Connections, openConnections, type SubgraphRuntime, startSubgraph } from './runtime.ts';
import { createDatabase } from './testing-database.ts';
import { subgraph } from './testing-subgraph/notes.ts';

// two databases that replicate nothing: what is read shows where it was read

let databases: Awaited<ReturnType<typeof createDatabase>>[];
let connections: Connections;
let bus: Awaited<ReturnType<typeof localBus>>;
let runtime: SubgraphRuntime;
beforeAll(async () => {
  databases = [await createDatabase(), await createDatabase()];
  const [url = '', replicaUrl = ''] = databases.map((database) => database.url);
  for (const each of [url, replicaUrl]) await migrate(each, [subgraph]);
  connections = openConnections({ url, replicaUrl, name: 'test-replica', max: 4 });
  bus = await localBus({ sql: connections.pool });
  const log = createLog({ level: 'silent', name: 'test' });
  runtime = await startSubgraph(subgraph, { connections, bus, signals: localSignals(), log });
});
afterAll(async () => {
  await runtime?.stop();
  await bus?.close();
  await connections?.close();
  for (const database of databases) await database.drop();
});

const author = { kind: 'viewer' as const, userId: newId(), sessionId: newId(), roles: [], scopes: [] };
const ask = (query: string, variables: Record<string, unknown> = {}, principal: typeof author | typeof NOBODY = NOBODY) =>
  runtime.execute({ query, variables, principal, requestId: 'request', timeoutMs: 10_000 });

it('answers queries and references from the replica, and writes, with what they give back, go to the database itself', async () => {
  const WRITE = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id title } }';
  const { data } = await ask(WRITE, { input: { boardId: newId(), title: 'written' } }, author);
  expect(data?.writeNote).toMatchObject({ title: 'written' });
  const count = '{ notes { totalCount nodes { title } } }';
  expect((await ask(count)).data?.notes).toEqual({ totalCount: 0, nodes: [] });

  const id = newId();
  await connections.replica.execute(
    `insert into notes.notes (id, board_id, author_id, title) values ('${id}', '${newId()}', '${newId()}', 'replicated')`,
  );
  expect((await ask(count)).data?.notes).toEqual({ totalCount: 1, nodes: [{ title: 'replicated' }] });
  const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { title } } }';
  expect((await ask(entity, { r: [{ __typename: 'Note', id }] })).data?._entities).toEqual([{ title: 'replicated' }]);
});

it('answers from the database itself where a lagging replica would not do', async () => {
  const WRITE = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }';
  const { data } = await ask(WRITE, { input: { boardId: newId(), title: 'just written' } }, author);
  const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { title } } }';
  const { id } = z.object({ id: z.string() }).parse(data?.writeNote);
  const variables = { r: [{ __typename: 'Note', id }] };
  expect((await ask(entity, variables)).data?._entities).toEqual([null]);
  const fresh = await runtime.execute({
    query: entity,
    variables,
    principal: NOBODY,
    requestId: 'request',
    timeoutMs: 10_000,
    fresh: true,
  });
  expect(fresh.data?._entities).toEqual([{ title: 'just written' }]);
});
