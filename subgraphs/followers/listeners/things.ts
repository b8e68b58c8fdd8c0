import { events as companies } from '@lyceum/companies/events';
import { events as courses } from '@lyceum/courses/events';
import { listener } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { closeTarget, knowTarget } from '../services.ts';

const company = (ctx: Context, { data }: { data: { companyId: string; name: string } }) =>
  knowTarget(ctx, { targetType: 'COMPANY', targetId: data.companyId, name: data.name, access: 'OPEN' });
const noCompany = (ctx: Context, { data }: { data: { companyId: string } }) =>
  closeTarget(ctx, { targetType: 'COMPANY', targetId: data.companyId, forGood: false });

/** Companies and courses, as what can be followed. */
export const things = {
  knowCompany: listener(companies, 'companies.company.created.v1', 'A company can be followed.', company),
  nameCompany: listener(companies, 'companies.company.updated.v1', 'Takes over a company’s name.', async (ctx: Context, { data }) => {
    const target = await ctx.load.target.load(`COMPANY:${data.companyId}`);
    await knowTarget(ctx, { targetType: 'COMPANY', targetId: data.companyId, name: data.name, access: target?.access ?? 'OPEN' });
  }),
  stopCompany: listener(companies, 'companies.company.suspended.v1', 'Nobody begins to follow a suspended company.', noCompany),
  goOnCompany: listener(companies, 'companies.company.reinstated.v1', 'A reinstated company can be followed again.', company),
  closeCompany: listener(companies, 'companies.company.archived.v1', 'Nobody begins to follow a company that closed.', noCompany),
  knowCourse: listener(courses, 'courses.course.published.v1', 'A course can be followed.', async (ctx: Context, { data }) => {
    await knowTarget(ctx, { targetType: 'COURSE', targetId: data.courseId, name: data.title, access: 'OPEN' });
  }),
  closeCourse: listener(
    courses,
    'courses.course.archived.v1',
    'Nobody begins to follow a course that closed.',
    async (ctx: Context, { data }) => {
      await closeTarget(ctx, { targetType: 'COURSE', targetId: data.courseId, forGood: false });
    },
  ),
};
