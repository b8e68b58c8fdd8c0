import type { Route, SubgraphDefinition } from './subgraph.ts';

/** One route as the gateway needs it: method, path with `:parameters`, and whose it is. */
export interface RouteEntry {
  readonly method: string;
  readonly path: string;
  readonly subgraph: string;
}

const split = (key: string): [string, string] => {
  const [method = '', path = ''] = key.split(' ');
  return [method, path];
};

/** The routes of a subgraph, for the gateway to forward. */
export const routesOf = ({ name, routes = {} }: SubgraphDefinition): RouteEntry[] =>
  Object.keys(routes).map((key) => {
    const [method, path] = split(key);
    return { method, path, subgraph: name };
  });

/** The route that a request is for, with its parameters. */
export function findRoute(
  routes: NonNullable<SubgraphDefinition['routes']>,
  request: Request,
): { run: Route; parameters: Record<string, string> } | null {
  const { pathname } = new URL(request.url);
  for (const [key, run] of Object.entries(routes)) {
    const [method, path] = split(key);
    if (method !== request.method) continue;
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));
    const pattern = new RegExp(`^${RegExp.escape(path).replace(/:\w+/g, '([^/]+)')}$`);
    const match = pattern.exec(pathname);
    if (match) return { run, parameters: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')])) };
  }
  return null;
}
