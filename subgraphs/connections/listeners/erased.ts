import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { gone } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { setAside } from '../services.ts';
import { affiliations, blocks, connections, people, standings, suggestionMarks } from '../tables.ts';

export const erasedListeners = forgetErased<Context>(
  'connections',
  'Forgets a person who is no more: their connections, requests, words for them and blocks.',
  (ctx, userId) => setAside(ctx, { userId }),
  gone(connections, connections.userLo, connections.userHi),
  gone(standings, standings.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  gone(affiliations, affiliations.userId),
  gone(suggestionMarks, suggestionMarks.userId, suggestionMarks.otherId),
  unnamed(people),
);
