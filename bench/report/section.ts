import type { Goal } from './goals.ts';

/** What one measure says. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly goals: readonly Goal[];
}
