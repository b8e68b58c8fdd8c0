import { expect, test } from 'vitest';
import { counter, gauge, histogram, metricsText, serveMetrics } from './metrics.ts';

test('nothing is recorded until the admin port opens; then it serves every kind', async () => {
  const sold = counter({ name: 'test_sold_total', help: 'Things sold.', labels: ['kind'] });
  const took = histogram({ name: 'test_took_seconds', help: 'How long it took.', buckets: [0.1, 1] });
  gauge({ name: 'test_open', help: 'Open ones.', read: async () => 7 });
  sold.add({ kind: 'book' });
  expect(await metricsText()).not.toContain('kind="book"');

  const admin = await serveMetrics(0, '127.0.0.1');
  sold.add({ kind: 'book' }, 2);
  took.observe(0.5);
  const response = await fetch(`http://127.0.0.1:${admin.port}/metrics`);
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(text).toContain('test_sold_total{kind="book"} 2');
  expect(text).toContain('test_took_seconds_bucket{le="1"} 1');
  expect(text).toContain('test_took_seconds_bucket{le="0.1"} 0');
  expect(text).toContain('test_open 7');
  expect(text).toContain('process_cpu_seconds_total');
  expect((await fetch(`http://127.0.0.1:${admin.port}/`)).status).toBe(404);
  await admin.close();
});

test('counters and histograms whose labels were given beforehand add to those that are named each time', async () => {
  const admin = await serveMetrics(0, '127.0.0.1');
  const sent = counter({ name: 'test_sent_total', help: 'Sent.', labels: ['kind'] });
  const waited = histogram({ name: 'test_waited_seconds', help: 'Waited.', labels: ['kind'], buckets: [0.1, 1] });
  const letters = { sent: sent.of({ kind: 'letter' }), waited: waited.of({ kind: 'letter' }) };
  letters.sent.add();
  letters.sent.add(3);
  sent.add({ kind: 'letter' });
  for (const seconds of [0.0625, 0.5, 7]) letters.waited.observe(seconds);
  waited.observe(0.125, { kind: 'letter' });
  await metricsText();
  const text = await metricsText();
  expect(text).toContain('test_sent_total{kind="letter"} 5');
  expect(text).toContain('test_waited_seconds_bucket{kind="letter",le="0.1"} 1');
  expect(text).toContain('test_waited_seconds_bucket{kind="letter",le="1"} 3');
  expect(text).toContain('test_waited_seconds_bucket{kind="letter",le="+Inf"} 4');
  expect(text).toContain('test_waited_seconds_sum{kind="letter"} 7.6875');
  expect(text).toContain('test_waited_seconds_count{kind="letter"} 4');
  await admin.close();
});
