import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { CompanyData, validateCompanyData } from './utilities.ts';

export const processCompanyData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  CompanyData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateCompanyData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateCompanyPermissions = helper(
  'Whether the viewer may see or change a company, and why.',
  z.object({ companyId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { companyId, action }): Promise<Decision> => {
    if (action === 'read') return allow('company.public', 'Everybody may see it.');
    if (ctx.hasScope('companies:manage')) return allow('company.scope', 'The scope companies:manage was given.');
    const company = await ctx.load.company.load(companyId);
    if (company && company.ownerId === ctx.viewerOrNull?.id) return allow('company.own', 'It is one’s own.');
    return deny('company.own', 'Only its owner and holders of companies:manage may do this.', 'companies:manage');
  },
);
