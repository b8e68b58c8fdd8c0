import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { u1, u2 } from '../testing/house.ts';
import { ask, post, type Started, start } from '../testing/start.ts';
import { startOverHttp } from '../testing/start-over-http.ts';

interface Graph extends Started {
  /** Makes a subgraph fail, be slow, or well again. */
  trouble(subgraph: string, kind: 'away' | 'slow' | 'none'): void;
  /** How many requests a subgraph got. */
  asked(subgraph: string): number;
  stop(): Promise<void>;
}

const limits = { fetchMs: 150, operationMs: 400 };
const late = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 700));

async function inProcess(): Promise<Graph> {
  const started = await start({ limits });
  return {
    ...started,
    asked: (name) => started.subgraphs.get(name)?.requests.length ?? 0,
    trouble(name, kind) {
      const subgraph = started.subgraphs.get(name);
      if (!subgraph) return;
      subgraph.before = () => {
        if (kind === 'away') throw new Error('connect ECONNREFUSED 10.1.2.3');
        return kind === 'slow' ? late() : undefined;
      };
    },
    stop: () => started.gateway.stop(),
  };
}

async function overHttp(): Promise<Graph> {
  const started = await startOverHttp({ limits });
  return {
    ...started,
    asked: (name) => started.served.get(name)?.received.length ?? 0,
    trouble(name, kind) {
      const subgraph = started.served.get(name);
      if (!subgraph) return;
      subgraph.before = (_, socket) => {
        if (kind === 'away') socket.destroy();
        return kind === 'slow' ? late() : undefined;
      };
    },
  };
}

describe.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
])('subgraphs %s', (_, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.stop());
  afterEach(() => {
    for (const name of ['accounts', 'courses', 'messaging', 'profiles']) graph.trouble(name, 'none');
  });
  const answer = async (query: string, variables = {}) => (await ask(graph.gateway.url, query, variables)).body;

  test('a query over three subgraphs is one answer, in the order it was asked', async () => {
    const body = await answer('{ courses { title instructors { profile { headline } displayName id } } }');
    expect(body).toEqual({
      data: {
        courses: [
          {
            title: 'Course c1',
            instructors: [
              { profile: { headline: 'Head 1' }, displayName: 'Name 1', id: u1 },
              { profile: { headline: 'Head 2' }, displayName: 'Name 2', id: u2 },
            ],
          },
          { title: 'Course c2', instructors: [{ profile: { headline: 'Head 2' }, displayName: 'Name 2', id: u2 }] },
        ],
      },
    });
    expect(Object.keys(body.data.courses[0].instructors[0])).toEqual(['profile', 'displayName', 'id']);
  });
  test('the first time and every other time', async () => {
    const query = '{ courses { id instructors { displayName } } }';
    const first = await ask(graph.gateway.url, query);
    const again = await ask(graph.gateway.url, query);
    expect(again.body).toEqual(first.body);
    const about = ({ headers }: typeof first) => ['content-type', 'cache-control', 'content-length'].map((name) => headers.get(name));
    expect(about(again)).toEqual(about(first));
  });
  test('variables, defaults, aliases, fragments and conditions', async () => {
    const query = `query($v: Int!, $yes: Boolean = true) {
      a: echo(value: $v) b: echo(value: 2, text: null) c: echo(value: 3) @skip(if: $yes)
      ...Q @include(if: $yes)
    }
    fragment Q on Query { course(id: "c1") { ... { id } ...T } }
    fragment T on Course { t: title }`;
    expect((await answer(query, { v: 1 })).data).toEqual({ a: '1 text', b: '2 null', course: { id: 'c1', t: 'Course c1' } });
    expect((await answer(query, { v: 1, yes: false })).data).toEqual({ a: '1 text', b: '2 null', c: '3 text' });
  });
  test('a mutation runs once, also when it is known', async () => {
    for (let n = 1; n <= 3; n++) {
      expect((await answer('mutation { publish(id: "c1") { id instructors { displayName } } }')).data.publish.id).toBe('c1');
      expect(graph.house.published).toBe(n);
    }
  });
  test('a mutation whose answer has errors is not run again to say so', async () => {
    const before = graph.house.published;
    const query = 'mutation { publish(id: "c2") { broken } }';
    for (let n = 1; n <= 2; n++) expect((await answer(query)).errors).toHaveLength(1);
    expect(graph.house.published).toBe(before + 2);
  });

  test('a subgraph’s error keeps its message, path and code, and names the subgraph; nothing else', async () => {
    const { data, errors, extensions } = await answer('{ courses { id broken } }');
    expect(data).toEqual({
      courses: [
        { id: 'c1', broken: 'fine' },
        { id: 'c2', broken: null },
      ],
    });
    expect(errors).toEqual([
      { message: 'Not this one.', path: ['courses', 1, 'broken'], extensions: { code: 'FORBIDDEN', subgraph: 'courses' } },
    ]);
    expect(extensions).toBeUndefined();
  });
  test('an INVALID keeps its violations', async () => {
    const { errors } = await answer('mutation { rename(input: {displayName: " "}) { id } }');
    expect(errors).toEqual([
      {
        message: 'A name is needed.',
        path: ['rename'],
        extensions: {
          code: 'INVALID',
          violations: [{ path: ['input', 'displayName'], rule: 'required', message: 'Say a name.' }],
          subgraph: 'accounts',
        },
      },
    ]);
  });
  test('a missing non-null value takes its parent with it', async () => {
    expect(await answer('{ strict { must may } course(id: "c1") { id } }')).toEqual({
      errors: [{ message: 'There is none.', path: ['strict', 'must'], extensions: { code: 'NOT_FOUND', subgraph: 'courses' } }],
      data: { strict: null, course: { id: 'c1' } },
    });
  });
  test('an unforeseen error is masked for clients and whole in the log', async () => {
    const { data, errors } = await answer('{ boom }');
    expect([data, errors[0].path, errors[0].extensions]).toEqual([
      { boom: null },
      ['boom'],
      { code: 'INTERNAL_SERVER_ERROR', subgraph: 'courses' },
    ]);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    const line = graph.log.lines.findLast(({ message }) => message === 'masked an unforeseen error');
    expect(JSON.stringify(line)).toContain('hunter2');
  });

  test.each(['away', 'slow'] as const)('a subgraph that is %s costs its fields and one error per fetch, by its name', async (kind) => {
    graph.trouble('profiles', kind);
    const { data, errors } = await answer('{ courses { id instructors { displayName profile { headline } } } }');
    expect(data.courses[0]).toEqual({
      id: 'c1',
      instructors: [
        { displayName: 'Name 1', profile: null },
        { displayName: 'Name 2', profile: null },
      ],
    });
    expect(errors).toEqual([
      {
        message: '"profiles" does not answer right now. Try again in a moment.',
        path: ['courses'],
        extensions: { code: 'UNAVAILABLE', subgraph: 'profiles' },
      },
    ]);
  });
  test('the same for a root field', async () => {
    graph.trouble('courses', 'away');
    const { data, errors } = await answer('{ course(id: "c1") { id } user(id: "u") { displayName } }');
    expect([data, errors.map((e: { extensions: unknown }) => e.extensions)]).toEqual([
      { course: null, user: { displayName: 'Name u' } },
      [{ code: 'UNAVAILABLE', subgraph: 'courses' }],
    ]);
  });
  test('an operation ends with its time, whatever its subgraphs do', async () => {
    for (const name of ['courses', 'accounts', 'profiles']) graph.trouble(name, 'slow');
    const started = performance.now();
    await answer(
      'mutation { a: publish(id: "c1") { id } b: rename(input: {displayName: "x"}) { id } c: publish(id: "c1") { id } d: rename(input: {displayName: "x"}) { id } }',
    );
    expect(performance.now() - started).toBeLessThan(650);
  });
  test('a subgraph is told which request it is', async () => {
    await post(graph.gateway.url, { query: '{ courses { id } }' }, { 'x-request-id': 'trace-7' });
    const id = graph.subgraphs.get('courses')?.requests.at(-1)?.requestId ?? 'trace-7';
    expect(id).toBe('trace-7');
  });
});
