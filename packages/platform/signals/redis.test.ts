import { Redis } from 'ioredis';
import { expect, inject, test } from 'vitest';
import { fact, newSource, numbersIn, typeOf, until } from '../bus/suite/facts.ts';
import { BusUnavailable } from '../bus.ts';
import { freePort } from '../embedded/free-port.ts';
import type { Fact } from '../fact.ts';
import { startKillable } from '../services/killable.ts';
import { sleep } from '../time.ts';
import { redisSignals } from './redis.ts';
import { signalsSuite } from './signals.suite.ts';

signalsSuite('Redis signals', async () => {
  const url = inject('redisUrl');
  const [here, there] = await Promise.all([redisSignals({ url }), redisSignals({ url })]);
  return { here, there, close: async () => void (await Promise.all([here.close(), there.close()])) };
});

test('what is no fact is ignored and logged', async () => {
  const source = newSource();
  const warnings: string[] = [];
  const log = { warn: (_: object, message: string) => void warnings.push(message), error: () => {} };
  const signals = await redisSignals({ url: inject('redisUrl'), log });
  const redis = new Redis(inject('redisUrl'));
  const heard: Fact[] = [];
  await signals.listen([typeOf(source)], (one) => void heard.push(one));
  for (const text of ['{"broken', 'null', '[]', '{}', '"text"', '']) await redis.publish(`signals.${typeOf(source)}`, text);
  await signals.send(fact(source, 1));
  await until(() => heard.length === 1);
  expect(warnings.length).toBe(6);
  redis.disconnect();
  await signals.close();
});

test('signals flow again after Redis was killed and restarted; meanwhile sending neither throws nor waits', async () => {
  const server = await startKillable('redis');
  const [here, there] = await Promise.all([redisSignals({ url: server.url }), redisSignals({ url: server.url })]);
  const source = newSource();
  const heard: Fact[] = [];
  await there.listen([typeOf(source)], (one) => void heard.push(one));
  let n = 0;
  const send = () => here.send(fact(source, ++n));
  for (let round = 0; round < 2; round++) {
    await send();
    await until(() => numbersIn(heard).includes(n));
    const burst = Promise.all(Array.from({ length: 200 }, send));
    await server.kill();
    await burst;
    const since = performance.now();
    await Promise.all(Array.from({ length: 2_000 }, send));
    expect(performance.now() - since).toBeLessThan(2_500);
    const late = there.listen([typeOf(source, `late${round}`)], (one) => void heard.push(one));
    await sleep(300);
    await server.start();
    const before = heard.length;
    await until(async () => {
      await send();
      await sleep(20);
      return heard.length > before;
    });
    await late;
    const wanted = fact(source, ++n, 'one', `late${round}`);
    await here.send(wanted);
    await until(() => heard.some(({ id }) => id === wanted.id));
  }
  await server.kill();
  await there.close();
  await here.close();
  await server.stop();
});

test('a Redis that is not there is said to be unavailable', async () => {
  const opening = redisSignals({ url: `redis://127.0.0.1:${await freePort()}`, waitMs: 300 });
  await expect(opening).rejects.toThrow(BusUnavailable);
});
