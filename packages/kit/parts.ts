import type { Fact } from '@lyceum/platform/fact.ts';
import type { z } from 'zod';
import { subjectOf } from './audit.ts';
import type { BaseContext } from './context.ts';
import type { Events, FactOf } from './events.ts';
import { idempotent } from './idempotency.ts';
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
  /** It checks the rights of whoever calls it, and gives nothing that the graph would not: it may be run by its name. */
  readonly open?: boolean;
  /** From the id of what a permission is about to the rest of the input; left out: the id is the input's own. */
  // biome-ignore lint/suspicious/noExplicitAny: each part sees its own domain's context
  readonly subject?: (ctx: any, id: string) => Promise<Record<string, unknown>>;
  /** Of what it promises: another number where the same input may give something else. */
  readonly version?: string | undefined;
  /** The parts that it calls; a function, since they may be written below it. */
  readonly needs?: (() => readonly Part[]) | undefined;
}

/** What a part is said to be built on. */
export type Built = Pick<Part, 'version' | 'needs'>;
/** What is said of a helper besides its input. */
export type HelperOptions<C> = Built & {
  readonly open?: boolean;
  readonly subject?: (ctx: C, id: string) => Promise<Record<string, unknown>>;
};

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

export type ServicePart<C, I extends z.ZodType, O> = ContextPart<C, I, O> & { readonly kind: 'service' };

/** What is said of a service besides its input. */
export interface ServiceOptions<C, O> {
  /** False for the few that talk to the outside in the middle; they call `ctx.transact` and `ctx.audit` themselves. */
  readonly transaction?: boolean;
  /** False where the rows that it writes say who and when by themselves, or where nothing is kept (messages, read markers, typing). */
  readonly audit?: boolean;
  /** For inputs with an `idempotencyKey`: what the same key gives when it comes again, from the id of what it gave before. */
  readonly again?: (ctx: C, id: string) => Promise<O>;
}

/**
 * A write: one use case, one transaction, its facts and a line of the audit log included. Inside another service it joins that
 * transaction, and the line is the outer one's.
 */
export function service<C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
  { transaction = true, audit = true, again }: ServiceOptions<C, O> = {},
): ServicePart<C, I, O> {
  const once = again ? idempotent(() => part.name, run, again) : run;
  const whole = (ctx: C, value: z.output<I>) => {
    if (!transaction || (ctx.transacting && !again)) return once(ctx, value);
    return ctx.transact(async (tx) => {
      const result = await once(tx, value);
      if (audit && !ctx.transacting) await tx.auditOnce(part.name, subjectOf(part.name, value, result));
      return result;
    });
  };
  const part: ServicePart<C, I, O> = Object.assign(contextPart('service', summary, input, whole), { kind: 'service' as const });
  return part;
}

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

/**
 * A domain-aware function: prepares data or decides a permission; it may see the viewer and the database. With `open` it may be run by
 * its name: only where it checks the caller's rights itself. `validate…Permissions` always may; where its input holds more than the id
 * and the action, `subject` finds the rest.
 */
export const helper = <C extends BaseContext, I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (ctx: C, input: z.output<I>) => Promise<O>,
  options: HelperOptions<C> = {},
) => Object.assign(contextPart('helper', summary, input, run), options);

/** A pure function that formats or validates this domain's data. */
export function utility<I extends z.ZodType, O>(
  summary: string,
  input: I,
  run: (input: z.output<I>) => O,
  built: Built = {},
): PurePart<I, O> {
  const stats = new Stats();
  const call = (raw: z.input<I>) => measured(stats, () => run(parse(input, raw)));
  return Object.assign(call, { kind: 'utility' as const, summary, input, stats, ...built });
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

/** What to do with what is told to every process just now; it may be lost, and every process of the domain hears it. */
export interface Hearing {
  readonly kind: 'hearing';
  readonly summary: string;
  /** The bus subject. */
  readonly subject: string;
  /** Told to everybody once this process listens: a request to speak. */
  readonly ask: string | null;
  readonly stats: Stats;
  run(ctx: BaseContext, payload: unknown): Promise<void>;
}

/** Hears what `ctx.tell` says on a subject. What does not fit the schema is refused. */
export function hears<C extends BaseContext, I extends z.ZodType>(
  subject: string,
  summary: string,
  payload: I,
  run: (ctx: C, payload: z.output<I>) => Promise<void>,
  { ask = null }: { ask?: string | null } = {},
): Hearing {
  const stats = new Stats();
  return {
    kind: 'hearing',
    summary,
    subject,
    ask,
    stats,
    // the runtime hands every hearing the context of its own subgraph, which is C
    run: (ctx, raw) => measured(stats, async () => run(ctx as C, parse(payload, raw, [subject]))),
  };
}
