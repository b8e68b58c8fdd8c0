import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collect } from './house/collect.ts';
import { publishedCourse } from './house/courses.ts';
import { type Person, person } from './house/people.ts';
import { startTogether, type Topology, until } from './house/topology.ts';

let graph: Topology;
let admin: Person;
let ana: Person;
beforeAll(async () => {
  graph = await startTogether();
  admin = await person(graph, 'Ada', ['ADMIN']);
  ana = await person(graph, 'Ana');
});
afterAll(() => graph?.stop());

const Run = z.object({ id: z.string(), status: z.string(), progress: z.int(), data: z.unknown(), error: z.unknown() });
const RUN = 'mutation ($input: RunReportInput!) { runReport(input: $input) { id status } }';
const READ = 'query ($id: ID!) { reportRun(id: $id) { id status progress data error { code message } download(format: PDF) { url } } }';

async function finished(who: Person, id: string) {
  let run: z.output<typeof Run> | undefined;
  await until(async () => {
    run = Run.parse(z.object({ reportRun: z.unknown() }).parse(await who.client.request(READ, { id })).reportRun);
    return ['SUCCEEDED', 'FAILED'].includes(run.status);
  });
  return z.custom<z.output<typeof Run>>().parse(run);
}
const Started = z.object({ runReport: z.object({ id: z.string() }) });
const runReport = async (who: Person, app: string, name: string, params: object) =>
  finished(who, Started.parse(await who.client.request(RUN, { input: { app, name, params } })).runReport.id);

describe('reports', () => {
  it('of every app are run by name', async () => {
    const teacher = await person(graph, 'Tom', ['INSTRUCTOR', 'ADMIN']);
    const course = await publishedCourse(teacher);
    const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
    const Entry = z.object({
      app: z.string(),
      name: z.string(),
      fields: z.array(z.string()),
      input: z.looseObject({ properties: z.record(z.string(), z.unknown()) }),
    });
    const { emsReports } = z
      .object({ emsReports: z.object({ nodes: z.array(Entry) }) })
      .parse(await admin.client.request('{ emsReports(first: 100) { nodes { app name fields input } } }'));
    const figures: string[] = [];
    for (const { app, name, fields, input } of emsReports.nodes) {
      const given: Record<string, unknown> = { period, userId: ana.id, courseId: course.id };
      const params = Object.fromEntries(Object.keys(input.properties).flatMap((key) => (key in given ? [[key, given[key]]] : [])));
      const run = await runReport(admin, app, name, params).catch((error: Error) => ({ status: error.message, data: null, error: null }));
      figures.push(`${app}.${name} ${fields} ${run.status} ${JSON.stringify(run.error)} ${JSON.stringify(run.data)?.length}`);
    }
    process.stderr.write(`${figures.join('\n')}\n`);
  });
});
