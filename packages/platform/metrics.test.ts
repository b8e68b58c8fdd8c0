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
