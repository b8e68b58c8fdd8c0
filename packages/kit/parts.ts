import type { Fact } from '@lyceum/platform/fact.ts';
import type { z } from 'zod';
import type { BaseContext } from './context.ts';
import type { Events, FactOf } from './events.ts';
import { parse } from './refusal.ts';
import { measured, Stats } from './stats.ts';

export type PartKind = 'service' | 'query' | 'report' | 'utility' | 'helper' | 'listener';

/**
 * Everything a subgraph is made of carries one line that says what it is for, the shape of its input, and its figures. The
 * graph calls parts, the EMS lists and runs them: the same functions.
 */
export interface Part<I extends z.ZodType = z.ZodType> {
  readonly kind: PartKind;
  readonly summary: string;
  readonly input: I;
  readonly stats: Stats;
}

/** A part that sees the request: its viewer, the database, the loaders. */
export type ContextPart<C, I extends z.ZodType, O> = Part<I> & ((ctx: C, input: z.input<I>) => Promise<O>);
/** A part that sees its input only. */
export type PurePart<I extends z.ZodType, O> = Part<I> & ((input: z.input<I>) => O);

function contextPart<C, I extends z.ZodType, O>(
  kind: PartKind,
  summary: string,
  input: I,
  run: (ctx: C, value: z.output<I>) => Promise<O>,
): ContextPart<C, I, O> {
  const stats = new Stats();
  const call = (ctx: C, raw: z.input<I>) => measured(stats, async () => run(ctx, parse(input, raw)));
  return Object.assign(call, { kind, summary, input, stats });
}

/**
 * A write: one use case, one transaction, its facts included. Inside another service it joins that transaction.
 * `transaction: false` is for the few that talk to the outside in the middle; they call `ctx.transact` themselves.
 */
export const service = <C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
  { transaction = true }: { transaction?: boolean } = {},
): ContextPart<C, I, O> =>
  contextPart('service', summary, input, transaction ? (ctx: C, value: z.output<I>) => ctx.transact((tx) => run(tx, value)) : run);

/** A read. Never writes, never publishes. */
export const query = <C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
) => contextPart('query', summary, input, run);

/** Figures for people: typed input, typed rows. */
export const report = <C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
) => contextPart('report', summary, input, run);

/** A domain-aware function: prepares data or decides a permission; it may see the viewer and the database. */
export const helper = <C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
) => contextPart('helper', summary, input, run);

/** A pure function that formats or validates this domain's data. */
export function utility<I extends z.ZodType, O>(summary: string, input: I, run: (input: z.output<I>) => O): PurePart<I, O> {
  const stats = new Stats();
  const call = (raw: z.input<I>) => measured(stats, () => run(parse(input, raw)));
  return Object.assign(call, { kind: 'utility' as const, summary, input, stats });
}

/** What to do when a fact arrives; runs once per fact, in one transaction with the mark that it ran. */
export interface Listener {
  readonly kind: 'listener';
  readonly summary: string;
  readonly type: string;
  readonly stats: Stats;
  run(ctx: BaseContext, fact: Fact): Promise<void>;
}

/** Listens to one fact type of `events` (another domain's `./events`, or one's own). */
export function listener<C extends BaseContext, E extends Events, T extends keyof E & string>(
  events: E,
  type: T,
  summary: string,
  run: (ctx: C, fact: FactOf<E, T>) => Promise<void>,
): Listener {
  const stats = new Stats();
  const definition = events[type];
  if (!definition || definition.ephemeral) throw new Error(`${type} is not a fact that can be listened to.`);
  return {
    kind: 'listener',
    summary,
    type,
    stats,
    run: (ctx, fact) =>
      measured(stats, async () => {
        const data = parse(definition.data, fact.data, [type]);
        // the runtime hands every listener the context of its own subgraph, which is C
        await run(ctx as C, { ...fact, data: data as z.output<E[T]['data']> });
      }),
  };
}
