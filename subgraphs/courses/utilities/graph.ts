import { utility } from '@lyceum/kit';
import { z } from 'zod';

const Node = z.string().max(100);
const Edges = z.array(z.object({ from: Node, to: Node })).max(1_000_000);

export const findCycle = utility(
  'A cycle of a directed graph as the nodes on its way, the first one again at the end; null when there is none.',
  Edges,
  (edges): string[] | null => {
    const next = Map.groupBy(edges, ({ from }) => from);
    const state = new Map<string, 'open' | 'done'>();
    // a path and not recursion: the graph may be deep
    for (const start of next.keys()) {
      if (state.has(start)) continue;
      const path: { node: string; at: number }[] = [{ node: start, at: 0 }];
      state.set(start, 'open');
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const edge = next.get(top.node)?.[top.at++];
        if (!edge) {
          state.set(top.node, 'done');
          path.pop();
        } else if (state.get(edge.to) === 'open') {
          const nodes = path.map(({ node }) => node);
          return [...nodes.slice(nodes.indexOf(edge.to)), edge.to];
        } else if (!state.has(edge.to)) {
          state.set(edge.to, 'open');
          path.push({ node: edge.to, at: 0 });
        }
      }
    }
    return null;
  },
);

export const topologicalOrder = utility(
  'The nodes of a graph without cycles, what an edge points to before what it comes from; null when there is a cycle.',
  Edges,
  (edges): string[] | null => {
    const waits = new Map<string, number>();
    for (const { from, to } of edges) {
      waits.set(from, (waits.get(from) ?? 0) + 1);
      if (!waits.has(to)) waits.set(to, 0);
    }
    const before = Map.groupBy(edges, ({ to }) => to);
    const ready = [...waits].filter(([, n]) => n === 0).map(([node]) => node);
    for (const node of ready)
      for (const { from } of before.get(node) ?? []) {
        const left = (waits.get(from) ?? 0) - 1;
        waits.set(from, left);
        if (left === 0) ready.push(from);
      }
    return ready.length === waits.size ? ready : null;
  },
);
