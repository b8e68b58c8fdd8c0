import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { MINUTE } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { keys, type ReportRunRow } from '../tables.ts';
import type { Format } from './render.ts';

const Claims = z.object({ run: z.uuid(), format: z.enum(['JSON', 'CSV', 'PDF']), exp: z.number() });
export type Claims = z.output<typeof Claims>;

/** The key of all links; made once, whoever of several processes needs it first. */
async function linkKey(ctx: Context): Promise<string> {
  const read = () => ctx.db.select({ value: keys.value }).from(keys).where(eq(keys.name, 'links'));
  const [known] = await read();
  if (known) return known.value;
  await ctx.transact((tx) =>
    tx.db
      .insert(keys)
      .values({ name: 'links', value: randomBytes(32).toString('base64url') })
      .onConflictDoNothing(),
  );
  const [made] = await read();
  if (!made) throw new Error('There is no key for links.');
  return made.value;
}

const mac = (key: string, payload: string) => createHmac('sha256', key).update(payload).digest();

/** A link that whoever has it may follow until it expires. */
export async function downloadLink(ctx: Context, { id }: ReportRunRow, format: Format): Promise<{ url: string; expiresAt: Date }> {
  const expiresAt = new Date(ctx.now.getTime() + ctx.settings.downloadLinkMinutes * MINUTE);
  const claims: Claims = { run: id, format, exp: expiresAt.getTime() };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const token = `${payload}.${mac(await linkKey(ctx), payload).toString('base64url')}`;
  return { url: new URL(`/reports/download/${token}`, ctx.config.PUBLIC_URL).href, expiresAt };
}

/** What a link stands for: `wrong` where nobody here made it, `expired` after its time. */
export async function readLink(ctx: Context, token: string): Promise<Claims | 'wrong' | 'expired'> {
  const [payload = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(await linkKey(ctx), payload);
  if (rest.length || given.length !== expected.length || !timingSafeEqual(given, expected)) return 'wrong';
  const claims = Claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  return claims.exp <= ctx.now.getTime() ? 'expired' : claims;
}
