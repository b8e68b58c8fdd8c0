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

/** Self times by function, and by the package or folder that called for them; the greatest first. */
export async function stopProfile(): Promise<{ functions: Spent[]; packages: Spent[] }> {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ownerOf = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const url = nodes.get(at)?.url;
      if (url && !url.startsWith('node:')) return packageOf(url);
    }
    return `Node itself: ${nodes.get(id)?.functionName}`;
  };
  const functions = new Map<string, number>();
  const packages = new Map<string, number>();
  let busy = 0;
  for (const [n, id] of (profile.samples ?? []).entries()) {
    const frame = nodes.get(id);
    const micros = profile.timeDeltas?.[n] ?? 0;
    if (!frame || frame.functionName === '(idle)' || frame.url === 'node:inspector' || micros <= 0) continue;
    busy += micros;
    const where = `${frame.functionName || '(anonymous)'} ${place(frame.url, frame.lineNumber)}`.trim();
    functions.set(where, (functions.get(where) ?? 0) + micros);
    const owner = ownerOf(id);
    packages.set(owner, (packages.get(owner) ?? 0) + micros);
  }
  const sorted = (spent: Map<string, number>) =>
    [...spent].sort(([, a], [, b]) => b - a).map(([where, micros]) => ({ where, percent: (micros / busy) * 100 }));
  return { functions: sorted(functions), packages: sorted(packages) };
}

const IN_PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/;
const ROOT = new URL('../../', import.meta.url).href;

/** `undici`, or `supergraph/send`. */
function packageOf(url: string): string {
  return IN_PACKAGE.exec(url)?.[1] ?? url.replace(ROOT, '').split('/').slice(0, 2).join('/');
}

/** `supergraph/send/http.ts:80`, or for packages `undici: lib/core/request.js:10`. */
function place(url: string, line: number): string {
  if (!url) return '';
  const [, name, file] = IN_PACKAGE.exec(url) ?? [];
  return `${name === undefined ? url.replace(ROOT, '') : `${name}: ${file}`}:${line + 1}`;
}
