import { z } from 'zod';
import type { Person } from './people.ts';

/** One root field, read by its shape. */
export async function ask<S extends z.ZodType>(
  who: Person,
  document: string,
  shape: S,
  variables: Record<string, unknown> = {},
): Promise<z.output<S>> {
  const data = z.record(z.string(), z.unknown()).parse(await who.client.request(document, variables));
  return shape.parse(Object.values(data)[0]);
}
/** The code by which something was refused. */
export const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { code?: string; errors?: { extensions?: { code?: string } }[] }) => error.code ?? error.errors?.[0]?.extensions?.code,
  );
/** A run, as an operator reads it. */
export const Run = z.object({
  id: z.string(),
  status: z.string(),
  progress: z.int(),
  data: z.unknown(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  download: z.object({ url: z.string() }).nullable(),
});
/** Starts one. */
export const RUN = 'mutation ($input: RunReportInput!) { runReport(input: $input) { id } }';
const READ = 'query ($id: ID!) { reportRun(id: $id) { id status progress data error { code message } download(format: PDF) { url } } }';
/** What has an id. */
export const Id = z.object({ id: z.string() });

/** Waits until a run is over. */
export async function finished(who: Person, id: string): Promise<z.output<typeof Run>> {
  for (let tries = 0; tries < 200; tries++) {
    const run = await ask(who, READ, Run, { id });
    if (['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(run.status)) return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The run ${id} did not end.`);
}
/** Runs a report and waits for it. */
export const runReport = async (who: Person, app: string, name: string, params: object) =>
  finished(who, (await ask(who, RUN, Id, { input: { app, name, params } })).id);
