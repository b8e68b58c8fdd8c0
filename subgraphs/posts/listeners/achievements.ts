import { events as certifications } from '@lyceum/certifications/events';
import { events as jobs } from '@lyceum/jobs/events';
import { listener } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { processPostData } from '../helpers.ts';
import { write } from '../services/posts.ts';
import { bringOut } from '../services/publishing.ts';

/** Posts in somebody's name what they let the platform post, to whom their posts go by default. */
async function share(ctx: Context, userId: string, what: 'certificates' | 'jobs', content: string): Promise<void> {
  const person = await ctx.load.person.load(userId);
  if (!person || person.suspendedAt || !(await ctx.load.sharing.load(userId))?.[what]) return;
  const data = await processPostData(ctx, { content });
  const place = { visibility: ctx.settings.defaultVisibility, groupId: null, courseId: null, companyId: null };
  await bringOut(ctx, await write(ctx, userId, place, data));
}

export const shareCertificate = listener(
  certifications,
  'certifications.certificate.issued.v1',
  'Posts of a certificate for those who want that.',
  (ctx: Context, { data: { userId, courseTitle } }) =>
    share(ctx, userId, 'certificates', `I earned the certificate of “${courseTitle}” 🎓`),
);
export const shareJob = listener(
  jobs,
  'jobs.application.hired.v1',
  'Posts of a new job for those who want that.',
  (ctx: Context, { data: { applicantId, title } }) => share(ctx, applicantId, 'jobs', `I begin a new job: ${title} 🎉`),
);
