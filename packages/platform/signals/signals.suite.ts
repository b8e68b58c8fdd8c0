import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fact, newSource, numberOf, numbersIn, typeOf, until, upTo } from '../bus/suite/facts.ts';
import type { Signals } from '../bus.ts';
import type { Fact } from '../fact.ts';

/** Everything that must hold for any implementation of `Signals`. `open` gives two ends; within one process they are the same. */
export function signalsSuite(name: string, open: () => Promise<{ here: Signals; there: Signals; close(): Promise<void> }>): void {
  describe(name, () => {
    let ends: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      ends = await open();
    });
    afterAll(() => ends.close());
    const listen = async (types: string[], at: Signals = ends.there) => {
      const heard: Fact[] = [];
      const subscription = await at.listen(types, (one) => void heard.push(one));
      return { heard, stop: () => subscription.stop() };
    };

    test('a signal reaches everyone who listens to its type, whole', async () => {
      const source = newSource();
      const ears = [await listen([typeOf(source)]), await listen([typeOf(source)], ends.here), await listen([typeOf(source), 'x.y.z.v1'])];
      const deaf = await listen([typeOf(source, 'other')]);
      const sent = fact(source, 1, 'a.*.> ü');
      await ends.here.send(sent);
      await until(() => ears.every(({ heard }) => heard.length === 1));
      for (const { heard } of ears) expect(heard).toEqual([sent]);
      expect(deaf.heard).toEqual([]);
    });

    test('signals of one sender arrive in their order', async () => {
      const source = newSource();
      const { heard } = await listen([typeOf(source)]);
      await Promise.all(upTo(800).map((n) => ends.here.send(fact(source, n))));
      await until(() => heard.length === 800);
      expect(numbersIn(heard)).toEqual(upTo(800));
    });

    test('nothing is kept for who listens later', async () => {
      const source = newSource();
      const first = await listen([typeOf(source)]);
      await ends.here.send(fact(source, 1));
      await until(() => first.heard.length === 1);
      const later = await listen([typeOf(source)]);
      await ends.here.send(fact(source, 2));
      await until(() => later.heard.length === 1);
      expect(numbersIn(later.heard)).toEqual([2]);
    });

    test('who stopped hears no more, the others do, and listening again works at once', async () => {
      const source = newSource();
      const [stays, leaves] = [await listen([typeOf(source)]), await listen([typeOf(source)])];
      await leaves.stop();
      await ends.here.send(fact(source, 1));
      await until(() => stays.heard.length === 1);
      await stays.stop();
      const again = await listen([typeOf(source)]);
      await ends.here.send(fact(source, 2));
      await until(() => again.heard.length === 1);
      expect([leaves.heard.length, stays.heard.length]).toEqual([0, 1]);
    });

    test('the same function may listen twice', async () => {
      const source = newSource();
      let heard = 0;
      const listener = () => void heard++;
      const [one] = [await ends.there.listen([typeOf(source)], listener), await ends.there.listen([typeOf(source)], listener)];
      await one.stop();
      await ends.here.send(fact(source, 1));
      await until(() => heard === 1);
    });

    test('a listener that throws or changes a fact does no harm to others', async () => {
      const source = newSource();
      await ends.there.listen([typeOf(source)], (one) => {
        one.data.n = -1;
        throw new Error('on purpose');
      });
      const { heard } = await listen([typeOf(source)]);
      await ends.here.send(fact(source, 1));
      await ends.here.send(fact(source, 2));
      await until(() => heard.length === 2);
      expect(heard.map(numberOf)).toEqual([1, 2]);
    });
  });
}
