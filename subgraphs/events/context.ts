import type { SubgraphContext } from '@lyceum/kit';
import type { config } from './config.ts';
import type { events } from './events.ts';
import type { loaders } from './loaders.ts';
import type { settings } from './settings.ts';

export type Context = SubgraphContext<typeof settings, typeof events, typeof loaders, typeof config>;
