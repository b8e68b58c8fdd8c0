/** One subgraph of the house as a process: `node subgraph-process.ts NAME`; writes its URL. */
import { buildHouse } from './house.ts';
import { HttpSubgraph } from './http-subgraph.ts';

const [name = ''] = process.argv.slice(2);
const schema = buildHouse().schemas[name];
if (!schema) throw new Error(`no subgraph ${name}`);
const subgraph = await new HttpSubgraph(name, schema).listen();
subgraph.before = () => new Promise((resolve) => setTimeout(() => resolve(undefined), 3));
process.stdout.write(`${subgraph.url}\n`);
