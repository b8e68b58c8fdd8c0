import { query } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';

export const countPublicPlaces = query(
  'How many of these people live in which country and time zone, as far as they show it to everybody; for figures of other domains.',
  z.object({ userIds: z.array(z.uuid()).max(5_000) }),
  async (ctx: Context, { userIds }) => {
    const rows = await ctx.db.execute<{ kind: 'country' | 'timeZone'; key: string; count: number }>(sql`
      select shown.kind, shown.key, count(*)::int as count
      from profiles.profiles p cross join lateral (values
        ('country', case when p.privacy->>'LOCATION' = 'PUBLIC' then p.country_code end),
        ('timeZone', case when p.privacy->>'TIME_ZONE' = 'PUBLIC' then p.time_zone end)
      ) as shown(kind, key)
      where p.user_id in (select i::uuid from jsonb_array_elements_text(${JSON.stringify(userIds)}::jsonb) i)
        and p.deleted_at is null and p.hidden_at is null and not p.suspended and shown.key is not null
      group by 1, 2 order by 3 desc, 2`);
    const of = (kind: 'country' | 'timeZone') => rows.filter((row) => row.kind === kind).map(({ key, count }) => ({ key, count }));
    return { countries: of('country'), timeZones: of('timeZone') };
  },
);
