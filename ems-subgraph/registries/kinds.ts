import type { CataloguedKind } from '@lyceum/kit';
import { kind } from '../tables.ts';

export type Kind = (typeof kind.enumValues)[number];

/** A kind as the registry keeps it. */
export const kindOf = (catalogued: CataloguedKind): Kind => {
  const found = kind.enumValues.find((value) => value.toLowerCase() === catalogued);
  if (!found) throw new Error(`The registry knows no ${catalogued}.`);
  return found;
};

/** Under this name the figures of an entry come. */
export const figuresKey = ({ kind: of, name }: { kind: Kind; name: string }): string => `${of.toLowerCase()} ${name}`;
