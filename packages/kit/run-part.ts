import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import { Principal } from '@lyceum/platform/principal.ts';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { found, parse } from './refusal.ts';
import { type Origin, partsSubject } from './request-context.ts';
import type { AnyPart } from './subgraph.ts';

const PartRequest = z.object({ part: z.string(), input: z.unknown(), principal: Principal, requestId: z.string() });

/** Runs a part by name as the principal of the asker; what comes back is JSON. */
export async function runPart(
  parts: ReadonlyMap<string, AnyPart>,
  contextOf: (origin: Origin) => BaseContext,
  payload: unknown,
): Promise<unknown> {
  const { part: name, input, principal, requestId } = parse(PartRequest, payload);
  const part = found(parts.get(name), `The part ${name}`);
  const result: unknown = part.kind === 'utility' ? part(input) : await part(contextOf({ principal, requestId }), input);
  return JSON.parse(JSON.stringify(result ?? null, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
}

/** Parts, and the name under which they are asked for. */
export interface Responder {
  readonly name: string;
  readonly parts: ReadonlyMap<string, AnyPart>;
}

/** Runs their parts for whoever asks on the bus, until stopped. */
export async function respondFor(bus: Bus, all: readonly Responder[], contextOf: (origin: Origin) => BaseContext): Promise<Subscription> {
  const answering = await Promise.all(
    all.map(({ name, parts }) => bus.respond(partsSubject(name), (payload) => runPart(parts, contextOf, payload))),
  );
  return { stop: async () => void (await Promise.all(answering.map((one) => one.stop()))) };
}
