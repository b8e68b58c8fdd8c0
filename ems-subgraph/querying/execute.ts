import { found, invalid, query, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';
import { MAX_ARGUMENTS, run } from '../registries/running.ts';
import { cacheKey, cacheOf } from './cache.ts';
import { executeDocument, federationPlan, trustedNamed } from './documents.ts';
import { noteExecution } from './stats.ts';

/** What runs others may not be run through itself: a request could nest without end. */
const RUNNERS = new Set(['executeQuery', 'runUtility', 'runHelper', 'explainQuery', 'buildQuery', 'indexAdvice']);

interface Answered {
  readonly value: unknown;
  /** Whose rows it may hold. */
  readonly apps: readonly string[];
}

export const executeQuery = query(
  'Answers a registered query by `app.name`, or a trusted document by its name, as the graph answers the caller; answers may be kept.',
  z.object({
    name: z.string().min(1).max(200),
    variables: z.record(z.string(), z.unknown()).nullish(),
    maxAgeSeconds: z.int().min(0).max(86_400).nullish(),
  }),
  async (ctx: Context, { name, variables: given, maxAgeSeconds }) => {
    const variables = given ?? {};
    if (!/^(sha256:)?\w+$|\./.test(name))
      throw invalid([
        { path: ['name'], rule: 'format', message: 'Name it as app.query, for example courses.searchCourses, or name a trusted document.' },
      ]);
    if (JSON.stringify(variables).length > MAX_ARGUMENTS)
      throw invalid([{ path: ['variables'], rule: 'too_long', message: `Use at most ${MAX_ARGUMENTS} characters.` }]);
    const seconds = maxAgeSeconds ?? ctx.settings.queryCacheSeconds;
    const cache = cacheOf(ctx);
    const since = performance.now();
    const note = (failed: boolean, hit: boolean) => noteExecution(ctx, { name, ms: performance.now() - since, failed, hit, variables });
    const key = seconds ? cacheKey(ctx, name, variables) : '';
    const kept = seconds ? cache.get(key) : undefined;
    if (kept) {
      await note(false, true);
      return kept.value;
    }
    const { turn } = cache;
    let answered: Answered;
    try {
      answered = await (name.includes('.') ? registered(ctx, name, variables) : trusted(ctx, name, variables));
    } catch (error) {
      // names that nobody has registered leave no trace
      if (!(error instanceof Refusal && (error.code === 'NOT_FOUND' || error.code === 'INVALID'))) await note(true, false);
      throw error;
    }
    if (seconds) cache.set(key, { name, apps: answered.apps, value: answered.value, seconds, turn });
    await note(false, false);
    return answered.value;
  },
);

async function registered(ctx: Context, full: string, variables: Record<string, unknown>): Promise<Answered> {
  const [, app = '', name = ''] = /^([a-z][a-z0-9-]*)\.(\w+)$/.exec(full) ?? [];
  if (!name) throw invalid([{ path: ['name'], rule: 'format', message: 'Name it as app.query, for example courses.searchCourses.' }]);
  await appKnown(ctx, { app });
  const [part, root] = await ctx.load.entryNamed.loadMany([`${app} QUERY ${name}`, `${app} CONTROLLER Query.${name}`]);
  const known = found(
    [part, root].find((entry) => entry && !(entry instanceof Error)),
    `The query ${full}`,
  );
  const field =
    root && !(root instanceof Error)
      ? name
      : known instanceof Error
        ? undefined
        : known.fields.find((of) => of.startsWith('Query.'))?.slice('Query.'.length);
  if (!field) throw new Refusal('CONFLICT', `${full} answers no root field of the graph: it is read as a part of other things.`);
  if (app === 'ems' && RUNNERS.has(field)) throw new Refusal('CONFLICT', 'What runs queries is not run by itself: run the query directly.');
  return { value: await run(ctx, 'query.executed', { app, name }, 'operator.read', { field, variables }), apps: [app] };
}

async function trusted(ctx: Context, name: string, variables: Record<string, unknown>): Promise<Answered> {
  const { body, name: known } = await trustedNamed(ctx, name);
  if (RUNNERS.has(known)) throw new Refusal('CONFLICT', 'What runs queries is not run by itself: run the query directly.');
  const { fetches } = await federationPlan(ctx, body, variables);
  const { data, errors } = await executeDocument(ctx, body, variables);
  const [first] = errors;
  await ctx.audit(
    'query.executed',
    { type: 'TrustedDocument', id: known },
    { outcome: first ? (first.extensions?.code ?? 'failed') : 'ok' },
  );
  if (first && data == null) throw invalid(errors.map(({ message }) => ({ path: ['variables'], rule: 'graphql', message })));
  return { value: { data, errors }, apps: [...new Set(fetches.map(({ subgraph }) => subgraph))] };
}
