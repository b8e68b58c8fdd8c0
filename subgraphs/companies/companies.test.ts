import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let companies: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  companies = await testSubgraph(subgraph);
});
afterAll(() => companies.stop());

const CREATE = 'mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { id name owner { id } } }';

describe('a company', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = companies.viewer();
    const input = { name: '  A  company ', idempotencyKey: newId() };
    const { createCompany } = await owner.get(CREATE, { input });
    expect(createCompany).toMatchObject({ name: 'A company', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createCompany.id).toBe(createCompany.id);
    const { searchCompanies } = await companies.nobody.get('{ searchCompanies(query: "a company") { totalCount nodes { id } } }');
    expect(searchCompanies).toEqual({ totalCount: 1, nodes: [{ id: createCompany.id }] });
    expect((await companies.facts('companies.company.created.v1')).map(({ subject }) => subject.id)).toEqual([createCompany.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await companies.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await companies.nobody.refusal(CREATE, { input: { name: 'A company' } })).code).toBe('UNAUTHENTICATED');
  });
});
