import { filled, type Steps, stepOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';

const NOTHING = { requested: 0, activated: 0, completed: 0, ended: 0 };

/** What became of enrolments, step by step; `where` is over `e`. */
export async function enrollmentSeries(ctx: Context, steps: Steps, where: SQL = sql`true`) {
  const of = (kind: keyof typeof NOTHING) =>
    sql`(count(*) filter (where m.kind = ${sql.raw(`'${kind}'`)}))::int as ${sql.identifier(kind)}`;
  const rows = await ctx.db.execute<{ date: string } & typeof NOTHING>(sql`
    select ${stepOf(sql`m.at`, steps)} as date, ${of('requested')}, ${of('activated')}, ${of('completed')}, ${of('ended')}
    from courses.enrollments e cross join lateral (values
      ('requested', e.created_at), ('activated', e.activated_at), ('completed', e.completed_at), ('ended', e.ended_at)
    ) as m(kind, at)
    where ${where} and ${within(sql`m.at`, steps.period)} group by 1`);
  return filled(steps, [...rows], NOTHING);
}
