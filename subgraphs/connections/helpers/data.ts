import { helper, invalid, tidyLines } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { ConnectionData, normaliseTag, validateConnectionData } from '../utilities.ts';

export const processConnectionData = helper(
  'What somebody wrote with a request or of a connection, as it is kept; refuses all that is wrong at once.',
  ConnectionData,
  async (ctx: Context, { note, tags }) => {
    const { noteMaxLength, maxTags } = ctx.settings;
    const violations = validateConnectionData({ note, tags, noteMaxLength, maxTags });
    if (violations.length) throw invalid(violations);
    return { note: tidyLines(note ?? '') || null, tags: [...new Set((tags ?? []).map((tag) => normaliseTag(tag)))] };
  },
  { open: true },
);
