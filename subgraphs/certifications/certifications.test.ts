import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let certifications: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  certifications = await testSubgraph(subgraph);
});
afterAll(() => certifications.stop());

const CREATE = 'mutation ($input: CreateCertificationInput!) { createCertification(input: $input) { id name owner { id } } }';

describe('a certification', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = certifications.viewer();
    const input = { name: '  A  certification ', idempotencyKey: newId() };
    const { createCertification } = await owner.get(CREATE, { input });
    expect(createCertification).toMatchObject({ name: 'A certification', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createCertification.id).toBe(createCertification.id);
    const { searchCertifications } = await certifications.nobody.get(
      '{ searchCertifications(query: "a certification") { totalCount nodes { id } } }',
    );
    expect(searchCertifications).toEqual({ totalCount: 1, nodes: [{ id: createCertification.id }] });
    expect((await certifications.facts('certifications.certification.created.v1')).map(({ subject }) => subject.id)).toEqual([
      createCertification.id,
    ]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await certifications.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await certifications.nobody.refusal(CREATE, { input: { name: 'A certification' } })).code).toBe('UNAUTHENTICATED');
  });
});
