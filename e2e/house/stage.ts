import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Person, person } from './people.ts';
import type { Topology } from './topology.ts';

/** A running graph that several suites share, and who looks after it. */
export interface Stage {
  readonly graph: Topology;
  readonly instructor: Person;
  readonly admin: Person;
  /** The file with the DNS records that the graph believes. */
  readonly records: string;
}

/** Starts one graph for all of these suites, and stops it after them. Suites read the stage in their tests, not before. */
export function onStage(
  name: string,
  start: (variables: Record<string, string>) => Promise<Topology>,
  suites: readonly ((stage: Stage) => void)[],
): void {
  describe(`the graph ${name}`, () => {
    const directory = mkdtempSync(join(tmpdir(), 'lyceum-stage-'));
    const records = join(directory, 'records.json');
    let started: Topology | undefined;
    let standing: Stage | undefined;
    const now = () => {
      if (!standing) throw new Error('The graph has not started.');
      return standing;
    };
    beforeAll(async () => {
      writeFileSync(records, '{}');
      const graph = await start({ DOMAIN_RECORDS_FILE: records });
      started = graph;
      standing = {
        graph,
        instructor: await person(graph, 'Iris', ['INSTRUCTOR', 'ADMIN']),
        admin: await person(graph, 'Ada', ['ADMIN']),
        records,
      };
    });
    // a dead gateway fails the test in which it died, with its last words
    afterEach(() => {
      const gateway = standing?.graph.program('gateway');
      if (gateway && !gateway.alive()) throw new Error(`The gateway has ended:\n${gateway.output().slice(-4_000)}`);
    });
    afterAll(async () => {
      await started?.stop();
      rmSync(directory, { recursive: true, force: true });
    });
    const stage: Stage = {
      get graph() {
        return now().graph;
      },
      get instructor() {
        return now().instructor;
      },
      get admin() {
        return now().admin;
      },
      records,
    };
    for (const suite of suites) suite(stage);
  });
}
