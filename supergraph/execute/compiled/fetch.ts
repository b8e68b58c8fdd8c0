import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { type DocumentNode, parse } from 'graphql';
import { ENTITY, type Fetch } from '../executor.ts';
import type { Compiler } from './compiler.ts';
import { entityFetch } from './entity-fetch.ts';
import { neededWhen } from './needed.ts';
import { compileRewrites } from './rewrites.ts';
import { isData, type Path, type Run, type Step } from './run.ts';
import { merge, shapeOf } from './shape.ts';
import { targetsAt } from './targets.ts';
import { Trouble } from './trouble.ts';

/** Sends a fetch and hands over its answer; what goes wrong becomes an error of the run. */
export type Ask = (run: Run, variables: Record<string, unknown>, use: (response: SubgraphResponse) => void) => Promise<void> | undefined;

/** Compiles one fetch of a plan; `path` is where its answers are merged. */
export function compileFetch(node: FetchNode, path: Path, compiler: Compiler): Step {
  const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
  const step = compileAlways(node, document, path, compiler);
  const isNeeded = neededWhen(document, node.requires !== undefined && node.inputRewrites === undefined);
  return isNeeded ? (run) => (isNeeded(run.yes) ? step(run) : undefined) : step;
}

function compileAlways(node: FetchNode, document: DocumentNode, path: Path, compiler: Compiler): Step {
  const shape = shapeOf(document, node.outputRewrites, node.requires !== undefined, compiler.types);
  const trouble = new Trouble(node, path, shape, compiler.answerNames, compiler.onMasked);
  const ask = asking(node, document, trouble, compiler);
  const rewrite = compileRewrites(node.outputRewrites, compiler.types);
  if (node.requires) return entityFetch({ ...node, requires: node.requires }, path, { shape, trouble, ask, rewrite }, compiler);

  const usages = node.variableUsages ?? [];
  const targets = path.length ? targetsAt(path) : undefined;
  return (run) => {
    const found = run.data && targets?.(run.data);
    if (targets && !found?.length) return undefined;
    return ask(run, pick(run.variables, usages), ({ data, dataText, errors }) => {
      if (dataText !== undefined) run.text = dataText;
      if (errors) trouble.answered(run, errors, undefined);
      if (!isData(data)) return;
      rewrite?.(data);
      if (found) for (const target of found) merge(target, data, shape);
      else if (run.data) merge(run.data, data, shape);
      else run.data = data;
    });
  };
}

function asking(
  { serviceName, operation, operationName, operationKind }: FetchNode,
  document: Fetch['document'],
  trouble: Trouble,
  { send }: Compiler,
): Ask {
  const kind = operationKind === 'mutation' ? 'mutation' : 'query';
  return (run, variables, use) => {
    const absorb = (response: SubgraphResponse) => {
      if (response.extensions?.viewerAsked) run.viewerAsked = true;
      try {
        use(response);
      } catch (error) {
        trouble.failed(run, error);
      }
    };
    if (serviceName === ENTITY && run.call.entity) {
      absorb(run.call.entity.response);
      return undefined;
    }
    const fetch: Fetch = { subgraph: serviceName, query: operation, document, operationName, variables, kind, byText: run.passes };
    try {
      const response = send(fetch, run.call);
      if (response instanceof Promise) return response.then(absorb, (error: unknown) => trouble.failed(run, error));
      absorb(response);
    } catch (error) {
      trouble.failed(run, error);
    }
    return undefined;
  };
}

/** The variables that a subgraph is to know, uncoerced. */
export function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(variables, name) && variables[name] !== undefined) picked[name] = variables[name];
  return picked;
}
