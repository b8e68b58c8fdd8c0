import { describe, expect, it } from 'vitest';
import { daysOf, filled, Span, stepsOf } from './series.ts';
import { TimeZone } from './time-zone.ts';

const steps = (from: string, to: string, more: object = {}) => stepsOf(Span.parse({ period: { from, to }, ...more }));

describe('the steps of a series', () => {
  it('are days of the time zone, the one of the last moment included', () => {
    expect(daysOf(steps('2026-03-28T23:30:00Z', '2026-03-30T22:00:00Z', { timeZone: 'Europe/Berlin' }))).toEqual([
      '2026-03-29',
      '2026-03-30',
    ]);
    expect(daysOf(steps('2026-03-28T23:30:00Z', '2026-03-30T22:00:00Z'))).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });

  it('are weeks from Monday on, and months from their first', () => {
    expect(daysOf(steps('2026-01-01T00:00:00Z', '2026-01-13T00:00:00Z', { granularity: 'WEEK' }))).toEqual([
      '2025-12-29',
      '2026-01-05',
      '2026-01-12',
    ]);
    expect(daysOf(steps('2025-11-30T12:00:00Z', '2026-02-01T00:00:00Z', { granularity: 'MONTH' }))).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]);
  });

  it('suit the length of the period, and are never too many', () => {
    expect(steps('2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z').granularity).toBe('DAY');
    expect(steps('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z').granularity).toBe('WEEK');
    expect(steps('2000-01-01T00:00:00Z', '2060-01-01T00:00:00Z').granularity).toBe('MONTH');
    expect(() => steps('2000-01-01T00:00:00Z', '2060-01-01T00:00:00Z', { granularity: 'DAY' })).toThrow('granularity');
  });

  it('have a point each, also where nothing was counted', () => {
    const days = steps('2026-01-01T00:00:00Z', '2026-01-04T00:00:00Z');
    expect(filled(days, [{ date: '2026-01-02', count: 5 }], { count: 0 })).toEqual([
      { date: '2026-01-01', count: 0 },
      { date: '2026-01-02', count: 5 },
      { date: '2026-01-03', count: 0 },
    ]);
  });
});

describe('a time zone', () => {
  it('is one that dates can be written in', () => {
    for (const name of ['UTC', 'Europe/Lisbon', 'Asia/Kathmandu']) expect(TimeZone.parse(name)).toBe(name);
    for (const name of ['', '+05:30', '-03:00', 'Mars/Olympus', 'x'.repeat(101), 'UTC\0'])
      expect(TimeZone.safeParse(name).success).toBe(false);
  });
});
