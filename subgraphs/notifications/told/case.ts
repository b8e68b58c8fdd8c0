import type { FactName } from '../route.ts';
import type { NotificationType } from '../templates.ts';

/** Who and what a case is about. */
export interface Cast {
  /** Is told. */
  readonly ana: string;
  /** Did it. */
  readonly bo: string;
  /** The same id for the same name. */
  readonly id: (name: string) => string;
}

/** What people hear of one fact. */
export interface Case {
  readonly it: string;
  readonly type: NotificationType;
  /** What is known before. */
  readonly known?: readonly (readonly [FactName, (cast: Cast) => object])[];
  readonly fact: FactName;
  readonly data: (cast: Cast) => object;
  /** Told by the platform, whoever caused it. */
  readonly unsigned?: boolean;
  readonly title: string;
  readonly body?: string;
  readonly url: (cast: Cast) => string;
}
