/** A skill with a figure, as a statement gives it. */
export interface SkillFigure extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly created_at: string;
  readonly count: number;
}

export const toSkillCount = ({ id, name, key, created_at, count }: SkillFigure) => ({
  skill: { id, name, key, createdAt: new Date(created_at) },
  count,
});
