import { type BaseContext, found, query, Refusal, SECOND } from '@lyceum/kit';
import { z } from 'zod';

const Documents = z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() }));
export type TrustedDocument = z.output<typeof Documents>[number];

/** The documents that our own clients are built with, from a gateway. */
export async function trustedDocuments(ctx: BaseContext): Promise<TrustedDocument[]> {
  return Documents.parse(await ctx.ask('gateway', 'documents', {}));
}

/** By its name or its hash; only what reads. */
export async function trustedNamed(ctx: BaseContext, name: string): Promise<TrustedDocument> {
  const document = found(
    (await trustedDocuments(ctx)).find((one) => one.name === name || one.id === name.replace(/^sha256:/, '').toLowerCase()),
    `The trusted document ${name.slice(0, 100)}`,
  );
  if (document.type !== 'query')
    throw new Refusal('CONFLICT', `${document.name} is a ${document.type}: only queries are executed by their names.`);
  return document;
}

const Explained = z.object({
  kind: z.string(),
  plan: z.string(),
  cost: z.number(),
  fetches: z.array(z.object({ subgraph: z.string(), query: z.string() })),
  errors: z.array(z.object({ message: z.string() })),
});

/** How the graph would answer a document. */
export async function federationPlan(ctx: BaseContext, text: string, variables: Record<string, unknown>) {
  return Explained.parse(await ctx.ask('gateway', 'explain', { query: text, variables }, { timeoutMs: 10 * SECOND }));
}

const Executed = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() })),
});

/** Answers a document as the graph answers the caller. */
export async function executeDocument(ctx: BaseContext, text: string, variables: Record<string, unknown>) {
  return Executed.parse(await ctx.ask('gateway', 'execute', { query: text, variables }, { timeoutMs: 15 * SECOND }));
}

export const listTrustedDocuments = query('The documents that our own clients are built with.', z.object({}), async (ctx: BaseContext) =>
  trustedDocuments(ctx),
);
