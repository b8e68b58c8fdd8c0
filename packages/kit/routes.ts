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
  const asked = new URL(request.url).pathname.split('/');
  for (const [key, run] of Object.entries(routes)) {
    const [method, path] = split(key);
    const wanted = path.split('/');
    if (method !== request.method || wanted.length !== asked.length) continue;
    const parameters: Record<string, string> = {};
    const fits = wanted.every((segment, i) => {
      const given = asked[i] ?? '';
      if (!segment.startsWith(':')) return segment === given;
      parameters[segment.slice(1)] = given;
      return given !== '';
    });
    if (fits) return { run, parameters };
  }
  return null;
}
