import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { fact } from '../testing/facts.ts';
import { MemoryLog } from '../testing/memory-log.ts';
import { FactRevocations } from './revocations.ts';

const MINUTE = 60_000;
const at = (ago: number, type: string, data: Record<string, unknown>) => ({
  ...fact(type, { type: 'User', id: 'x' }, data),
  time: new Date(Date.now() - ago).toISOString(),
});
const session = (id: string, ago = 0) => at(ago, 'accounts.session.revoked.v1', { sessionId: id, userId: randomUUID() });

async function started(log: MemoryLog) {
  const revocations = new FactRevocations(
    async () => log,
    () => {},
  );
  await revocations.start();
  return revocations;
}

test('the sessions revoked in the last 20 minutes are known from the start, however many facts lie between', async () => {
  const log = new MemoryLog('accounts');
  const [old, recent, last] = [randomUUID(), randomUUID(), randomUUID()];
  log.add(session(old, 25 * MINUTE));
  for (let n = 0; n < 3_000; n++) log.add(at(21 * MINUTE, 'accounts.user.changed.v1', { userId: randomUUID() }));
  log.add(session(recent, 19 * MINUTE));
  for (let n = 0; n < 2_000; n++) log.add(at(5 * MINUTE, 'accounts.user.changed.v1', { userId: randomUUID() }));
  log.add(session(last));
  const read = vi.spyOn(log, 'read');
  const revocations = await started(log);
  const now = Date.now();
  expect([old, recent, last].map((id) => revocations.isRevoked(id, 'u', now))).toEqual([false, true, true]);
  expect(read.mock.calls.length).toBeLessThan(12); // it looks back in doubling steps
});

test('a log that is shorter than 20 minutes, and one that is empty', async () => {
  const log = new MemoryLog('accounts');
  expect((await started(log)).loaded).toBe(true);
  const id = randomUUID();
  log.add(session(id, MINUTE));
  expect((await started(log)).isRevoked(id, 'u', 0)).toBe(true);
});

test('what comes later is known at once, and whoever wants to know is told', async () => {
  const log = new MemoryLog('accounts');
  const revocations = await started(log);
  const told = vi.fn();
  const stop = revocations.onRevoked(told);
  const id = randomUUID();
  log.add(session(id));
  expect([revocations.isRevoked(id, 'u', Date.now()), told.mock.calls.length]).toEqual([true, 1]);
  stop();
  log.add(session(randomUUID()));
  log.add(at(0, 'accounts.user.changed.v1', { userId: 'u' }));
  expect(told).toHaveBeenCalledTimes(1);
});

test.each([
  ['accounts.user.suspended.v1', false],
  ['accounts.user.deactivated.v1', false],
  ['accounts.role.revoked.v1', false],
  ['accounts.role.assigned.v1', true],
])('%s makes tokens stale that were issued before it; one of the same millisecond: good = %s', async (type, sameIsGood) => {
  const log = new MemoryLog('accounts');
  const revocations = await started(log);
  const userId = randomUUID();
  const change = at(0, type, { userId });
  const moment = Date.parse(change.time);
  log.add(change);
  const good = [moment - 1, moment, moment + 1].map((issuedAt) => !revocations.isRevoked('s', userId, issuedAt));
  expect(good).toEqual([false, sameIsGood, true]);
  expect(revocations.isRevoked('s', randomUUID(), moment - 1)).toBe(false);
});

test('a change counts from when it came to hold, not from when somebody asked for it', async () => {
  const log = new MemoryLog('accounts');
  const revocations = await started(log);
  const userId = randomUUID();
  const asked = at(300, 'accounts.role.revoked.v1', { userId });
  const held = Date.parse(asked.time) + 250;
  log.add({ ...asked, data: { userId, at: new Date(held).toISOString() } });
  expect([held - 1, held + 1].map((issuedAt) => revocations.isRevoked('s', userId, issuedAt))).toEqual([true, false]);
});

test('while the log can’t be reached it is not loaded, and tries again', async () => {
  const log = new MemoryLog('accounts');
  const id = randomUUID();
  log.add(session(id));
  let away = true;
  const errors: unknown[] = [];
  const revocations = new FactRevocations(
    async () => {
      if (away) throw new Error('no broker');
      return log;
    },
    (error) => errors.push(error),
  );
  const starting = revocations.start();
  await expect.poll(() => errors.length).toBe(1);
  expect(revocations.loaded).toBe(false);
  away = false;
  await starting;
  expect([revocations.loaded, revocations.isRevoked(id, 'u', 0)]).toEqual([true, true]);
});

test('a log that was lost is read again; what was known stays', async () => {
  const log = new MemoryLog('accounts');
  const [before, after] = [randomUUID(), randomUUID()];
  log.add(session(before));
  const revocations = await started(log);
  await log.restart();
  await expect.poll(() => log.tails).toBe(1);
  log.add(session(after));
  expect([before, after].map((id) => revocations.isRevoked(id, 'u', 0))).toEqual([true, true]);
  await revocations.stop();
  expect(log.tails).toBe(0);
});
