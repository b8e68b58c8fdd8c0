import { posix } from 'node:path';
import { isTest } from './files.ts';

/** The rooms of a subgraph, in steps: a file imports from its own step and from those before it. */
const STEPS: readonly (readonly string[])[] = [
  ['tables', 'events', 'settings', 'utilities', 'config', 'copies'],
  ['loaders'],
  ['context'],
  ['helpers', 'queries'],
  ['services'],
  ['reports', 'listeners', 'routes'],
  ['controllers'],
  ['subgraph', 'demo'],
];
const stepOf = new Map(STEPS.flatMap((rooms, step) => rooms.map((room) => [room, step])));

/** What is wrong with the order in which a subgraph's file imports its neighbours. */
export function roomProblems(file: string, imports: readonly string[]): string[] {
  if (isTest(file)) return [];
  const room = roomOf(file);
  const step = stepOf.get(room);
  if (step === undefined) return [];
  return imports.flatMap((target) => {
    if (room === 'controllers' && target.startsWith('drizzle-orm'))
      return [`${file} may not import ${target}: SQL belongs in queries, loaders, services and reports`];
    if (!target.startsWith('.')) return [];
    const other = roomOf(posix.join(posix.dirname(file), target));
    if (room === 'controllers' && other === 'tables') return [`${file} may not import ${target}: controllers see no tables`];
    const otherStep = stepOf.get(other);
    return otherStep !== undefined && otherStep > step ? [`${file} may not import ${target}: ${other} comes after ${room}`] : [];
  });
}

/** `subgraphs/courses/services/enroll.ts` and `subgraphs/courses/services.ts` are both of the room `services`; the EMS is its folder. */
const roomOf = (file: string): string => (file.split('/')[file.startsWith('ems-subgraph/') ? 1 : 2] ?? '').replace(/\.ts$/, '');
