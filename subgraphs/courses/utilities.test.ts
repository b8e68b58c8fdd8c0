import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anonymousCounts,
  computeProgress,
  earlierUndone,
  findCycle,
  formatCourseData,
  isWithinWindow,
  slugify,
  statusOfRun,
  topologicalOrder,
  validateCourseData,
} from './utilities.ts';

const edges = (text: string) => text.split(' ').map((edge) => ({ from: edge.charAt(0), to: edge.charAt(1) }));

describe('slugs', () => {
  it.each([
    ['Data & AI: an Introduction!', 'data-ai-an-introduction'],
    ['Ünïcode — für Ängstliche', 'unicode-fur-angstliche'],
    ['統計学 入門', '統計学-入門'],
    ['🎨🎨', ''],
    ['x'.repeat(150), 'x'.repeat(100)],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
    expect(slugify(slug)).toBe(slug);
  });
});

describe('graphs', () => {
  it('shows a cycle with its way', () => {
    expect(findCycle(edges('ab bc cd'))).toBeNull();
    expect(findCycle(edges('ab bc ca'))).toEqual(['a', 'b', 'c', 'a']);
    expect(findCycle(edges('ab ac bd cd'))).toBeNull();
    expect(findCycle(edges('aa'))).toEqual(['a', 'a']);
    const deep = Array.from({ length: 50_000 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` }));
    expect(findCycle(deep)).toBeNull();
    expect(findCycle([...deep, { from: '50000', to: '0' }])).toHaveLength(50_002);
  });

  it('orders what comes first', () => {
    expect(topologicalOrder(edges('ab bc ac'))).toEqual(['c', 'b', 'a']);
    expect(topologicalOrder(edges('ab ba'))).toBeNull();
  });
});

describe('progress', () => {
  it('is all only when all is done', () => {
    expect(computeProgress({ done: 199, required: 200 })).toBe(99);
    expect(computeProgress({ done: 200, required: 200 })).toBe(100);
    expect(computeProgress({ done: 0, required: 0 })).toBe(0);
  });
  it('goes by required lessons, in order', () => {
    const lessons = [
      { id: 'a', title: 'A', required: true },
      { id: 'b', title: 'B', required: false },
      { id: 'c', title: 'C', required: true },
    ];
    expect(earlierUndone({ lessonId: 'c', lessons, completedIds: [] })?.id).toBe('a');
    expect(earlierUndone({ lessonId: 'c', lessons, completedIds: ['a'] })).toBeNull();
    expect(earlierUndone({ lessonId: 'a', lessons, completedIds: [] })).toBeNull();
  });
});

describe('windows', () => {
  const window = { enrollmentOpensOn: '2026-03-01', enrollmentClosesOn: '2026-03-10', timeZone: 'America/New_York' };
  it.each([
    ['2026-03-01T04:59:59Z', false],
    ['2026-03-01T05:00:00Z', true],
    // the clocks went forward on the 8th: the last day ends an hour earlier in UTC
    ['2026-03-11T03:59:59Z', true],
    ['2026-03-11T04:00:00Z', false],
  ])('at %s: %s', (now, open) => {
    expect(isWithinWindow({ ...window, now })).toBe(open);
  });
  it('and dates say where a run stands', () => {
    const at = (now: string) => statusOfRun({ ...window, startsAt: '2026-03-09T00:00:00Z', endsAt: '2026-04-01T00:00:00Z', now });
    expect(['2026-02-01', '2026-03-05', '2026-03-20', '2026-05-01'].map((day) => at(`${day}T12:00:00Z`))).toEqual([
      'SCHEDULED',
      'OPEN',
      'RUNNING',
      'ENDED',
    ]);
  });
});

describe('course data', () => {
  it('is found wrong in every way at once', () => {
    const rules = validateCourseData({
      title: ' ',
      summary: 'x'.repeat(501),
      language: 'english!',
      categoryId: 'x',
      tags: Array.from({ length: 21 }, (_, i) => `t${i}`),
      slug: 'Not A Slug',
    });
    expect(rules.map(({ path }) => path.at(-1))).toEqual(['title', 'summary', 'slug', 'language', 'categoryId', 'tags']);
    expect(validateCourseData({ title: 'Fine', language: 'pt-BR', tags: ['a', 'A'] })).toEqual([]);
  });
  it.each([
    [{ amountMinor: 500n, currency: 'JPY' }, '¥500'],
    [{ amountMinor: 1999n, currency: 'EUR' }, '€19.99'],
    [{ amountMinor: 5n, currency: 'KWD' }, 'KWD 0.005'],
    [{ amountMinor: 900_719_925_474_099_301n, currency: 'EUR' }, '€9,007,199,254,740,993.01'],
    [null, 'Free'],
  ])('writes %o as %s', (price, text) => {
    const course = { title: 'T', level: 'BEGINNER', language: 'en', durationMinutes: 135, startsAt: null, price } as const;
    expect(formatCourseData(course).price.replace(/\s/g, ' ')).toBe(text);
    expect(formatCourseData(course).duration).toBe('2 h 15 min');
  });
});

describe('groups that single out nobody', () => {
  it('are of five or more, and so is the rest, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 80 }), fc.nat({ max: 40 }), (sizes, silent) => {
        const counts = sizes.map((count, at) => ({ key: `group ${at}`, count }));
        const total = sizes.reduce((sum, size) => sum + size, silent);
        const { shown, withheld } = anonymousCounts({ counts, total });
        const told = shown.reduce((sum, { count }) => sum + count, 0);
        expect(told + withheld).toBe(total);
        expect(shown.every(({ key, count }) => count >= 5 && counts.some((one) => one.key === key && one.count === count))).toBe(true);
        expect(withheld === 0 || withheld >= 5 || shown.length === 0).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('are all that is there when nobody would be recognised', () => {
    const counts = [
      { key: 'DE', count: 5 },
      { key: 'PT', count: 9 },
    ];
    expect(anonymousCounts({ counts, total: 14 })).toEqual({ shown: counts.toReversed(), withheld: 0 });
    // one who shows nothing would be known by what is left over
    expect(anonymousCounts({ counts, total: 15 })).toEqual({ shown: [{ key: 'PT', count: 9 }], withheld: 6 });
  });
});
