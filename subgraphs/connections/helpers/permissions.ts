import { allow, type Decision, deny, helper, hide } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { affiliations, type ConnectionRow, type ListPolicy } from '../tables.ts';
import { Id } from '../utilities.ts';

const manages = (ctx: Context) => ctx.hasScope('connections:manage');
const scope = allow('connection.scope', 'The scope connections:manage was given.');
const nothing = hide('connection.known', 'Nobody else may know of it.');
const nobody = hide('person.known', 'There is no such person for the viewer.');

/** Whether a block stands between the viewer and the person, or there is no such person who may act. */
async function unreachable(ctx: Context, userId: string): Promise<boolean> {
  const person = await ctx.load.person.load(userId);
  return !person || person.suspendedAt !== null || (await apart(ctx, userId));
}

/** Whether a block stands between the viewer and the person. */
export async function apart(ctx: Context, userId: string): Promise<boolean> {
  const reader = ctx.viewerOrNull?.id;
  return reader !== undefined && (await ctx.load.blockedWith.load(reader)).has(userId);
}

/** Who is asked for what a person shows: those with the scope see all, blocks or not. */
export const readerOf = (ctx: Context): string | null => (manages(ctx) ? null : (ctx.viewerOrNull?.id ?? null));

/** Who sees a person's connections. */
export const visibleTo = async (ctx: Context, userId: string): Promise<ListPolicy> =>
  (await ctx.load.standing.load(userId))?.connectionsVisibleTo ?? ctx.settings.connectionsVisibleTo;

async function mayList(ctx: Context, userId: string): Promise<Decision> {
  const reader = ctx.viewerOrNull?.id;
  if (reader === userId) return allow('list.own', 'They are one’s own.');
  if (manages(ctx)) return scope;
  if (!reader || (await unreachable(ctx, userId))) return nobody;
  const policy = await visibleTo(ctx, userId);
  if (policy === 'EVERYONE') return allow('list.everyone', 'This person shows them to everybody.');
  if (policy === 'CONNECTIONS' && (await ctx.load.tie.load({ a: reader, b: userId })))
    return allow('list.connection', 'This person shows them to connections.');
  return deny('list.private', 'This person does not show you these connections.', 'connections:manage');
}

/** Whether the viewer sees a person's connections. */
export const seesListOf = async (ctx: Context, userId: string): Promise<boolean> => (await mayList(ctx, userId)).allowed;

async function mayRequest(ctx: Context, userId: string): Promise<Decision> {
  const me = ctx.viewer.id;
  if ((await ctx.load.person.load(me))?.suspendedAt) return deny('account.suspended', 'Your account is suspended: you can’t connect now.');
  if (me === userId || (await unreachable(ctx, userId))) return nobody;
  const between = await ctx.load.between.load({ a: me, b: userId });
  if (between?.toId === me && ['PENDING', 'DECLINED'].includes(between.state))
    return allow('request.crossing', 'This person asked the viewer already.');
  const policy = (await ctx.load.standing.load(userId))?.whoCanRequest ?? ctx.settings.whoCanRequest;
  if (policy === 'EVERYONE') return allow('request.everyone', 'This person takes requests from everybody.');
  if (policy === 'MUTUALS' && (await ctx.load.mutualCount.load({ a: me, b: userId })) > 0)
    return allow('request.mutuals', 'They know somebody in common.');
  if (policy === 'SAME_COURSE' && (await shareCourse(ctx, me, userId))) return allow('request.course', 'They take the same course.');
  if (policy === 'MUTUALS') return deny('request.mutuals', 'This person takes requests from those with a connection in common only.');
  if (policy === 'SAME_COURSE') return deny('request.course', 'This person takes requests from those of the same course only.');
  return deny('request.nobody', 'This person takes no requests at the moment.');
}

async function shareCourse(ctx: Context, a: string, b: string): Promise<boolean> {
  const rows = await ctx.db.execute(sql`
    select 1 from ${affiliations} x join ${affiliations} y on y.kind = x.kind and y.place_id = x.place_id
    where x.kind = 'COURSE' and x.user_id = ${a} and y.user_id = ${b} limit 1`);
  return rows.length > 0;
}

export const validateNetworkPermissions = helper(
  'Whether the viewer may see a person’s connections, ask that person to connect, or read the report about them, and why.',
  z.object({ userId: Id, action: z.enum(['list', 'request', 'report']) }),
  async (ctx: Context, { userId, action }): Promise<Decision> => {
    if (action === 'list') return mayList(ctx, userId);
    if (action === 'request') return mayRequest(ctx, userId);
    if (ctx.viewerOrNull?.id === userId) return allow('report.own', 'It is about oneself.');
    if (ctx.hasScope('reports:read')) return allow('report.scope', 'The scope reports:read was given.');
    return deny('report.own', 'Only the person and holders of reports:read may see this.', 'reports:read');
  },
);

export const partyOf = (ctx: Context, { fromId, toId }: ConnectionRow): 'from' | 'to' | null => {
  const reader = ctx.viewerOrNull?.id;
  return reader === fromId ? 'from' : reader === toId ? 'to' : null;
};

async function mayRead(ctx: Context, row: ConnectionRow): Promise<Decision> {
  if (manages(ctx)) return scope;
  const side = partyOf(ctx, row);
  if (side) {
    const other = side === 'from' ? row.toId : row.fromId;
    return (await apart(ctx, other)) ? nothing : allow('connection.own', 'It is one’s own.');
  }
  const live = row.state === 'ACCEPTED' && (await ctx.load.tie.load({ a: row.fromId, b: row.toId }));
  if (!live || (await apart(ctx, row.fromId)) || (await apart(ctx, row.toId))) return nothing;
  if ((await seesListOf(ctx, row.fromId)) || (await seesListOf(ctx, row.toId)))
    return allow('connection.listed', 'One of the two shows it to the viewer.');
  return nothing;
}

/** Whether the viewer may know of a connection: what queries, references and lists ask. */
export const seesConnection = async (ctx: Context, row: ConnectionRow | null): Promise<boolean> =>
  row !== null && (await mayRead(ctx, row)).allowed;

const WHOSE = {
  accept: ['to', 'Only who was asked may accept.'],
  decline: ['to', 'Only who was asked may decline.'],
  withdraw: ['from', 'Only who asked may take a request back.'],
} as const;

export const validateConnectionPermissions = helper(
  'Whether the viewer may see, answer, end or tag a connection, and why.',
  z.object({ connectionId: Id, action: z.enum(['read', 'accept', 'decline', 'withdraw', 'delete', 'tag']) }),
  async (ctx: Context, { connectionId, action }): Promise<Decision> => {
    const row = await ctx.load.connection.load(connectionId);
    const read = row ? await mayRead(ctx, row) : nothing;
    if (!row || !read.allowed || action === 'read') return read;
    const side = partyOf(ctx, row);
    if (action === 'delete' && manages(ctx)) return scope;
    if (!side) return deny('connection.own', 'Only its two people may do this.', action === 'delete' ? 'connections:manage' : undefined);
    if (action === 'delete' || action === 'tag') return allow('connection.own', 'It is one’s own.');
    const [whose, reason] = WHOSE[action];
    return side === whose ? allow(`connection.${action}`, 'It is theirs to do.') : deny(`connection.${action}`, reason);
  },
);
