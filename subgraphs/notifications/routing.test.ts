import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { events as accounts } from '@lyceum/accounts/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { events as messaging } from '@lyceum/messaging/events';
import { buildSchema, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { person } from './audience.ts';
import { type Notifications, testNotifications } from './fixtures.ts';
import { facts, on } from './route.ts';
import { routes } from './routing.ts';
import { NOTIFICATION_TYPES, templates } from './templates.ts';

describe('the routing table', () => {
  it('decides on every fact of every domain', () => {
    const folder = new URL('..', import.meta.url);
    const domains = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/events.ts`, folder)));
    expect(domains.length).toBeGreaterThanOrEqual(15);
    expect([...new Set(Object.keys(facts).map((type) => type.split('.')[0]))].sort()).toEqual(domains.sort());
    const lasting = Object.entries(facts).flatMap(([type, { ephemeral }]) => (ephemeral ? [] : [type]));
    expect([...new Set(routes.map(({ fact }) => fact))].sort()).toEqual(lasting.sort());
  });

  it('is checked by the compiler: unknown facts, unknown types, missing variables and unknown data are errors', () => {
    const rest = { to: 'x', about: () => ({ type: 'User', id: '' }), channels: [] };
    const make = () => {
      // @ts-expect-error there is no such fact
      on('accounts.user.vanished.v1', 'WELCOME', { ...rest, who: () => person(''), variables: () => ({ name: '' }) });
      // @ts-expect-error a signal cannot be told
      on('messaging.typing.started.v1', 'WELCOME', { ...rest, who: () => person(''), variables: () => ({ name: '' }) });
      // @ts-expect-error there is no such type
      on('accounts.user.registered.v1', 'NEWS', { ...rest, who: () => person(''), variables: () => ({}) });
      // @ts-expect-error the template's {name} is missing
      on('accounts.user.registered.v1', 'WELCOME', { ...rest, who: () => person(''), variables: () => ({}) });
      // @ts-expect-error the fact holds no learnerId
      on('accounts.user.registered.v1', 'WELCOME', { ...rest, who: ({ learnerId }) => person(learnerId), variables: () => ({ name: '' }) });
    };
    expect(make).toThrow();
  });

  it('has the types that the schema names, each with a line or sent by hand', () => {
    const source = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
    const [text = ''] = /enum NotificationType \{[^}]*\}/.exec(source) ?? [];
    const declared = buildSchema(`type Query { a: Int }\n${text}`).getType('NotificationType');
    expect(isEnumType(declared) && declared.getValues().map(({ name }) => name)).toEqual(NOTIFICATION_TYPES);
    const led = new Set(routes.flatMap(({ type }) => (type ? [type] : [])));
    expect(NOTIFICATION_TYPES.filter((type) => !led.has(type))).toEqual(['STAFF_MESSAGE', 'TEST']);
  });
});

const EARLIER = /^(accounts|courses|messaging|payments|profiles)[.]/;
describe('every told fact of accounts, courses, messaging, payments and profiles', () => {
  let notifications: Notifications;
  beforeAll(async () => {
    notifications = await testNotifications();
  });
  afterAll(() => notifications.stop());

  it('becomes a notification whose words hold no open variable', async () => {
    const admin = await notifications.join('Ada');
    await notifications.hear(accounts, 'accounts.role.assigned.v1', { userId: admin.id, role: 'ADMIN' });
    // those of the others stand in told.test.ts
    const told = routes.filter(({ type, fact }) => type !== null && EARLIER.test(fact));
    for (const { fact, type } of told) {
      const person = await notifications.join('Ana');
      const courseId = newId();
      const chatroomId = newId();
      await notifications.enrol(person.id, { courseId });
      await notifications.hear(courses, 'courses.instructor.added.v1', { courseId, title: 'Databases', userId: person.id });
      await notifications.hear(messaging, 'messaging.chatroom.created.v1', { chatroomId, kind: 'GROUP', name: 'Study' });
      // whoever asks to join is somebody else
      const known = { courseId, chatroomId, ...(type === 'ENROLLMENT_REQUESTED' ? { learnerId: newId() } : {}) };
      const data = example(facts[fact].data, known, person.id);
      const reader = type === 'REFUND_FAILED' ? admin : person;
      const before = (await notifications.list(reader, { type })).notifications.totalCount;
      await notifications.hear(facts, fact, data);
      const { nodes } = (await notifications.list(reader, { type })).notifications;
      expect([fact, nodes.length]).toEqual([fact, before + 1]);
      expect(`${nodes[0].title} ${nodes[0].body} ${nodes[0].url}`).not.toMatch(/[{}]|undefined|null/);
    }
    expect(told.length).toBeGreaterThan(25);
    expect(Object.keys(templates).length).toBeGreaterThan(25);
  });
});

/** Data that fits a fact, about the person wherever somebody is told. */
function example(shape: z.ZodObject, known: Record<string, unknown>, person: string): Record<string, unknown> {
  const someone = new Set(['userId', 'learnerId', 'payerId']);
  return Object.fromEntries(
    Object.entries<z.ZodType>(shape.shape).map(([key, type]) => {
      if (key in known) return [key, known[key]];
      if (someone.has(key)) return [key, person];
      if (key === 'recipientIds' || key === 'instructorIds') return [key, [person]];
      if (key === 'reason') return [key, 'refresh token used twice'];
      if (/Minor$/.test(key)) return [key, '8000'];
      if (key === 'currency') return [key, 'JPY'];
      const candidates = [newId(), 'words', 3, true, '2026-01-01T00:00:00.000Z', [], null];
      return [key, candidates.find((value) => type.safeParse(value).success)];
    }),
  );
}
