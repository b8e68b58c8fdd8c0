import type { Graph } from '../../graph/graph.ts';
import type { OnMasked } from '../errors.ts';
import type { SendNow } from '../executor.ts';
import type { AnswerNames } from './answer-names.ts';
import type { Names } from './names.ts';
import type { Provided } from './provided.ts';
import type { Subtypes } from './subtypes.ts';

/** What the parts of one compiled operation share. */
export interface Compiler {
  readonly graph: Graph;
  readonly send: SendNow;
  readonly onMasked: OnMasked;
  /** Of all types, `@inaccessible` ones included. */
  readonly types: Subtypes;
  readonly names: Names;
  readonly answerNames: AnswerNames;
  readonly provided: Provided | undefined;
  /** The plan holds fetches whose answers depend on where an entity is. */
  readonly contextual: boolean;
}
