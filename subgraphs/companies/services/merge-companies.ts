import { invalid, service } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { companyMembers } from '../tables.ts';
import { archive } from './companies.ts';
import { changeCompany, countMembers, lockCompany, tellMember } from './rows.ts';

export const mergeCompanies = service(
  'Makes one company of two: people, places and seats of the first go to the second, which stays; the first is closed.',
  z.object({ companyId: z.uuid(), intoId: z.uuid() }),
  async (ctx: Context, { companyId, intoId }) => {
    demand(ctx, 'companies:manage');
    if (companyId === intoId) throw invalid([{ path: ['input', 'intoId'], rule: 'same', message: 'Name another company.' }]);
    // in one order, so that two merges do not wait for each other
    for (const id of [companyId, intoId].sort()) await lockCompany(ctx, id, 'own');
    const from = await lockCompany(ctx, companyId, 'own');
    const into = await lockCompany(ctx, intoId, 'own');
    const moved = await ctx.db.execute<{ id: string; was: string }>(sql`
      with leaving as (
        update companies.company_members m set state = 'LEFT', ended_at = ${ctx.now.toISOString()}::timestamptz, version = version + 1
        where m.company_id = ${companyId} and m.state in ('INVITED', 'REQUESTED', 'ACTIVE')
        returning m.*, (select o.state from companies.company_members o where o.id = m.id) as was
      )
      insert into companies.company_members (id, company_id, user_id, role, state, title, department, seniority, joined_at)
      select gen_random_uuid(), ${intoId}, l.user_id, (case when l.role = 'OWNER' then 'ADMIN' else l.role::text end)::companies.member_role, 'ACTIVE', l.title, l.department, l.seniority, l.joined_at
      from leaving l where l.was = 'ACTIVE'
        and not exists (select from companies.company_members o where o.company_id = ${intoId} and o.user_id = l.user_id and o.state in ('INVITED', 'REQUESTED', 'ACTIVE'))
      returning id, state as was`);
    await ctx.db.execute(sql`
      update companies.company_locations l set company_id = ${intoId}, headquarters = false, name = case
        when exists (select from companies.company_locations o where o.company_id = ${intoId} and o.name = l.name) then l.name || ' (' || ${from.slug}::text || ')' else l.name end
      where l.company_id = ${companyId}`);
    for (const table of ['seat_pools', 'seat_allocations'])
      await ctx.db.execute(sql`update companies.${sql.identifier(table)} set company_id = ${intoId} where company_id = ${companyId}`);
    await countMembers(ctx, companyId);
    await countMembers(ctx, intoId);
    await archive(ctx, from);
    await tell(ctx, { companyId, intoId, companyName: into.name, moved: moved.map(({ id }) => id) });
    await ctx.publish('companies.company.updated.v1', intoId, { companyId: intoId, name: into.name });
    await ctx.audit('mergeCompanies', { type: 'Company', id: intoId }, { from: companyId, members: moved.length });
    return changeCompany(ctx, intoId, {});
  },
);

/** Tells who left the one company and who joined the other. */
async function tell(
  ctx: Context,
  { companyId, intoId, companyName, moved }: { companyId: string; intoId: string; companyName: string; moved: string[] },
) {
  const rows = await ctx.db.select().from(companyMembers).where(sql`${companyMembers.companyId} in (${companyId}, ${intoId})`);
  const left = rows.filter((row) => row.companyId === companyId && row.endedAt?.getTime() === ctx.now.getTime());
  await ctx.publishAll(
    'companies.member.left.v1',
    left.filter(({ joinedAt }) => joinedAt).map(({ userId }) => ({ subjectId: companyId, data: { companyId, userId, removed: false } })),
  );
  const joined = rows.filter(({ id }) => moved.includes(id));
  await ctx.publishAll(
    'companies.member.joined.v1',
    joined.map(({ userId, role }) => ({ subjectId: intoId, data: { companyId: intoId, companyName, userId, role } })),
  );
  for (const row of [...left, ...joined]) await tellMember(ctx, row);
}
