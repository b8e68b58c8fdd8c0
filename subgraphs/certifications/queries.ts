import { descending, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { ilike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { certifications } from './tables.ts';

export const getCertification = query('A certification by id.', z.object({ id: z.string().max(100) }), async (ctx: Context, { id }) =>
  ctx.load.certification.load(id),
);

export const searchCertifications = query(
  'Certifications whose name holds the text.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: certifications,
      where: ilike(certifications.name, holding(text)),
      orderBy: [descending(certifications.createdAt), descending(certifications.id)],
      page,
    }),
);
