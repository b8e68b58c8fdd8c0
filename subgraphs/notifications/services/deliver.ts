import { found, HOUR, MINUTE, Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { choicesOf } from '../choices.ts';
import type { Context } from '../context.ts';
import { composeMail } from '../mail/compose.ts';
import { isPermanent, type Mail, type Mailer, openMailer } from '../mail/mailer.ts';
import { type DeliveryRow, deliveries } from '../tables.ts';
import { defaultsOf } from '../type-defaults.ts';

const BATCH = 20;
/** A sender that is silent for so long is taken for dead, and its mails are sent by another. */
const LEASE = 2 * MINUTE;
const LONGEST_WAIT = 24 * HOUR;

/**
 * Sends the mails that are due. Each is claimed, sent and noted in that order: SMTP has no transaction with Postgres, so a process
 * that dies between the server's "250" and the note leaves a mail that is sent once more when its lease ends; it carries the same
 * Message-ID. Nothing else sends a mail twice.
 */
export const deliverMails = service(
  'Sends the e-mails that are due, and says how many left.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.hasScope('notifications:manage')) throw new Refusal('FORBIDDEN', 'Sending mails needs notifications:manage.');
    const started = Date.now();
    const clock = () => new Date(ctx.now.getTime() + Date.now() - started);
    let sent = 0;
    let claimed = await claim(ctx, clock());
    if (!claimed.length) return sent;
    const mailer = openMailer(ctx.config);
    try {
      for (; claimed.length; claimed = await claim(ctx, clock())) {
        const results = await Promise.all(claimed.map((delivery) => deliver(ctx, mailer, delivery, clock)));
        sent += results.filter(Boolean).length;
      }
    } finally {
      mailer.close();
    }
    return sent;
  },
  { transaction: false },
);

/** Takes what is due, or what a lost sender left; several processes take different ones. */
async function claim(ctx: Context, now: Date): Promise<DeliveryRow[]> {
  const due = ctx.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.channel, 'EMAIL'), sql`${deliveries.nextAttemptAt} <= ${now.toISOString()}::timestamptz`))
    .orderBy(deliveries.nextAttemptAt)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  return ctx.db
    .update(deliveries)
    .set({ status: 'SENDING', attempts: sql`${deliveries.attempts} + 1`, nextAttemptAt: new Date(now.getTime() + LEASE) })
    .where(sql`${deliveries.id} in ${due}`)
    .returning();
}

type Verdict = { skip: { rule: string; reason: string } } | { wait: string } | { send: Mail; rule: string; reason: string };

/** True when the mail left. */
async function deliver(ctx: Context, mailer: Mailer, delivery: DeliveryRow, clock: () => Date): Promise<boolean> {
  try {
    const verdict = await judge(ctx, delivery, clock());
    if ('skip' in verdict) {
      await note(ctx, delivery, { status: 'SKIPPED', nextAttemptAt: null, ...verdict.skip });
      return false;
    }
    if ('wait' in verdict) {
      await fail(ctx, delivery, verdict.wait, false, clock());
      return false;
    }
    await mailer.send(verdict.send);
    const { rule, reason } = verdict;
    await note(ctx, delivery, { status: 'SENT', sentAt: clock(), nextAttemptAt: null, error: null, rule, reason });
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await fail(ctx, delivery, message, isPermanent(error), clock());
    return false;
  }
}

/** What is right now: people change their minds between telling and sending. */
async function judge(ctx: Context, { id, notificationId, userId, createdAt }: DeliveryRow, now: Date): Promise<Verdict> {
  return ctx.transact(async (tx): Promise<Verdict> => {
    const { emailMaxAgeHours, maxEmailsPerHour } = tx.settingsFor({ user: userId });
    const notification = found(await tx.load.notification.load(notificationId), 'The notification');
    const recipient = await tx.load.recipient.load(userId);
    const { type } = notification;
    const { enabled, rule, reason } = (await choicesOf(tx, [userId], [type]))(userId, type, 'EMAIL', defaultsOf(type));
    const skip = (why: string, words: string): Verdict => ({ skip: { rule: why, reason: words } });
    if (!enabled) return skip(rule, reason);
    if (notification.hidden) return skip('BLOCKED', 'A block stands between the person and who did it.');
    if (createdAt.getTime() - notification.happenedAt.getTime() > emailMaxAgeHours * HOUR)
      return skip('TOO_OLD', 'It had happened too long ago when it was told.');
    if (rule !== 'CRITICAL') {
      if (notification.deletedAt) return skip('DELETED', 'It was deleted before the mail was due.');
      if (notification.readAt) return skip('READ', 'It was read before the mail was due.');
      if (recipient?.suspended) return skip('SUSPENDED', 'The account is suspended or closed.');
      if ((await sentLately(tx, userId, id, now)) >= maxEmailsPerHour)
        return skip('LIMIT', 'The person got enough mails within this hour.');
    }
    if (!recipient?.email) return { wait: 'No address of the person is known yet.' };
    const mail = composeMail(notification, {
      deliveryId: id,
      from: tx.config.MAIL_FROM,
      to: { name: recipient.displayName, address: recipient.email },
      publicUrl: tx.config.PUBLIC_URL,
      unsubscribeKey: rule === 'CRITICAL' ? null : recipient.unsubscribeKey,
    });
    return { send: mail, rule, reason };
  });
}

/** Mails of the last hour, those included that leave just now and were told before this one. */
const sentLately = (ctx: Context, userId: string, id: string, now: Date) =>
  ctx.db.$count(
    deliveries,
    sql`${deliveries.userId} = ${userId} and ${deliveries.channel} = 'EMAIL' and ${deliveries.rule} <> 'CRITICAL'
      and (${deliveries.status} = 'SENT' and ${deliveries.sentAt} > ${new Date(now.getTime() - HOUR).toISOString()}::timestamptz
        or ${deliveries.status} = 'SENDING' and ${deliveries.id} < ${id})`,
  );

async function fail(ctx: Context, delivery: DeliveryRow, error: string, permanent: boolean, now: Date): Promise<void> {
  const { maxRetries, backoffSeconds } = ctx.settings;
  const dead = permanent || delivery.attempts > maxRetries;
  const wait = Math.min(LONGEST_WAIT, backoffSeconds * SECOND * 2 ** (delivery.attempts - 1));
  await note(
    ctx,
    delivery,
    dead
      ? { status: 'DEAD', nextAttemptAt: null, error: error.slice(0, 500) }
      : { status: 'RETRYING', nextAttemptAt: new Date(now.getTime() + wait), error: error.slice(0, 500) },
  );
}

/** Writes the outcome, unless the lease ended and another sender has taken over. */
async function note(ctx: Context, { id, attempts }: DeliveryRow, outcome: Partial<DeliveryRow>): Promise<void> {
  await ctx.transact(async (tx) => {
    const [row] = await tx.db
      .update(deliveries)
      .set(outcome)
      .where(and(eq(deliveries.id, id), eq(deliveries.status, 'SENDING'), eq(deliveries.attempts, attempts)))
      .returning();
    if (row?.status !== 'SENT' && row?.status !== 'DEAD') return;
    const { notificationId, userId, channel, error } = row;
    const { type } = found(await tx.load.notification.load(notificationId), 'The notification');
    const of = { notificationId, userId, type, channel };
    if (row.status === 'SENT') await tx.publish('notifications.delivery.sent.v1', notificationId, of);
    else await tx.publish('notifications.delivery.failed.v1', notificationId, { ...of, error: error ?? '' });
  });
}
