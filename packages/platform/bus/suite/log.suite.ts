import { expect, test } from 'vitest';
import { CursorExpired, type Entry } from '../../bus.ts';
import { sleep } from '../../time.ts';
import type { Harness } from '../bus.suite.ts';
import { collect, fact, facts, newSource, numberOf, numbersOf, readAll, until, upTo } from './facts.ts';

export function logSuite({ bus, reopened, wipe }: Harness): void {
  test('a log gives dense positions from 1 and reads back what was appended', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const all = facts(source, 30);
    const appended = [await log.append(all.slice(0, 1)), await log.append(all.slice(1, 20)), await log.append(all.slice(20))];
    expect(appended.flatMap(({ positions }) => positions)).toEqual(upTo(30));
    expect(new Set(appended.map(({ epoch }) => epoch)).size).toBe(1);
    expect(await readAll(log, 0, 30)).toEqual(all.map((one, i) => ({ position: i + 1, fact: one })));
    expect(numbersOf(await readAll(log, 10, 13))).toEqual([11, 12, 13]);
    expect(await readAll(log, 30, 30)).toEqual([]);
  });

  test('a fact keeps every text: dots, spaces, wildcards, emptiness and U+0000', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const odd = ['a.b', '*', '>', 'with space', '', 'ünï/ço', '100%', 'null\u0000byte'].map((id, n) => ({
      ...fact(source, n, id),
      data: { n, text: `\u0000 ${id} "quoted" \\ \u2028` },
    }));
    await log.append(odd);
    expect((await readAll(log, 0, odd.length)).map((entry) => entry.fact)).toEqual(odd);
  });

  test('parallel appends still give dense positions, each batch in its order', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const other = await (await reopened()).log(source);
    const batches = Array.from({ length: 20 }, (_, b) => facts(source, 1 + (b % 5), b * 10));
    const appended = await Promise.all(batches.map((batch, b) => (b % 2 ? log : other).append(batch)));
    const positions = appended.flatMap((one) => one.positions);
    expect(positions.toSorted((a, b) => a - b)).toEqual(upTo(positions.length));
    const entries = await readAll(log, 0, positions.length);
    for (const [b, batch] of batches.entries()) {
      expect(appended[b]?.positions.map((position) => entries[position - 1]?.fact)).toEqual(batch);
    }
  });

  test('a fact id that the log holds gets no second entry', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const all = facts(source, 6);
    await log.append(all.slice(0, 3));
    const again = await (await (await reopened()).log(source)).append([...all.slice(1), ...all.slice(4, 5)]);
    expect(again.positions).toEqual([2, 3, 4, 5, 6, 5]);
    expect(await log.state()).toMatchObject({ first: 1, last: 6 });
  });

  test('an empty append tells the epoch', async () => {
    const log = await bus().log(newSource());
    expect(await log.append([])).toEqual({ epoch: (await log.state()).epoch, positions: [] });
  });

  test('a fact too large for any bus is refused and names itself', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const large = { ...fact(source, 1), data: { text: 'x'.repeat(600_000) } };
    await expect(log.append([large])).rejects.toThrow(large.id);
    expect(await log.state()).toMatchObject({ first: 1, last: 0 });
  });

  test('the state of a log is told, also over a new connection', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const before = await log.state();
    expect(before).toMatchObject({ first: 1, last: 0 });
    expect(before.epoch).toMatch(/^[^.]+$/);
    await log.append(facts(source, 3));
    const after = await (await (await reopened()).log(source)).state();
    expect(after).toEqual({ epoch: before.epoch, first: 1, last: 3 });
  });

  test('a tail hands over what comes after its position, to every listener', async () => {
    const source = newSource();
    const log = await bus().log(source);
    await log.append(facts(source, 3));
    const far: Entry[] = [];
    const near: Entry[] = [];
    const tail = await log.tail((entry) => near.push(entry));
    await (await (await reopened()).log(source)).tail((entry) => far.push(entry));
    expect(tail.position).toBe(3);
    await log.append(facts(source, 4, 4));
    await until(() => near.length === 4 && far.length === 4, 8_000);
    expect(numbersOf(near)).toEqual([4, 5, 6, 7]);
    expect(near.map(({ position }) => position)).toEqual([4, 5, 6, 7]);
    await tail.stop();
    await log.append(facts(source, 1, 8));
    await until(() => far.length === 5, 8_000);
    expect(near.length).toBe(4);
  });

  test('a listener that throws does not end its tail', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: number[] = [];
    await log.tail((entry) => {
      seen.push(entry.position);
      throw new Error('on purpose');
    });
    await log.append(facts(source, 3));
    await until(() => seen.length === 3);
  });

  test('what one listener changes in a fact no other sees', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: number[] = [];
    for (let i = 0; i < 2; i++) {
      await log.tail((entry) => {
        seen.push(numberOf(entry.fact));
        entry.fact.data.n = -1;
      });
    }
    await log.append(facts(source, 1));
    await until(() => seen.length === 2);
    expect(seen).toEqual([1, 1]);
  });

  test('restart() begins a new life: empty, another epoch, tails are told, old cursors are told apart', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const elsewhere = await (await reopened()).log(source);
    await log.append(facts(source, 5));
    const lost: Error[] = [];
    const stray: Entry[] = [];
    const tails = [log, elsewhere].map((one) =>
      one.tail(
        (entry) => stray.push(entry),
        (reason) => lost.push(reason),
      ),
    );
    const [tail] = await Promise.all(tails);
    const state = await log.restart();
    expect(state).toMatchObject({ first: 1, last: 0 });
    expect(state.epoch).not.toBe(tail?.epoch);
    const appended = await log.append(facts(source, 9, 100));
    expect(appended).toEqual({ epoch: state.epoch, positions: upTo(9) });
    await until(() => lost.length === 2);
    expect(stray).toEqual([]);
    expect(await elsewhere.state()).toEqual({ epoch: state.epoch, first: 1, last: 9 });
    await expect(collect(log.read(2, 5, tail?.epoch))).rejects.toThrow(CursorExpired);
    expect(numbersOf(await collect(log.read(2, 5, state.epoch)))).toEqual([102, 103, 104]);
  });

  test('a log whose store was wiped has another epoch, and takes facts again', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const all = facts(source, 5);
    const { epoch } = await log.append(all);
    await wipe(source);
    const state = await log.state();
    expect(state.epoch).not.toBe(epoch);
    expect(state).toMatchObject({ first: 1, last: 0 });
    expect(await log.append(all)).toEqual({ epoch: state.epoch, positions: upTo(5) });
  });

  test('an append to a log that was wiped a moment ago makes it anew', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const { epoch } = await log.append(facts(source, 5));
    await wipe(source);
    const appended = await log.append(facts(source, 2));
    expect(appended.positions).toEqual([1, 2]);
    expect(appended.epoch).not.toBe(epoch);
  });

  test('read and tail joined give every entry once and in order while appends go on', { timeout: 120_000 }, async () => {
    const source = newSource();
    const log = await bus().log(source);
    const reader = await (await reopened()).log(source);
    let appended = 0;
    let appending = true;
    const writing = (async () => {
      while (appending) {
        const batch = facts(source, 1 + Math.floor(Math.random() * 7), appended + 1);
        await log.append(batch);
        appended += batch.length;
        await sleep(Math.random() * 6);
      }
    })();
    for (let run = 0; run < 40; run++) {
      await sleep(Math.random() * 20);
      const from = Math.floor(Math.random() * (appended + 1));
      const live: Entry[] = [];
      const one = run % 2 ? log : reader;
      const tail = await one.tail((entry) => live.push(entry));
      const replayed = await collect(one.read(from, tail.position, tail.epoch));
      const wanted = appended + 5;
      await until(() => (live.at(-1)?.position ?? 0) >= wanted);
      await tail.stop();
      const joined = [...replayed, ...live];
      const expected = joined.map((_, i) => from + 1 + i);
      expect(joined.map(({ position }) => position)).toEqual(expected);
      expect(numbersOf(joined)).toEqual(expected);
    }
    appending = false;
    await writing;
  });
}
