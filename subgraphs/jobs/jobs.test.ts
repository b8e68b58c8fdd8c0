import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let jobs: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  jobs = await testSubgraph(subgraph);
});
afterAll(() => jobs.stop());

const CREATE = 'mutation ($input: CreateJobInput!) { createJob(input: $input) { id name owner { id } } }';

describe('a job', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = jobs.viewer();
    const input = { name: '  A  job ', idempotencyKey: newId() };
    const { createJob } = await owner.get(CREATE, { input });
    expect(createJob).toMatchObject({ name: 'A job', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createJob.id).toBe(createJob.id);
    const { searchJobs } = await jobs.nobody.get('{ searchJobs(query: "a job") { totalCount nodes { id } } }');
    expect(searchJobs).toEqual({ totalCount: 1, nodes: [{ id: createJob.id }] });
    expect((await jobs.facts('jobs.job.created.v1')).map(({ subject }) => subject.id)).toEqual([createJob.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await jobs.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await jobs.nobody.refusal(CREATE, { input: { name: 'A job' } })).code).toBe('UNAUTHENTICATED');
  });
});
