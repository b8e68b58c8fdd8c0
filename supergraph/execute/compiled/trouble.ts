import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type OnMasked, presentable, responsePath, Unreachable, unavailable } from '../errors.ts';
import type { AnswerNames } from './answer-names.ts';
import { rewrittenPath } from './rewrites.ts';
import type { Path, Run } from './run.ts';
import type { Shape } from './shape.ts';
import { pathsOf } from './targets.ts';

/** Tells clients what went wrong in one fetch, at the places of the answer that it concerns. */
export class Trouble {
  readonly #node: FetchNode;
  readonly #path: Path;
  readonly #at: Path | undefined;
  readonly #lost: readonly Path[];
  readonly #names: AnswerNames;
  readonly #onMasked: OnMasked;

  /** `path` is where the plan merges the fetch's answers. */
  constructor(node: FetchNode, path: Path, shape: Shape, names: AnswerNames, onMasked: OnMasked) {
    this.#node = node;
    this.#path = path;
    this.#names = names;
    this.#at = responsePath(names.place(path));
    this.#lost = shape
      .map(({ key }) => [...path, key])
      .filter((lost) => names.has(lost))
      .map((lost) => names.place(lost));
    this.#onMasked = onMasked;
  }

  /** No answer came, or none that can be understood. */
  failed(run: Run, cause: unknown): void {
    if (cause instanceof Unreachable) run.errors.push(unavailable(cause, this.#at));
    else this.#tell(run, cause instanceof GraphQLError ? cause : new Error(String(cause), { cause }), this.#at);
    this.lost(run);
  }

  /** What this fetch would have brought is missing, for a reason that is told. */
  lost(run: Run): void {
    run.explained.push(...this.#lost);
  }

  /** Errors in a subgraph's answer. `slots` of an entity fetch: which representation each target's answer comes from. */
  answered(run: Run, errors: readonly GraphQLFormattedError[], slots: readonly number[] | undefined): void {
    let targets: Path[] | undefined;
    for (const error of errors) {
      const path = error.path && rewrittenPath(error.path, slots ? undefined : this.#node.outputRewrites);
      const index = slots && path?.[0] === '_entities' ? path[1] : undefined;
      if (path && !slots && !this.#path.length) this.#place(run, error, path);
      else if (!path || (slots && typeof index !== 'number')) {
        this.#tell(run, error, this.#at);
        this.lost(run);
      } else {
        targets ??= run.data ? pathsOf(run.data, this.#path) : [];
        const below = slots ? rewrittenPath(path.slice(2), this.#node.outputRewrites) : path;
        targets.forEach((target, i) => {
          if (!slots || slots[i] === index) this.#place(run, error, [...target, ...below]);
        });
      }
    }
  }

  #place(run: Run, error: GraphQLFormattedError, path: Path): void {
    const place = this.#names.place(path);
    run.explained.push(place);
    this.#tell(run, error, place);
  }

  #tell(run: Run, error: GraphQLFormattedError | Error, path: Path | undefined): void {
    const extensions = { ...('extensions' in error ? error.extensions : {}), serviceName: this.#node.serviceName };
    const told = new GraphQLError(error.message, { extensions, originalError: error instanceof Error ? error : undefined });
    run.errors.push(presentable(told, run.call, this.#onMasked, path));
  }
}
