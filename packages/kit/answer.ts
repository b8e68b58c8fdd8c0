import type { z } from 'zod';
import type { PageArguments } from './page.ts';
import type { ContextPart } from './parts.ts';
import type { AnyPart } from './subgraph.ts';

const isPart = (value: unknown): value is AnyPart => typeof value === 'function' && 'kind' in value && 'stats' in value;

/** The part that a resolver hands its arguments to, if that is all it does. */
export const partBehind = (resolver: unknown): AnyPart | null =>
  typeof resolver === 'function' && 'part' in resolver && isPart(resolver.part) ? resolver.part : null;

type Arguments<I> = 'page' extends keyof I ? Omit<I, 'page'> & PageArguments : I;

/** A root field whose arguments are the input of a query or report; `first`, `after`, `last` and `before` go together as `page`. */
export function answer<C, I extends z.ZodType, O>(part: ContextPart<C, I, O>) {
  const paged = hasPage(part.input);
  // the part reads its input by its schema, whatever is handed to it
  const resolve = (_: unknown, args: Arguments<z.input<I>>, ctx: C): Promise<O> => part(ctx, (paged ? withPage(args) : args) as z.input<I>);
  return Object.assign(resolve, { part });
}

const hasPage = (input: z.ZodType): boolean =>
  'shape' in input && typeof input.shape === 'object' && input.shape !== null && 'page' in input.shape;

function withPage(args: unknown): object {
  const { first, after, last, before, ...rest } = Object(args);
  return { ...rest, page: { first, after, last, before } };
}

type Acting<S> = {
  readonly [N in keyof S as S[N] extends { readonly kind: 'service' } ? N : never]: S[N] extends ContextPart<infer C, infer I, infer O>
    ? (parent: unknown, args: { input: z.input<I> }, ctx: C) => Promise<O>
    : never;
};

/**
 * The mutations that hand their one argument, `input`, to the service of their name. Services that no mutation is named after are
 * passed over; a mutation that needs more is written out beside these.
 */
export function mutationsOf<S extends Readonly<Record<string, unknown>>>(services: S): Acting<S> {
  const acting = Object.entries(services).flatMap(([name, part]) =>
    isService(part)
      ? [[name, Object.assign((_: unknown, { input }: { input: unknown }, ctx: unknown) => part(ctx, input), { part, derived: true })]]
      : [],
  );
  return Object.fromEntries(acting);
}

/** Made by `mutationsOf`: the schema need not have it. */
export const isDerived = (resolver: unknown): boolean => typeof resolver === 'function' && 'derived' in resolver;

const isService = (value: unknown): value is AnyPart => isPart(value) && value.kind === 'service';
