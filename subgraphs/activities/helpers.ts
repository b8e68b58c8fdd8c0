import { allow, type Decision, deny, enforce, helper, hide, invalid, moment, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { VISIBILITIES } from './settings.ts';
import type { ActivityRow } from './tables.ts';
import { ActivityData, validateActivityData, verbOf } from './utilities.ts';

/** Whether the viewer teaches the course. */
export async function teaches(ctx: Context, courseId: string | null): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  return courseId !== null && viewer !== null && ((await ctx.load.course.load(courseId))?.instructorIds.includes(viewer.id) ?? false);
}

/** Whether a block stands between the viewer and somebody. */
export async function kept(ctx: Context, userId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  return viewer !== null && (await ctx.load.blocked.load(viewer.id)).has(userId);
}

export const validateActivityPermissions = helper(
  'Whether the viewer may see a statement, or change what may be changed of it, and why.',
  z.object({ activityId: z.uuid(), action: z.enum(['read', 'amend', 'void']) }),
  async (ctx: Context, { activityId, action }): Promise<Decision> => {
    const activity = await ctx.load.activity.load(activityId);
    if (!activity) return hide('activity.exists', 'There is no such statement.');
    if (ctx.hasScope('activities:manage')) return allow('activity.scope', 'The scope activities:manage was given.');
    const own = ctx.viewerOrNull?.id === activity.actorId;
    if (action === 'read')
      return (await reads(ctx, activity)) ? allow('activity.visible', 'One may see it.') : hide('activity.hidden', 'It is not shown.');
    if (!(await reads(ctx, activity))) return hide('activity.hidden', 'It is not shown.');
    if (!own) return deny('activity.own', 'Only whose statement it is may do this.', 'activities:manage');
    if (action === 'void' && activity.source === 'lyceum')
      return deny('activity.witnessed', 'The platform saw this itself: it can’t be voided.', 'activities:manage');
    const { editWindowMinutes } = ctx.settingsFor({ course: activity.courseId });
    if (action === 'amend' && ctx.now.getTime() - activity.storedAt.getTime() > editWindowMinutes * 60_000)
      return deny('activity.window', `It can be changed for ${editWindowMinutes} minutes, which are over.`, 'activities:manage');
    return allow('activity.own', 'It is one’s own statement.');
  },
);

/** The one rule of seeing: one's own; what is public; what belongs to a course that one teaches, unless it is for its owner alone. */
export async function reads(ctx: Context, { actorId, visibility, courseId }: ActivityRow): Promise<boolean> {
  if (ctx.viewerOrNull?.id === actorId || ctx.hasScope('activities:manage')) return true;
  if (visibility !== 'ONLY_ME' && (await teaches(ctx, courseId))) return true;
  return visibility === 'PUBLIC' && !(await kept(ctx, actorId));
}

/** Throws unless the viewer may do it. */
export const mayDo = async (ctx: Context, activityId: string, action: 'read' | 'amend' | 'void'): Promise<void> =>
  enforce(await validateActivityPermissions(ctx, { activityId, action }));

/** Throws unless it is about the viewer, or the viewer manages activities or may read reports. */
export function enforceAbout(ctx: Context, userId: string): void {
  if (ctx.viewerOrNull?.id === userId || ctx.hasScope('activities:manage') || ctx.hasScope('reports:read')) return;
  throw new Refusal('FORBIDDEN', 'This is for the person and for reports:read.');
}

export const Told = ActivityData.extend({
  courseId: z.uuid().nullish(),
  groupId: z.uuid().nullish(),
  registration: z.uuid().nullish(),
  platform: z.string().max(200).nullish(),
  language: z.string().max(35).nullish(),
  success: z.boolean().nullish(),
  completion: z.boolean().nullish(),
  visibility: z.enum(VISIBILITIES).nullish(),
  note: z.string().max(2_000).nullish(),
  sourceId: z.string().max(200).nullish(),
  occurredAt: moment.nullish(),
});

export const processActivityData = helper(
  'Statements as they are kept: verbs by name, tidy text, moments in place; refuses all that is wrong in any of them at once.',
  z.object({ statements: z.array(Told).min(1, 'Give a statement.').max(500, 'Give at most 500 statements at once.') }),
  async (ctx: Context, { statements }) => {
    const { acceptedVerbs } = ctx.settings;
    const violations = statements.flatMap((statement, i) =>
      validateActivityData({ ...statement, now: ctx.now, acceptedVerbs }).map(({ path, ...rest }) => ({
        ...rest,
        path: ['input', 'statements', String(i), ...path.map(String)],
      })),
    );
    if (violations.length) throw invalid(violations);
    const line = (text: string | null | undefined) => text?.normalize('NFC').trim() || null;
    return statements.map((statement) => ({
      verb: verbOf(statement.verb ?? '') ?? '',
      objectType: statement.objectType ?? '',
      objectId: statement.objectId ?? '',
      objectName: line(statement.objectName),
      courseId: statement.courseId ?? null,
      groupId: statement.groupId ?? null,
      registration: statement.registration ?? null,
      platform: line(statement.platform),
      language: line(statement.language),
      scoreScaled: statement.scoreScaled ?? null,
      success: statement.success ?? null,
      completion: statement.completion ?? null,
      durationSeconds: statement.durationSeconds ?? null,
      visibility: statement.visibility ?? ctx.settingsFor({ course: statement.courseId, user: ctx.viewerOrNull?.id }).defaultVisibility,
      note: line(statement.note),
      sourceId: statement.sourceId ?? null,
      occurredAt: statement.occurredAt ?? ctx.now,
    }));
  },
  { open: true },
);
