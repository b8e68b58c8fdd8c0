import { existsSync, readdirSync } from 'node:fs';
import type { World } from '@lyceum/demo/world.ts';
import type { Database, SubgraphDefinition } from '@lyceum/kit';

const root = new URL('../../', import.meta.url);

/** The ports of the subgraphs where they run apart; `docker-compose.yml` uses the same. */
export const PORTS: Readonly<Record<string, number>> = {
  accounts: 4101,
  profiles: 4102,
  courses: 4103,
  messaging: 4104,
  notifications: 4105,
  payments: 4106,
  activities: 4107,
  certifications: 4108,
  companies: 4109,
  connections: 4110,
  events: 4111,
  followers: 4112,
  groups: 4113,
  jobs: 4114,
  posts: 4115,
  ems: 4116,
};

/** The folder of a domain: the EMS stands beside the others. */
export const folderOf = (name: string): URL => new URL(name === 'ems' ? 'ems-subgraph/' : `subgraphs/${name}/`, root);

/** The domains that there are, by folder. */
export const domainNames = (): string[] =>
  [...readdirSync(new URL('subgraphs/', root)), 'ems']
    .filter((name) => existsSync(new URL('subgraph.ts', folderOf(name))))
    .sort((a, b) => (PORTS[a] ?? 9_999) - (PORTS[b] ?? 9_999));

/** The definition of a domain; throws when there is none of that name. */
export async function loadDomain(name: string): Promise<SubgraphDefinition> {
  if (!domainNames().includes(name)) throw new Error(`There is no subgraph "${name}"; choose among ${domainNames().join(', ')}.`);
  const loaded: { default: SubgraphDefinition } = await import(new URL('subgraph.ts', folderOf(name)).href);
  return loaded.default;
}

export type Demo = (db: Database, world: World) => Promise<void>;

/** What fills a domain with demo data; nothing where it has none. */
export async function loadDemo(name: string): Promise<Demo> {
  const file = new URL('demo.ts', folderOf(name));
  if (!existsSync(file)) return async () => {};
  const loaded: { demo: Demo } = await import(file.href);
  return loaded.demo;
}
