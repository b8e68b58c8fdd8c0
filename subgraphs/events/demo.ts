import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/demo.ts';
import * as tables from './tables.ts';

/** The people of the demo. */
export async function demo(db: Database, world: World): Promise<void> {
  await insertMany(
    db,
    tables.people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
}
