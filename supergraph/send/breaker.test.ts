import { expect, test } from 'vitest';
import { Breaker } from './breaker.ts';
import { RetryBudget } from './retry-budget.ts';

function clocked(options = {}) {
  const clock = { now: 0 };
  const states: string[] = [];
  const breaker = new Breaker({ now: () => clock.now, onChange: (state, reason) => void states.push(`${state}: ${reason}`), ...options });
  return { clock, states, breaker };
}

test('five failures in a row open a breaker, four and a success do not', () => {
  const { breaker } = clocked();
  for (let n = 0; n < 4; n++) breaker.failed('refused');
  breaker.succeeded();
  for (let n = 0; n < 4; n++) breaker.failed('refused');
  expect(breaker.state).toBe('closed');
  breaker.failed('refused');
  expect([breaker.state, breaker.reason]).toEqual(['open', 'refused']);
});

test('so does every second request failing, in time, but not every tenth', () => {
  const failing = (every: number) => {
    const { breaker } = clocked();
    for (let n = 0; n < 500; n++) n % every ? breaker.succeeded() : breaker.failed('500');
    return breaker.state;
  };
  expect([failing(2), failing(10)]).toEqual(['open', 'closed']);
});

test('a failure that is certain is enough', () => {
  const { breaker } = clocked();
  breaker.failed('nobody listens', true);
  expect(breaker.state).toBe('open');
});

test('probes come later and later while they fail; one that succeeds puts it on probation', () => {
  const { clock, states, breaker } = clocked({ firstPauseMs: 100, longestPauseMs: 300 });
  breaker.failed('gone', true);
  const pauses: number[] = [];
  for (let n = 0; n < 4; n++) {
    const since = clock.now;
    while (!breaker.due) clock.now++;
    pauses.push(clock.now - since);
    breaker.probing();
    expect(breaker.due).toBe(false);
    breaker.probed('still gone');
  }
  const expected = [100, 200, 300, 300];
  for (const [n, pause] of pauses.entries()) expect(Math.abs(pause / (expected[n] ?? 0) - 1)).toBeLessThanOrEqual(0.21);
  while (!breaker.due) clock.now++;
  breaker.probing();
  breaker.probed(undefined);
  expect(states.slice(-2)).toEqual(['half-open: still gone', 'closed: a probe was answered']);
  breaker.failed('gone again');
  expect(breaker.state).toBe('open');
});

test('retries are at most a tenth of the calls, and a few', () => {
  const clock = { now: 0 };
  const budget = new RetryBudget({ floor: 2, now: () => clock.now });
  const taken = () => {
    let count = 0;
    while (budget.take()) count++;
    return count;
  };
  expect(taken()).toBe(2);
  for (let n = 0; n < 100; n++) budget.called();
  expect(taken()).toBe(10);
  clock.now = 6_000; // the last calls still count, and so do their retries
  expect(taken()).toBe(0);
  clock.now = 30_000;
  expect(taken()).toBe(2);
});
