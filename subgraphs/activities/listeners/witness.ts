import { type BaseContext, type Events, type FactOf, listener } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { record } from '../services/record.ts';
import type { Verb } from '../utilities/verbs.ts';

/** What a fact says that somebody did; null: nothing. */
export interface Deed {
  readonly by: string | null;
  readonly verb: Verb;
  readonly type: string;
  readonly id: string;
  readonly name?: string | null;
  readonly courseId?: string | null;
  readonly groupId?: string | null;
  readonly completion?: boolean;
  readonly scoreScaled?: number;
  /** Left out: for the person alone. */
  readonly visibility?: 'ONLY_ME' | 'COURSE' | 'PUBLIC';
}

/** Writes down what the platform saw: one statement per fact, however often it is told. */
export function witness<E extends Events, T extends keyof E & string>(events: E, type: T, deed: (fact: FactOf<E, T>) => Deed | null) {
  return listener(events, type, `Writes down: ${events[type]?.summary ?? type}`, async (ctx: BaseContext, fact: FactOf<E, T>) => {
    const done = deed(fact);
    if (!done?.by) return;
    // the runtime hands every listener the context of its own subgraph
    await record(ctx as Context, [
      {
        actorId: done.by,
        verb: done.verb,
        objectType: done.type,
        objectId: done.id,
        objectName: done.name?.slice(0, 500) ?? null,
        courseId: done.courseId ?? null,
        groupId: done.groupId ?? null,
        ...{ registration: null, platform: null, language: null, success: null, durationSeconds: null, note: null },
        scoreScaled: done.scoreScaled ?? null,
        completion: done.completion ?? null,
        visibility: done.visibility ?? 'ONLY_ME',
        occurredAt: new Date(fact.time),
        source: 'lyceum',
        sourceId: fact.id,
      },
    ]);
  });
}
