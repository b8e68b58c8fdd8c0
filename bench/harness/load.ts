/** The load generator: a process of its own, which sends what it is told to and says how it went. */
import { serving } from './control.ts';
import { HttpConnection } from './http-connection.ts';
import { Job, type Load } from './job.ts';

/** Seconds for a job without an end of its own. */
const LONGEST = 120;
/** How many times longer a warm-up may take to reach its requests. */
const PATIENCE = 2;

async function run({ port, bodies, tokens, connections, seconds, atLeast = 0 }: Job): Promise<Load> {
  const requests = Array.from({ length: Math.max(bodies.length, tokens.length) }, (_, n) =>
    requestText(port, bodies[n % bodies.length] ?? '', tokens[n % tokens.length]),
  );
  const sockets = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)));
  const latencies: number[] = [];
  let failed = 0;
  let sent = 0;
  const sizes: number[] = [];
  const startedAt = performance.now();
  const ends = startedAt + (seconds ?? LONGEST) * 1_000;
  const wanted = () => latencies.length < atLeast && performance.now() < ends + PATIENCE * (ends - startedAt);
  await Promise.all(
    sockets.map(async (socket) => {
      while ((performance.now() < ends || wanted()) && (seconds !== undefined || sent < bodies.length)) {
        const which = sent++ % requests.length;
        const request = requests[which];
        if (!request) return;
        const from = performance.now();
        const { status, bytes } = await socket.send(request);
        latencies.push(performance.now() - from);
        sizes[which] ??= bytes;
        if (status !== 200 || bytes !== sizes[which]) failed++;
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1_000;
  for (const socket of sockets) socket.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { requests: latencies.length, failed, seconds: took, p50Ms: at(0.5), p99Ms: at(0.99) };
}

function requestText(port: number, query: string, token: string | undefined): Buffer {
  const body = JSON.stringify({ query });
  const lines = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

serving({}, { run: (job) => run(Job.parse(job)) });
