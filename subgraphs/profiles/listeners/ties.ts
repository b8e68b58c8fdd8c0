import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { blockListeners } from '@lyceum/connections/copies';
import { events as connections } from '@lyceum/connections/events';
import { events as followers } from '@lyceum/followers/events';
import { listener } from '@lyceum/kit';
import { and, eq, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { blocks, connected, employed, evidence, following } from '../ties.ts';
import { normaliseSkill } from '../utilities.ts';

const follow = async (ctx: Context, { data }: { data: { followerId: string; targetType: string; targetId: string } }) => {
  if (data.targetType === 'USER')
    await ctx.db.insert(following).values({ followerId: data.followerId, userId: data.targetId }).onConflictDoNothing();
};
const hold =
  (holds: boolean) =>
  async (ctx: Context, { data }: { data: { certificateId: string } }) => {
    await ctx.db.update(evidence).set({ holds }).where(eq(evidence.certificateId, data.certificateId));
  };

/** How people stand to each other, and what certificates say of them: what privacy and skills ask. */
export const tieListeners = {
  ...blockListeners(blocks),
  connect: listener(
    connections,
    'connections.connection.accepted.v1',
    'Knows who is connected.',
    async (ctx: Context, { data: { fromId, toId } }) => {
      await ctx.db
        .insert(connected)
        .values([
          { userId: fromId, otherId: toId },
          { userId: toId, otherId: fromId },
        ])
        .onConflictDoNothing();
    },
  ),
  disconnect: listener(
    connections,
    'connections.connection.removed.v1',
    'Knows who is connected no more.',
    async (ctx: Context, { data: { fromId, toId } }) => {
      await ctx.db
        .delete(connected)
        .where(
          or(
            and(eq(connected.userId, fromId), eq(connected.otherId, toId)),
            and(eq(connected.userId, toId), eq(connected.otherId, fromId)),
          ),
        );
    },
  ),
  follow: listener(followers, 'followers.follow.created.v1', 'Knows who follows.', follow),
  unfollow: listener(followers, 'followers.follow.removed.v1', 'Knows who follows no more.', async (ctx: Context, { data }) => {
    if (data.targetType !== 'USER') return;
    await ctx.db.delete(following).where(and(eq(following.followerId, data.followerId), eq(following.userId, data.targetId)));
  }),
  employ: listener(
    companies,
    'companies.member.joined.v1',
    'Knows who works where.',
    async (ctx: Context, { data: { companyId, userId } }) => {
      await ctx.db.insert(employed).values({ companyId, userId }).onConflictDoNothing();
    },
  ),
  dismiss: listener(
    companies,
    'companies.member.left.v1',
    'Knows who works there no more.',
    async (ctx: Context, { data: { companyId, userId } }) => {
      await ctx.db.delete(employed).where(and(eq(employed.companyId, companyId), eq(employed.userId, userId)));
    },
  ),
  prove: listener(
    certifications,
    'certifications.certificate.issued.v1',
    'Knows what a certificate says that its holder can.',
    async (ctx: Context, { data, time }) => {
      const keys = [...new Set(data.topics.map((topic) => normaliseSkill(topic)))].filter(Boolean);
      if (!keys.length) return;
      const issuedAt = new Date(time);
      await ctx.db
        .insert(evidence)
        .values(keys.map((key) => ({ userId: data.userId, certificateId: data.certificateId, key, issuedAt })))
        .onConflictDoNothing();
    },
  ),
  doubt: listener(
    certifications,
    'certifications.certificate.suspended.v1',
    'A suspended certificate proves nothing for now.',
    hold(false),
  ),
  trust: listener(certifications, 'certifications.certificate.reinstated.v1', 'A reinstated certificate proves again.', hold(true)),
  disprove: listener(certifications, 'certifications.certificate.revoked.v1', 'A revoked certificate proves nothing.', hold(false)),
  outdate: listener(certifications, 'certifications.certificate.expired.v1', 'An expired certificate proves nothing.', hold(false)),
};
