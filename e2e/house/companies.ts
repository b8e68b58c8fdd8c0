import { writeFileSync } from 'node:fs';
import { act } from './acts.ts';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

/** A company of this person that has proved its domain. */
export async function verifiedCompany({ records }: Stage, owner: Person, name: string): Promise<string> {
  const { id: companyId } = await act(owner, 'createCompany', { name, industry: 'Software' });
  const domain = `${name.toLowerCase()}.example`;
  const asked = await act(owner, 'requestCompanyVerification', { companyId, domain }, '{ recordName recordValue }');
  writeFileSync(records, JSON.stringify({ [asked.recordName]: [asked.recordValue] }));
  const { verified } = await act(owner, 'confirmCompanyVerification', { companyId }, '{ verified }', 'CompanyInput');
  if (!verified) throw new Error(`${name} is not verified.`);
  return companyId;
}
