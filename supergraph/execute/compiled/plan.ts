import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import type { Compiler } from './compiler.ts';
import { compileFetch } from './fetch.ts';
import type { Path, Run, Step } from './run.ts';

/** Compiles a plan to closures. */
export function compilePlan(node: PlanNode | SubscriptionNode, path: Path, compiler: Compiler): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, compiler);
    case 'Flatten':
      return compilePlan(node.node, [...path, ...node.path], compiler);
    case 'Sequence':
      return sequence(node.nodes.map((child) => compilePlan(child, path, compiler)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compilePlan(child, path, compiler)));
    case 'Condition': {
      const { condition } = node;
      const on = node.ifClause && compilePlan(node.ifClause, path, compiler);
      const off = node.elseClause && compilePlan(node.elseClause, path, compiler);
      return (run) => (run.yes.has(condition) ? on : off)?.(run);
    }
    default:
      throw new Error(`A plan's ${node.kind} is not for this executor.`);
  }
}

function sequence(steps: readonly Step[]): Step {
  const from = (run: Run, start: number): Promise<void> | undefined => {
    for (let i = start; i < steps.length; i++) {
      const waiting = steps[i]?.(run);
      if (waiting) return i + 1 < steps.length ? waiting.then(() => from(run, i + 1)) : waiting;
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

function parallel(steps: readonly Step[]): Step {
  return (run) => {
    const waiting: Promise<void>[] = [];
    for (const step of steps) {
      const one = step(run);
      if (one) waiting.push(one);
    }
    if (waiting.length < 2) return waiting[0];
    return Promise.all(waiting).then(nothing);
  };
}

const nothing = () => {};

/** Whether any fetch's arguments come from where an entity is. */
export function isContextual(node: PlanNode | SubscriptionNode): boolean {
  if (node.kind === 'Fetch') return !!node.contextRewrites?.length;
  if (node.kind === 'Flatten') return isContextual(node.node);
  if (node.kind === 'Condition') return [node.ifClause, node.elseClause].some((child) => child && isContextual(child));
  return (node.kind === 'Sequence' || node.kind === 'Parallel') && node.nodes.some(isContextual);
}
