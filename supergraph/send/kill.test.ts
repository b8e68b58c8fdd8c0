import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { SECRET } from '../testing/http-subgraph.ts';
import { ask, start } from '../testing/start.ts';
import { startOverHttp } from '../testing/start-over-http.ts';
import { HttpTransports } from './http.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function subgraphProcess(name: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [new URL('../testing/subgraph-process.ts', import.meta.url).pathname, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code) => reject(new Error(`the subgraph ended with ${code}`)));
  });
  return { url, child };
}

test('kill -9 of one of two instances under load costs no query, and of mutations those that it had at most', async () => {
  const [one, two] = await Promise.all([subgraphProcess('courses'), subgraphProcess('courses')]);
  const rest = await startOverHttp();
  const resent: string[] = [];
  const http = new HttpTransports({
    secret: SECRET,
    addresses: new Map([['courses', { instead: [one.url, two.url] }]]),
    observer: { resent: (_, how) => void resent.push(how) },
  });
  const { gateway } = await start({
    house: rest.house,
    rates: false,
    transports: (name) => http.to(name, rest.served.get(name)?.url ?? ''),
  });

  const MUTATORS = 4;
  let [queries, mutations] = [0, 0];
  const lost: { query: string; body: unknown }[] = [];
  let running = true;
  const client = async (query: string, count: () => void) => {
    while (running) {
      const { status, body } = await ask(gateway.url, query).catch((error: unknown) => ({ status: 0, body: String(error) }));
      count();
      if (status !== 200 || body.errors || !body.data) lost.push({ query, body });
    }
  };
  const load = [
    ...Array.from({ length: 16 }, () => client('{ courses { title instructors { displayName } } }', () => queries++)),
    ...Array.from({ length: MUTATORS }, () => client('mutation { publish(id: "c1") { id } }', () => mutations++)),
  ];
  const passed = async (more: number) => {
    const until = queries + more;
    while (queries < until) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await passed(300);
  const mutationsBefore = mutations;
  one.child.kill('SIGKILL');
  await passed(600);
  running = false;
  await Promise.all(load);
  expect(lost.filter(({ query }) => !query.startsWith('mutation'))).toEqual([]);
  expect(lost.length).toBeLessThanOrEqual(MUTATORS);
  expect(mutations - mutationsBefore).toBeGreaterThan(50);
  expect(resent).toContain('retry'); // it had queries under way
  expect(http.instances.filter(({ subgraph }) => subgraph === 'courses').map(({ state }) => state === 'closed')).toEqual([false, true]);
  await gateway.stop();
  await http.close();
  await rest.stop();
});
