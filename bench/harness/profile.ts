/** Inside a server: where its CPU goes between two moments. */
import { Session } from 'node:inspector/promises';

const session = new Session();
/** µs between samples. */
const INTERVAL = 250;

export async function startProfile(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
}

export interface Spent {
  readonly where: string;
  /** Of the time that was not idle. */
  readonly percent: number;
}

/** Self times by function, the greatest first. */
export async function stopProfile(): Promise<Spent[]> {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const spent = new Map<string, number>();
  let busy = 0;
  for (const [n, id] of (profile.samples ?? []).entries()) {
    const frame = nodes.get(id);
    const micros = profile.timeDeltas?.[n] ?? 0;
    if (!frame || frame.functionName === '(idle)' || frame.url === 'node:inspector' || micros <= 0) continue;
    busy += micros;
    const where = `${frame.functionName || '(anonymous)'} ${place(frame.url, frame.lineNumber)}`.trim();
    spent.set(where, (spent.get(where) ?? 0) + micros);
  }
  return [...spent].sort(([, a], [, b]) => b - a).map(([where, micros]) => ({ where, percent: (micros / busy) * 100 }));
}

/** `supergraph/send/http.ts:80`, or for packages `undici: lib/core/request.js:10`. */
function place(url: string, line: number): string {
  if (!url) return '';
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(url);
  if (inPackage) return `${inPackage[1]}: ${inPackage[2]}:${line + 1}`;
  const root = new URL('../../', import.meta.url).href;
  return `${url.replace(root, '')}:${line + 1}`;
}
