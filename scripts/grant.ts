import { readConfig, shape } from '@lyceum/platform/config.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { runShutdown } from '@lyceum/platform/shutdown.ts';
import { z } from 'zod';
import { findDatabase, openHouse, startSubgraphs, withSettingsKey } from './house/house.ts';

/**
 * `npm run grant -- ana@example.org ADMIN`: gives somebody who has registered a role, as the system. The first administrator of a graph
 * without demo data is made so; the others by `assignRole`.
 */
const User = z.object({ id: z.string(), displayName: z.string() });
const [email, role] = process.argv.slice(2);
const log = createLog({ level: 'warn', name: 'grant' });
let failed = false;
try {
  if (!email || !role) throw new Error('Say who and what: npm run grant -- ana@example.org ADMIN');
  const config = readConfig(shape);
  const house = await openHouse(config, await findDatabase(config, log), 'lyceum-grant', log);
  const [accounts] = await startSubgraphs(['accounts'], house, log, { variables: withSettingsKey(config) });
  const ask = (part: string, input: unknown) => accounts?.context().ask('accounts', part, input);
  const found = User.safeParse(await ask('userByEmail', { email: await ask('normaliseEmail', email) }));
  if (!found.success) throw new Error(`Nobody has registered as ${email}.`);
  await ask('assignRole', { userId: found.data.id, role });
  console.log(`${found.data.displayName} is ${role} now; it shows in tokens given from now on.`);
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : error);
}
await runShutdown(log);
process.exit(failed ? 1 : 0);
