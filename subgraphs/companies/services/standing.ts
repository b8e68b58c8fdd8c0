import { Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { changeCompany, lockCompany } from './rows.ts';

export const suspendCompany = service(
  'Takes a company out of sight and keeps its people from acting for it.',
  z.object({ companyId: z.uuid(), reason: line('a reason', 500) }),
  async (ctx: Context, { companyId, reason }) => {
    demand(ctx, 'companies:manage');
    const company = await lockCompany(ctx, companyId, 'own');
    if (company.status === 'SUSPENDED') return company;
    if (company.status === 'ARCHIVED') throw new Refusal('CONFLICT', 'This company is closed.');
    const suspended = await changeCompany(ctx, companyId, { status: 'SUSPENDED', statusBefore: company.status, statusReason: reason });
    await ctx.publish('companies.company.suspended.v1', companyId, { companyId, name: company.name, reason });
    await ctx.audit('suspendCompany', { type: 'Company', id: companyId }, { reason });
    return suspended;
  },
);

export const reinstateCompany = service(
  'Lets a suspended company act again.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    demand(ctx, 'companies:manage');
    const company = await lockCompany(ctx, companyId, 'own');
    if (company.status !== 'SUSPENDED') throw new Refusal('CONFLICT', 'This company is not suspended.');
    const reinstated = await changeCompany(ctx, companyId, {
      status: company.statusBefore ?? 'UNVERIFIED',
      statusBefore: null,
      statusReason: null,
    });
    await ctx.publish('companies.company.reinstated.v1', companyId, { companyId, name: company.name });
    return reinstated;
  },
);
