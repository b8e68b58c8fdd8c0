import { natsBus } from '@lyceum/platform/bus/nats.ts';
import { NOBODY } from '@lyceum/platform/principal.ts';
import { expect, inject, test } from 'vitest';
import { ask, start } from '../testing/start.ts';
import { GATEWAYS } from './messages.ts';

const slow = new URL('../testing/slow-planning-thread.ts', import.meta.url);

test('what takes too long to plan is not explained, and delays no request meanwhile', async () => {
  const bus = await natsBus({ url: inject('natsUrl'), name: 'explaining' });
  const started = await start({ planningThread: slow, limits: { planningMs: 1_000 }, controls: { bus } });
  const explain = (query: string) =>
    bus.request(
      GATEWAYS.parts,
      { part: 'explain', input: { query, variables: {} }, principal: NOBODY, requestId: 'r' },
      { timeoutMs: 30_000 },
    );
  const known = '{ courses { title } }';
  await ask(started.gateway.url, known);
  expect(await explain(known)).toMatchObject({
    kind: 'query',
    errors: [],
    fetches: [{ subgraph: 'courses' }],
    plan: expect.stringMatching(/^QueryPlan/),
  });
  let done = false;
  const refused = explain('query Slow { courses { id } }').finally(() => {
    done = true;
  });
  let answered = 0;
  for (; !done; answered++) expect((await ask(started.gateway.url, known)).status).toBe(200);
  expect(await refused).toMatchObject({ plan: '', errors: [{ extensions: { code: 'LIMIT_REACHED', limit: 'planning' } }] });
  expect(answered).toBeGreaterThan(5);
  const many = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => explain(`query N${n} { courses { id title } }`)));
  const told = many.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(new Set(told)).toEqual(new Set(['UNAVAILABLE'])); // places are left for operations
  expect(told.length).toBeLessThanOrEqual(4);
  await started.gateway.stop();
  await bus.close();
}, 30_000);
