import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/demo.ts';
import { connections, people } from './tables.ts';

/** The people of the demo, and a connection of each of the first ten. */
export async function demo(db: Database, world: World): Promise<void> {
  await insertMany(
    db,
    people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(
    db,
    connections,
    world.users.slice(0, 10).map(({ id: ownerId, displayName }, i) => ({
      id: world.id(`connection ${i}`),
      ownerId,
      name: `A connection of ${displayName}`,
      createdAt: world.now,
    })),
  );
}
