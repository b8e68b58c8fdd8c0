import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Check, ROOT } from './check.ts';
import { isTest, projectFiles } from './files.ts';

const Snapshot = z.object({
  tables: z.record(
    z.string(),
    z.object({ name: z.string(), columns: z.record(z.string(), z.object({ name: z.string(), type: z.string() })) }),
  ),
});
/** Columns that name a person. */
const PERSON =
  /^((user|actor|learner|sender|owner|author|payer|holder|applicant|candidate|follower|host|viewer|other|blocked)_id|\w+_by(_id)?)$/;

/** Whoever holds anything of a person answers when that person is erased. */
export const erasure: Check = {
  name: 'every domain forgets the erased',
  async run() {
    const folders = [...readdirSync(join(ROOT, 'subgraphs')).map((name) => `subgraphs/${name}`), 'ems-subgraph'];
    return { problems: folders.flatMap((folder) => erasureProblems(folder, personTables(folder), sourceOf(folder))) };
  },
};

/** What is wrong with a domain that has these tables of people and this source. */
export function erasureProblems(folder: string, tables: readonly string[], source: string): string[] {
  const answers = /forgetErased|(listener\(\s*\w+,|publish\()\s*'accounts\.user\.erased\.v1'/.test(source);
  return tables.length && !answers ? [`${folder} names people in ${tables.join(', ')} and does not answer accounts.user.erased.v1`] : [];
}

/** The tables of a domain’s newest migration with a column that names a person. */
function personTables(folder: string): string[] {
  const meta = join(ROOT, folder, 'migrations/meta');
  if (!existsSync(meta)) return [];
  const newest = readdirSync(meta)
    .filter((file) => file.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  if (!newest) return [];
  const { tables } = Snapshot.parse(JSON.parse(readFileSync(join(meta, newest), 'utf8')));
  return Object.values(tables)
    .filter(({ columns }) => Object.values(columns).some(({ name, type }) => type === 'uuid' && PERSON.test(name)))
    .map(({ name }) => name)
    .sort();
}

/** What a domain does: its code without its tests and what is generated; a name that is only exported by `copies` is no answer. */
function sourceOf(folder: string): string {
  return projectFiles()
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.ts') && !isTest(file) && !/(\/copies|\.generated)\.ts$/.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
}
