import type { Spent } from '../measures/profile.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

const SHOWN = 12;

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
      table(
        ['', ...profiles.map(({ what }) => what)],
        shown.map((name) => [name, ...profiles.map(({ packages }) => percent(packages, name).toFixed(1))]),
      ),
    ].join('\n\n'),
    goals: [],
  };
}
