import type { Actor } from '@lyceum/kit/testing.ts';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Events, startEvents } from './testing.ts';
import { expandOccurrences, onClocks, parseRrule, shiftOnClocks, zonedToUtc } from './utilities.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents();
  host = await house.someone();
});
afterAll(() => house.stop());

const ZONES = ['Europe/Lisbon', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC'];
const local = (at: Date, timeZone: string) => onClocks({ at, timeZone });
const SERIES =
  'query ($id: ID!) { event(id: $id) { id series { rule events(first: 100) { totalCount nodes { id title status localStart startsAt endsAt sequence capacity } } } } }';
interface DateOf {
  id: string;
  title: string;
  status: string;
  localStart: string;
  startsAt: string;
  sequence: number;
  capacity: number | null;
}
const datesOf = async (id: string): Promise<DateOf[]> => (await host.get(SERIES, { id })).event.series.events.nodes;

/** Tuesdays at 18:30 in Lisbon, over the change to summer time of 2027. */
const weekly = async (more: Record<string, unknown> = {}) => {
  const startsAt = zonedToUtc({ local: '2027-03-16T18:30', timeZone: 'Europe/Lisbon' });
  const input = { title: 'Reading', timeZone: 'Europe/Lisbon', recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4', ...more };
  return house.does(
    host,
    'createEvent',
    { ...input, startsAt: startsAt.toISOString(), endsAt: new Date(+startsAt + 7_200_000).toISOString() },
    'id',
  );
};

describe('a rule', () => {
  it('keeps its time on the clocks of its zone, whatever they do: every day of years in many zones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 3_650 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom('DAILY', 'WEEKLY'),
        (timeZone, day, hour, count, freq) => {
          const first = Temporal.PlainDateTime.from('2024-01-01T00:30').add({ days: day, hours: hour });
          const startsAt = new Date(first.toZonedDateTime(timeZone).epochMilliseconds);
          // a time that the clocks skip is none that a rule could begin with
          fc.pre(local(startsAt, timeZone).startsWith(first.toString({ smallestUnit: 'second' })));
          const made = expandOccurrences({ rule: `FREQ=${freq};COUNT=${count}`, startsAt, timeZone });
          expect(made).toHaveLength(count);
          for (const at of made) expect(local(at, timeZone).slice(11, 19)).toBe(local(startsAt, timeZone).slice(11, 19));
          for (const [i, at] of made.entries()) if (i) expect(+at).toBeGreaterThan(+(made[i - 1] ?? 0));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes the dates that a calendar has, by day, weekday of a month and end of a month', () => {
    const dates = (rule: string, from: string, timeZone = 'America/New_York') =>
      expandOccurrences({ rule, startsAt: zonedToUtc({ local: from, timeZone }), timeZone }).map((at) => local(at, timeZone));
    expect(dates('FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '2027-01-29T19:00')).toEqual([
      '2027-01-29T19:00:00-05:00',
      '2027-02-26T19:00:00-05:00',
      '2027-03-26T19:00:00-04:00',
    ]);
    expect(dates('RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2027-01-31T09:00')).toEqual([
      '2027-01-31T09:00:00-05:00',
      '2027-03-31T09:00:00-04:00',
      '2027-05-31T09:00:00-04:00',
    ]);
    expect(dates('FREQ=DAILY;UNTIL=20270103T170000Z', '2027-01-01T12:00')).toHaveLength(3);
    // a time that the clocks skip is left out: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
    expect(dates('FREQ=DAILY;COUNT=3', '2027-03-13T02:30')).toEqual([
      '2027-03-13T02:30:00-05:00',
      '2027-03-15T02:30:00-04:00',
      '2027-03-16T02:30:00-04:00',
    ]);
  });

  it.each([
    ['', 'unknown'],
    ['COUNT=3', 'required'],
    ['FREQ=SECONDLY;COUNT=3', 'format'],
    ['FREQ=DAILY', 'required'],
    ['FREQ=DAILY;COUNT=401', 'too_big'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z', 'format'],
    ['FREQ=DAILY;COUNT=2;COUNT=3', 'format'],
    ['FREQ=DAILY;BYMONTH=13;COUNT=3', 'format'],
    ['FREQ=DAILY;COUNT=3;__proto__=1', 'unknown'],
    ['FREQ=DAILY;COUNT=3;constructor=1', 'unknown'],
  ])('that is wrong is refused: %s', (rule, kind) => {
    expect(parseRrule({ rule }).violations.map((violation) => violation.rule)).toContain(kind);
    expect(() => expandOccurrences({ rule, startsAt: new Date(), timeZone: 'UTC' })).toThrow('recurrence');
  });

  it('that fits no date, too many, or not the first is refused', () => {
    const startsAt = new Date('2027-01-01T10:00:00Z');
    for (const rule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'FREQ=DAILY;UNTIL=20300101T000000Z', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3'])
      expect(() => expandOccurrences({ rule, startsAt, timeZone: 'UTC' })).toThrow('recurrence');
  });
});

describe('a time on the clocks', () => {
  it('is moved as another was, over changes of the clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        fc.integer({ min: -10, max: 10 }),
        (timeZone, at, days) => {
          const noon = zonedToUtc({ local: `${local(at, timeZone).slice(0, 10)}T12:00`, timeZone });
          const from = zonedToUtc({ local: '2026-06-01T12:00', timeZone });
          const to = new Date(+from + days * 86_400_000);
          const moved = shiftOnClocks({ at: noon, timeZone, from, to, toTimeZone: timeZone });
          expect(local(moved, timeZone).slice(11, 19)).toBe(local(to, timeZone).slice(11, 19));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an event that comes again', () => {
  it('has an event for each date, at the same time on its clocks, published together', async () => {
    const { id } = await weekly();
    const dates = await datesOf(id);
    expect(dates.map(({ localStart }) => localStart)).toEqual([
      '2027-03-16T18:30:00+00:00',
      '2027-03-23T18:30:00+00:00',
      '2027-03-30T18:30:00+01:00',
      '2027-04-06T18:30:00+01:00',
    ]);
    await house.does(host, 'publishEvent', { eventId: id });
    const told = (await house.facts('events.event.published.v1')).filter(({ data }) => dates.some((date) => date.id === data.eventId));
    expect(told.map(({ data }) => data.firstOfSeries)).toEqual([true, false, false, false]);
  });

  it('is changed at one date, at the following, or at all, and each keeps its clocks', async () => {
    const { id } = await weekly();
    await house.does(host, 'publishEvent', { eventId: id });
    const ids = (await datesOf(id)).map((date) => date.id);
    await house.does(host, 'updateEvent', { eventId: ids[1], title: 'Guest' });
    await house.does(host, 'updateEvent', { eventId: ids[2], scope: 'FOLLOWING', capacity: 9 });
    let dates = await datesOf(id);
    expect(dates.map(({ title, capacity }) => [title, capacity])).toEqual([
      ['Reading', null],
      ['Guest', null],
      ['Reading', 9],
      ['Reading', 9],
    ]);
    // one hour and a day later, said at the first one, before the clocks change
    await house.does(host, 'updateEvent', { eventId: ids[0], scope: 'ALL', startsAt: '2027-03-17T19:30:00.000Z' });
    dates = await datesOf(id);
    expect(dates.map(({ localStart, sequence }) => [localStart, sequence])).toEqual([
      ['2027-03-17T19:30:00+00:00', 1],
      ['2027-03-24T19:30:00+00:00', 1],
      ['2027-03-31T19:30:00+01:00', 1],
      ['2027-04-07T19:30:00+01:00', 1],
    ]);
    await house.does(host, 'cancelEvent', { eventId: ids[2], scope: 'FOLLOWING', reason: 'Summer.' });
    expect((await datesOf(id)).map(({ status }) => status)).toEqual(['PUBLISHED', 'PUBLISHED', 'CANCELLED', 'CANCELLED']);
    const { eventIcs } = await host.get('query ($id: ID!) { eventIcs(eventId: $id, series: true) }', { id });
    expect(eventIcs.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(eventIcs.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  });

  it('takes as many statements to read whether it has few dates or many', async () => {
    const { id } = await weekly({ recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=40' });
    const few = await house.statements(() => host.get(SERIES.replace('first: 100', 'first: 2'), { id }));
    const many = await house.statements(() => host.get(SERIES, { id }));
    expect(many.length).toBe(few.length);
  });

  it('makes no more dates than maxRecurrence, and none where the rule is wrong', async () => {
    await house.settings({ maxRecurrence: 10 });
    const input = { title: 'x', startsAt: '2027-01-01T10:00:00Z', endsAt: '2027-01-01T11:00:00Z' };
    const refusal = await house.refused(host, 'createEvent', { ...input, recurrence: 'FREQ=DAILY;COUNT=11' });
    expect(refusal.violations).toMatchObject([{ path: ['input', 'recurrence'], rule: 'too_big' }]);
    await house.does(host, 'createEvent', { ...input, recurrence: 'FREQ=DAILY;COUNT=10' });
    await house.settings({ maxRecurrence: 400 });
  });
});
