import { enforce, found, one, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission, seenCourse } from '../helpers/permissions.ts';
import { announcements } from '../tables.ts';
import { IdempotencyKey, line, prose } from './input.ts';

export const postAnnouncement = service(
  'Tells all learners of a course something.',
  z.object({
    courseId: z.uuid(),
    heading: line('a heading'),
    body: prose(20_000).refine((body) => body.trim(), 'Write something.'),
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { courseId, heading, body, idempotencyKey: key }) => {
    const before = key ? await ctx.idempotency.take('postAnnouncement', key, { courseId, heading, body }) : null;
    if (before) return found(await ctx.load.announcement.load(before), 'The announcement');
    const course = await seenCourse(ctx, courseId);
    enforce(await coursePermission(ctx, course, 'teach'));
    const authorId = ctx.viewer.id;
    const posted = one(await ctx.db.insert(announcements).values({ courseId, authorId, heading, body, createdAt: ctx.now }).returning());
    await ctx.publish('courses.announcement.posted.v1', courseId, {
      courseId,
      title: course.title,
      announcementId: posted.id,
      authorId,
      heading,
    });
    if (key) await ctx.idempotency.remember('postAnnouncement', key, posted.id);
    return posted;
  },
);

export const deleteAnnouncement = service(
  'Takes an announcement back.',
  z.object({ announcementId: z.uuid() }),
  async (ctx: Context, { announcementId }) => {
    const { courseId, heading } = found(await ctx.load.announcement.load(announcementId), 'The announcement');
    const course = await seenCourse(ctx, courseId);
    enforce(await coursePermission(ctx, course, 'teach'));
    await ctx.db.delete(announcements).where(eq(announcements.id, announcementId));
    await ctx.audit('announcement.deleted', { type: 'Course', id: courseId }, { announcementId, heading });
    return course;
  },
);
