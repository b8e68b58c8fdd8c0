import type { Spent } from '../measures/profile.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

const SHOWN = 12;

/** What is known of the limits of each measure. */
const READ = [
  '- *me* is one fetch of one entity: nearly all that is left is Node’s HTTP server (`supergraph/serve` is where its sockets are written), which the JIT monolith pays as well; what it costs with ready bytes stands beside it.',
  '- *deep*, in process, is two fifths the making of the answer (merged, projected, printed) and three tenths its serving, the one write above all; the JIT monolith prints as much, but has nothing to merge.',
  '- Over HTTP four fetches make *deep*: the JSON that they bring is parsed, merged and printed again, and who asks is signed for each.',
  '- *Home* reads some twenty statements from Postgres; their protocol, rows and loaders are two thirds of it. The gateway’s own share is a tenth, so no gateway over the same subgraphs in process can be five times another.',
  '- A message to many sockets is the writing to them: what bare writes of ready bytes cost stands beside it.',
  '- A process starts by loading modules, Apollo’s planner and composition before all.',
].join('\n');

/** Where our own CPU goes, by package: what is left to save, and what is not ours to save. */
export function profilesSection(profiles: readonly { readonly what: string; readonly packages: Spent }[]): Section {
  const percent = (packages: Spent, name: string) => packages.find(({ where }) => where === name)?.percent ?? 0;
  const most = (name: string) => Math.max(...profiles.map(({ packages }) => percent(packages, name)));
  const names = [...new Set(profiles.flatMap(({ packages }) => packages.map(({ where }) => where)))];
  const shown = names.sort((a, b) => most(b) - most(a)).slice(0, SHOWN);
  return {
    title: 'Where Lyceum’s CPU goes',
    text: [
      'Percent of the process’s CPU time, sampled under the load of the measures above.',
      READ,
      table(
        ['', ...profiles.map(({ what }) => what)],
        shown.map((name) => [name, ...profiles.map(({ packages }) => percent(packages, name).toFixed(1))]),
      ),
    ].join('\n\n'),
    goals: [],
  };
}
