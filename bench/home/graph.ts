import { readFileSync } from 'node:fs';
import { createLog } from '@lyceum/platform/log.ts';
import { domainNames } from '../../scripts/house/domains.ts';
import { openHouse, startSubgraphs } from '../../scripts/house/house.ts';
import { given } from '../harness/control.ts';
import { issued, Jwks } from './principals.ts';

/** Whoever is measured unseals the same signing keys. */
const SETTINGS_KEY = 'a settings key of the benchmark that is long enough';

/** The real subgraphs of the house over the bench's database, in this process: the same for every gateway in front of them. */
export async function startGraph(name: string) {
  const log = createLog({ level: 'warn', name });
  const house = await openHouse({}, given('DATABASE_URL'), name, log);
  const runtimes = await startSubgraphs(domainNames(), house, log, { variables: { ...process.env, SETTINGS_KEY } });
  const subgraph = (wanted: string) => {
    const runtime = runtimes.find((one) => one.name === wanted);
    if (!runtime) throw new Error(`The supergraph names the subgraph "${wanted}", which is not here.`);
    return runtime;
  };
  return {
    log,
    house,
    runtimes,
    subgraph,
    supergraph: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    auth: {
      ...issued,
      jwks: async () => Jwks.parse(await (await subgraph('accounts').handle(new Request('http://accounts/.well-known/jwks.json'))).json()),
    },
  };
}
