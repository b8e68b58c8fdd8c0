import { service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companies } from '../tables.ts';
import { letIn, tellJoined } from './admission.ts';
import { addMember, currentMember } from './rows.ts';

export const admitHired = service(
  'Lets in somebody whom the company hired; the platform says so.',
  z.object({ companyId: z.uuid(), userId: z.uuid(), title: z.string().max(1_000) }),
  async (ctx: Context, { companyId, userId, title: job }) => {
    const [company] = ctx.isSystem ? await ctx.db.select().from(companies).where(eq(companies.id, companyId)).for('no key update') : [];
    if (!company) return null;
    const title = job.slice(0, 120);
    const member = await currentMember(ctx, companyId, userId);
    if (member?.state === 'ACTIVE') return member;
    if (member) return letIn(ctx, company, member, { title });
    const hired = await addMember(ctx, { companyId, userId, role: 'MEMBER', state: 'ACTIVE', title, joinedAt: ctx.now });
    await tellJoined(ctx, company, hired);
    return hired;
  },
);
