import { random } from '@lyceum/demo/world.ts';
import { newId } from '@lyceum/kit';
import type { Harness } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loginAttempts, refreshTokens, sessions, users } from './tables.ts';
import { from, join, LOGIN, PASSWORD, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const DAY = 86_400_000;
const FIGURES = '{ signUps dailyActive weeklyActive monthlyActive failedLogins lockOuts }';

describe('the summary', () => {
  it('equals a count by hand over a random past', async () => {
    const next = random('account reports');
    const now = Date.now();
    const moment = () => new Date(now - Math.floor(next() * 80 * DAY));
    const { db } = accounts.system();
    const people = Array.from({ length: 40 }, (_, i) => ({
      id: newId(),
      email: `r${i}@lyceum.test`,
      displayName: `R${i}`,
      passwordHash: 'x',
      createdAt: moment(),
    }));
    await db.insert(users).values(people);
    const devices = ['Phone', 'Browser', 'Program'];
    const open = people.flatMap(({ id }) =>
      Array.from({ length: Math.floor(next() * 3) }, () => ({
        id: newId(),
        userId: id,
        device: devices[Math.floor(next() * 3)] ?? '',
        address: 'x',
        expiresAt: new Date(now + (next() < 0.3 ? -DAY : DAY)),
        revokedAt: next() < 0.3 ? new Date(now - DAY) : null,
      })),
    );
    await db.insert(sessions).values(open);
    const tokens = open.flatMap(({ id, userId }) =>
      Array.from({ length: Math.floor(next() * 12) }, () => ({ hash: newId(), sessionId: id, userId, issuedAt: moment() })),
    );
    await db.insert(refreshTokens).values(tokens);
    const outcomes = ['SUCCEEDED', 'FAILED', 'LOCKED', 'SUSPENDED'] as const;
    const attempts = Array.from({ length: 300 }, () => ({
      outcome: outcomes[Math.floor(next() * 4)] ?? 'FAILED',
      address: 'x',
      at: moment(),
    }));
    await db.insert(loginAttempts).values(attempts);

    const period = { from: new Date(now - 30 * DAY), to: new Date(now - 3 * DAY) };
    const before = { from: new Date(now - 57 * DAY), to: period.from };
    const figures = ({ from: start, to }: typeof period) => {
      const during = (at: Date, since: Date) => at >= since && at < to;
      const active = (days: number) =>
        new Set(tokens.filter(({ issuedAt }) => during(issuedAt, new Date(to.getTime() - days * DAY))).map(({ userId }) => userId)).size;
      const count = (outcome: string) => attempts.filter((attempt) => attempt.outcome === outcome && during(attempt.at, start)).length;
      return {
        signUps: people.filter(({ createdAt }) => during(createdAt, start)).length,
        dailyActive: active(1),
        weeklyActive: active(7),
        monthlyActive: active(30),
        failedLogins: count('FAILED'),
        lockOuts: count('LOCKED'),
      };
    };
    const stillOpen = open.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt.getTime() > now);
    const { accountSummary } = await accounts
      .viewer({ scopes: ['reports:read'] })
      .get(
        `query ($period: PeriodInput!) { accountSummary(period: $period, timeZone: "Asia/Kolkata") { granularity timeZone series { date signUps active failedLogins lockOuts } figures ${FIGURES} previous ${FIGURES} sessionsByDevice { device count } } }`,
        {
          period: { from: period.from.toISOString(), to: period.to.toISOString() },
        },
      );
    // the days there, the period's first and last included
    const dayOf = (at: Date) => new Date(at.getTime() + 5.5 * 3_600_000).toISOString().slice(0, 10);
    const inside = (at: Date) => at >= period.from && at < period.to;
    const hours = Array.from({ length: 27 * 24 }, (_, hour) => new Date(period.from.getTime() + hour * 3_600_000));
    const dates = [...new Set([...hours, new Date(period.to.getTime() - 1)].map(dayOf))];
    const series = dates.map((date) => ({
      date,
      signUps: people.filter(({ createdAt }) => inside(createdAt) && dayOf(createdAt) === date).length,
      active: new Set(tokens.filter(({ issuedAt }) => inside(issuedAt) && dayOf(issuedAt) === date).map(({ userId }) => userId)).size,
      failedLogins: attempts.filter(({ outcome, at }) => outcome === 'FAILED' && inside(at) && dayOf(at) === date).length,
      lockOuts: attempts.filter(({ outcome, at }) => outcome === 'LOCKED' && inside(at) && dayOf(at) === date).length,
    }));
    expect(accountSummary).toEqual({
      granularity: 'DAY',
      timeZone: 'Asia/Kolkata',
      series,
      figures: figures(period),
      previous: figures(before),
      sessionsByDevice: devices
        .map((device) => ({ device, count: stillOpen.filter((session) => session.device === device).length }))
        .filter(({ count }) => count)
        .toSorted((a, b) => b.count - a.count || (a.device < b.device ? -1 : 1)),
    });
    expect(accountSummary.figures.signUps).toBeGreaterThan(0);
  });
});

describe('the report about an account', () => {
  it('counts its sessions and logins', async () => {
    const person = await join(accounts);
    const phone = from(accounts, '192.0.2.1', 'Mozilla/5.0 (iPhone)');
    await phone(LOGIN, { input: { email: person.email, password: PASSWORD } });
    for (let i = 0; i < 10; i++) await phone(LOGIN, { input: { email: person.email, password: 'wrong' } }).catch(() => {});
    for (let i = 0; i < 2; i++) await phone(LOGIN, { input: { email: person.email, password: PASSWORD } }).catch(() => {});
    const { userReport } = await person.get(
      `query ($id: ID!) { userReport(userId: $id) { user { id } ageDays lastLoginAt passwordChangedAt openSessions sessionsByDevice { device count }
        addressesLast30Days activeDaysLast30Days loginsLast30Days failedLoginsLast30Days lockOutsLast30Days } }`,
      { id: person.id },
    );
    expect(userReport).toEqual({
      user: { id: person.id },
      ageDays: 0,
      lastLoginAt: expect.any(String),
      passwordChangedAt: null,
      openSessions: 2,
      sessionsByDevice: [
        { device: 'Phone', count: 1 },
        { device: 'Program', count: 1 },
      ],
      addressesLast30Days: 1,
      activeDaysLast30Days: 1,
      loginsLast30Days: 1,
      failedLoginsLast30Days: 10,
      lockOutsLast30Days: 2,
    });
  });
});
