import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketByPeriod, computeStreak, formatActivityData, formatIsoDuration, parseIsoDuration, verbOf } from './utilities.ts';

describe('durations', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (seconds) => {
        expect(parseIsoDuration(formatIsoDuration(seconds))).toBe(seconds);
      }),
    );
    expect(['P1W', 'P1DT2H', 'PT0S', 'PT1.5S'].map((text) => parseIsoDuration(text))).toEqual([604_800, 93_600, 0, 2]);
    expect(['P', 'PT', '1H', 'P1Y', 'P1M', 'PT-1S', ''].map((text) => parseIsoDuration(text))).toEqual(Array(7).fill(null));
  });
});

describe('streaks', () => {
  it('equal a walk over the days', () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 })), fc.nat({ max: 61 }), (numbers, now) => {
        const active = new Set(numbers);
        let longest = 0;
        for (let start = 0; start <= 60; start++) {
          let length = 0;
          while (active.has(start + length)) length++;
          longest = Math.max(longest, length);
        }
        const past = [...active].filter((n) => n <= now);
        const last = Math.max(...past, -10);
        let current = 0;
        if (now - last <= 1) for (let n = last; active.has(n); n--) current++;
        const streak = computeStreak({ days: past.map(day), today: day(now) });
        expect(streak.current).toBe(current);
        if (past.length === active.size) expect(streak.longest).toBe(longest);
      }),
    );
  });
});

it('hours are those of the zone, across the change of clocks', () => {
  const moments = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'];
  const counts = bucketByPeriod({ moments, timeZone: 'Europe/Lisbon' });
  expect([counts[6]?.[0], counts[6]?.[2], counts.flat().reduce((sum, n) => sum + n, 0)]).toEqual([1, 1, 2]);
});

it('verbs are known by name and by IRI', () => {
  expect([verbOf('Completed'), verbOf('http://adlnet.gov/expapi/verbs/completed'), verbOf('toString'), verbOf('danced')]).toEqual([
    'completed',
    'completed',
    null,
    null,
  ]);
});

it('a sentence says who did what, and how long ago', () => {
  const now = new Date('2026-11-01T12:00:00Z');
  const says = (locale: string, hours: number) =>
    formatActivityData({
      actorName: 'Sam',
      verb: 'completed',
      objectName: 'Data',
      objectType: 'Course',
      occurredAt: new Date(now.getTime() - hours * 3_600_000),
      now,
      locale,
    });
  expect(says('en', 2)).toEqual({ sentence: 'Sam completed Data', ago: '2 hours ago' });
  expect(says('de', 26).ago).toBe('gestern');
  expect(says('no such locale', 1).ago).toBe('1 hour ago');
});
