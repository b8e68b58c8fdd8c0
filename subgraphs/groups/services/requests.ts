import { enforce, found, invalid, Refusal, service, type Violation } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenGroup } from '../helpers/sight.ts';
import { validateGroupPermissions } from '../helpers.ts';
import { type GroupJoinRequestRow, type GroupRow, joinRequests, memberships } from '../tables.ts';
import { Note } from './input.ts';
import { refuseAssigned } from './join.ts';
import { isBanned, lockFor, note, ofGroup, presentMember, seat } from './membership.ts';

const Answer = z.object({ question: z.string().max(300), answer: z.string().max(20_000) });
const LONGEST_ANSWER = 2_000;

/** The answers in the order of the questions, each of them given. */
function answered(questions: readonly string[], answers: readonly z.output<typeof Answer>[]): z.output<typeof Answer>[] {
  const violations: Violation[] = [];
  const given = new Map(answers.map(({ question, answer }) => [question.normalize('NFC').trim(), answer.normalize('NFC').trim()]));
  for (const [i, { question }] of answers.entries())
    if (!questions.includes(question.normalize('NFC').trim()))
      violations.push({ path: ['input', 'answers', String(i), 'question'], rule: 'unknown', message: 'The group does not ask this.' });
  for (const question of questions) {
    const answer = given.get(question) ?? '';
    if (!answer) violations.push({ path: ['input', 'answers'], rule: 'required', message: `Answer “${question}”.` });
    if ([...answer].length > LONGEST_ANSWER || answer.includes('\0'))
      violations.push({
        path: ['input', 'answers'],
        rule: 'too_big',
        message: `Answer “${question}” in at most ${LONGEST_ANSWER} characters.`,
      });
  }
  if (violations.length) throw invalid(violations);
  return questions.map((question) => ({ question, answer: given.get(question) ?? '' }));
}

/** What a group asks of who wants to join. */
export const questionsOf = (ctx: Context, { joinQuestions: own }: GroupRow): string[] =>
  own.length ? own : [...ctx.settings.joinQuestions];

export const requestToJoinGroup = service(
  'Asks the staff of a group to be let in, with answers to its questions. Asked twice, the first request stands.',
  z.object({ groupId: z.uuid(), answers: z.array(Answer).max(20).nullish() }),
  async (ctx: Context, { groupId, answers }) => {
    const { viewer } = ctx;
    const group = await lockFor(ctx, groupId, 'join');
    found(group.privacy === 'SECRET' ? null : group, 'The group');
    await refuseAssigned(ctx, group);
    if (await isBanned(ctx, groupId, viewer.id)) throw new Refusal('FORBIDDEN', 'The staff of this group let nobody in whom they banned.');
    if (await presentMember(ctx, groupId, viewer.id)) throw new Refusal('CONFLICT', 'You are in this group already.');
    const values = { groupId, userId: viewer.id, answers: answered(questionsOf(ctx, group), answers ?? []), createdAt: ctx.now };
    const [request] = await ctx.db.insert(joinRequests).values(values).onConflictDoNothing().returning();
    if (!request) return found(await ctx.load.pendingRequest.load({ groupId, userId: viewer.id }), 'The request');
    await ctx.audit('requestToJoinGroup', { type: 'Group', id: groupId }, { requestId: request.id });
    const staff = await ctx.db
      .select({ userId: memberships.userId, role: memberships.role })
      .from(memberships)
      .where(and(eq(memberships.groupId, groupId), eq(memberships.state, 'ACTIVE')));
    const hidden = await ctx.load.blocked.load(viewer.id);
    await ctx.publish('groups.member.requested.v1', groupId, {
      ...ofGroup(group),
      userId: viewer.id,
      requestId: request.id,
      moderatorIds: staff.filter(({ userId, role }) => role !== 'MEMBER' && !hidden.has(userId)).map(({ userId }) => userId),
    });
    return request;
  },
);

/** A request, locked, that still waits for an answer. */
async function pending(ctx: Context, requestId: string): Promise<GroupJoinRequestRow> {
  const [request] = await ctx.db.select().from(joinRequests).where(eq(joinRequests.id, requestId)).for('update');
  const row = found(request, 'The request');
  if (row.status !== 'PENDING') throw new Refusal('CONFLICT', `This request was ${row.status.toLowerCase()} already.`);
  return row;
}

/** The group of a request that the viewer may decide; NOT_FOUND for who may not know of it. */
async function ofStaff(ctx: Context, requestId: string): Promise<string> {
  const { groupId, userId } = found(await ctx.load.joinRequest.load(requestId), 'The request');
  const decision = await validateGroupPermissions(ctx, { action: 'moderate', groupId });
  if (decision.hidden || (!decision.allowed && userId !== ctx.viewer.id)) found(null, 'The request');
  enforce(decision);
  return groupId;
}

const settle = (ctx: Context, { id }: GroupJoinRequestRow, status: 'APPROVED' | 'REJECTED' | 'WITHDRAWN', reason: string | null) =>
  ctx.db
    .update(joinRequests)
    .set({ status, reason, decidedAt: ctx.now, decidedById: ctx.viewer.id })
    .where(eq(joinRequests.id, id))
    .returning();

export const approveJoinRequest = service(
  'Lets somebody in who asked.',
  z.object({ requestId: z.uuid() }),
  async (ctx: Context, { requestId }) => {
    const group = await lockFor(ctx, await ofStaff(ctx, requestId), 'moderate');
    const request = await pending(ctx, requestId);
    await seat(ctx, group, request.userId, { source: 'REQUESTED' });
    await note(ctx, group.id, 'REQUEST_APPROVED', { userId: request.userId });
    return found((await settle(ctx, request, 'APPROVED', null))[0], 'The request');
  },
);

export const rejectJoinRequest = service(
  'Does not let somebody in who asked; they may ask again.',
  z.object({ requestId: z.uuid(), reason: Note }),
  async (ctx: Context, { requestId, reason }) => {
    const group = await lockFor(ctx, await ofStaff(ctx, requestId), 'moderate');
    const request = await pending(ctx, requestId);
    await note(ctx, group.id, 'REQUEST_REJECTED', { userId: request.userId, reason });
    await ctx.publish('groups.member.declined.v1', group.id, { ...ofGroup(group), userId: request.userId });
    return found((await settle(ctx, request, 'REJECTED', reason ?? null))[0], 'The request');
  },
);

export const withdrawJoinRequest = service(
  'Takes one’s own request to join back.',
  z.object({ requestId: z.uuid() }),
  async (ctx: Context, { requestId }) => {
    const { userId, groupId } = found(await ctx.load.joinRequest.load(requestId), 'The request');
    found(userId === ctx.viewer.id || null, 'The request');
    await seenGroup(ctx, groupId);
    return found((await settle(ctx, await pending(ctx, requestId), 'WITHDRAWN', null))[0], 'The request');
  },
);
