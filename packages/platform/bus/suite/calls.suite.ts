import { expect, test } from 'vitest';
import { BusUnavailable, RemoteError } from '../../bus.ts';
import { sleep } from '../../time.ts';
import type { Harness } from '../bus.suite.ts';
import { newSource, until } from './facts.ts';

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.unreachable('it should have thrown'),
    (thrown: unknown) => thrown,
  );

export function callsSuite({ bus, peer }: Harness): void {
  test('a request is answered, values pass as JSON', async () => {
    const subject = `test.${newSource()}.double`;
    await peer().respond(subject, async (payload) => ({ got: payload, at: new Date(0), nothing: undefined }));
    const payload = { list: [1, 'ü', null], deep: { yes: true } };
    expect(await bus().request(subject, payload, { timeoutMs: 2_000 })).toEqual({ got: payload, at: '1970-01-01T00:00:00.000Z' });
    await peer().respond(`${subject}.void`, async () => undefined);
    expect(await bus().request(`${subject}.void`, undefined, { timeoutMs: 2_000 })).toBeNull();
  });

  test('what is larger than a message of the broker passes too: requests, answers and broadcasts', async () => {
    const subject = `test.${newSource()}.large`;
    const large = { rows: Array.from({ length: 40_000 }, (_, i) => ({ number: i, text: `the same words and ${i}` })) };
    expect(JSON.stringify(large).length).toBeGreaterThan(1.5 * 1024 * 1024);
    await peer().respond(subject, async (payload) => payload);
    expect(await bus().request(subject, large, { timeoutMs: 10_000 })).toEqual(large);
    const heard: unknown[] = [];
    const listening = await peer().onBroadcast(subject, (payload) => void heard.push(payload));
    await bus().broadcast(subject, large);
    await until(() => heard.length === 1);
    expect(heard).toEqual([large]);
    await listening.stop();
  });

  test('a request that nobody answers is unavailable at once', async () => {
    const since = performance.now();
    const thrown = await thrownBy(bus().request(`test.${newSource()}`, {}, { timeoutMs: 5_000 }));
    expect(thrown).toBeInstanceOf(BusUnavailable);
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  test('a responder that was stopped is asked no more', async () => {
    const subject = `test.${newSource()}`;
    const responder = await peer().respond(subject, async () => 1);
    expect(await bus().request(subject, null, { timeoutMs: 2_000 })).toBe(1);
    await responder.stop();
    expect(await thrownBy(bus().request(subject, null, { timeoutMs: 2_000 }))).toBeInstanceOf(BusUnavailable);
  });

  test('a request that is not answered in time is unavailable', async () => {
    const subject = `test.${newSource()}`;
    await peer().respond(subject, () => sleep(1_000));
    const since = performance.now();
    expect(await thrownBy(bus().request(subject, {}, { timeoutMs: 150 }))).toBeInstanceOf(BusUnavailable);
    expect(performance.now() - since).toBeLessThan(800);
  });

  test('what a responder throws arrives with its refusal code', async () => {
    const subject = `test.${newSource()}`;
    await peer().respond(subject, async (payload) => {
      if (payload === 'extensions') throw Object.assign(new Error('No such room.'), { extensions: { code: 'NOT_FOUND' } });
      if (payload === 'own') throw Object.assign(new Error('Too late.'), { code: 'CONFLICT' });
      throw new Error('broken');
    });
    const ask = (payload: string) => thrownBy(bus().request(subject, payload, { timeoutMs: 2_000 }));
    for (const [payload, message, code] of [
      ['extensions', 'No such room.', 'NOT_FOUND'],
      ['own', 'Too late.', 'CONFLICT'],
      ['neither', 'broken', undefined],
    ] as const) {
      const thrown = await ask(payload);
      expect(thrown).toBeInstanceOf(RemoteError);
      expect(thrown).toMatchObject({ message, code });
    }
  });

  test('several responders share the work', async () => {
    const subject = `test.${newSource()}`;
    for (const name of ['one', 'two', 'three']) await (name === 'two' ? bus() : peer()).respond(subject, async () => name);
    const answers = await Promise.all(Array.from({ length: 60 }, () => bus().request(subject, null, { timeoutMs: 5_000 })));
    expect(answers.length).toBe(60);
    expect(new Set(answers).size).toBe(3);
  });

  test('a broadcast reaches everyone who listens now, and no one who stopped', async () => {
    const subject = `test.${newSource()}`;
    const heard: unknown[][] = [[], [], []];
    const listeners = await Promise.all(
      heard.map((list, i) => (i === 1 ? bus() : peer()).onBroadcast(subject, (payload) => void list.push(payload))),
    );
    await bus().broadcast(subject, { n: 1 });
    await until(() => heard.every((list) => list.length === 1));
    await listeners[0]?.stop();
    await peer().broadcast(subject, { n: 2 });
    await until(() => heard.slice(1).every((list) => list.length === 2));
    expect(heard).toEqual([[{ n: 1 }], [{ n: 1 }, { n: 2 }], [{ n: 1 }, { n: 2 }]]);
  });

  test('a listener that throws stops neither others nor itself', async () => {
    const subject = `test.${newSource()}`;
    let heard = 0;
    for (let i = 0; i < 2; i++) {
      await bus().onBroadcast(subject, () => {
        heard++;
        throw new Error('on purpose');
      });
    }
    await peer().broadcast(subject, 1);
    await peer().broadcast(subject, 2);
    await until(() => heard === 4);
  });

  test('ping resolves while the store answers', () => expect(bus().ping()).resolves.toBeUndefined());
}
