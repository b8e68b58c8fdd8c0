import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { CertificationData, validateCertificationData } from './utilities.ts';

export const processCertificationData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  CertificationData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateCertificationData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateCertificationPermissions = helper(
  'Whether the viewer may see or change a certification, and why.',
  z.object({ certificationId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { certificationId, action }): Promise<Decision> => {
    if (action === 'read') return allow('certification.public', 'Everybody may see it.');
    if (ctx.hasScope('certifications:manage')) return allow('certification.scope', 'The scope certifications:manage was given.');
    const certification = await ctx.load.certification.load(certificationId);
    if (certification && certification.ownerId === ctx.viewerOrNull?.id) return allow('certification.own', 'It is one’s own.');
    return deny('certification.own', 'Only its owner and holders of certifications:manage may do this.', 'certifications:manage');
  },
);
