import { enforce, found, invalid, service } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission, seenCompany } from '../helpers.ts';
import { changeCompany, lockCompany } from './rows.ts';

export const setParentCompany = service(
  'Makes a company part of another, both of which the viewer owns; null makes it stand on its own.',
  z.object({ companyId: z.uuid(), parentId: z.uuid().nullish() }),
  async (ctx: Context, { companyId, parentId }) => {
    // the same lock as the trigger takes: who changes what belongs to what queues here
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('companies.parent', 0))`);
    const company = await lockCompany(ctx, companyId, 'own');
    if (parentId) {
      await seenCompany(ctx, parentId);
      enforce(await companyPermission(ctx, found(await ctx.load.company.load(parentId), 'The company'), 'own'));
      const above = await ctx.db.execute<{ id: string }>(sql`
        with recursive above as (
          select id, parent_id from companies.companies where id = ${parentId}
          union select c.id, c.parent_id from companies.companies c join above a on c.id = a.parent_id
        ) select id from above where id = ${companyId}`);
      if (above.length)
        throw invalid([
          { path: ['input', 'parentId'], rule: 'cycle', message: 'That company belongs to this one already, or is this one.' },
        ]);
    }
    const changed = await changeCompany(ctx, companyId, { parentId: parentId ?? null });
    await ctx.publish('companies.company.updated.v1', companyId, { companyId, name: company.name });
    return changed;
  },
);
