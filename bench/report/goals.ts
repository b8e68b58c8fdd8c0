import { figure } from './table.ts';

/** Something to reach, and what was measured. */
export interface Goal {
  readonly what: string;
  readonly wanted: { readonly least: number } | { readonly most: number };
  readonly reached: number;
  readonly unit: string;
}

export const reached = ({ wanted, reached: value }: Goal): boolean => ('least' in wanted ? value >= wanted.least : value <= wanted.most);

export const goalRow = (goal: Goal): string[] => [
  goal.what,
  'least' in goal.wanted ? `≥ ${goal.wanted.least}${goal.unit}` : `≤ ${goal.wanted.most}${goal.unit}`,
  `${figure(goal.reached)}${goal.unit}`,
  reached(goal) ? 'yes' : '**no**',
];
