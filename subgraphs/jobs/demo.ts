import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';

export async function demo(_db: Database, _world: World): Promise<void> {}
