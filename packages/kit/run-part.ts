import { Principal } from '@lyceum/platform/principal.ts';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { found, parse } from './refusal.ts';
import type { Origin } from './request-context.ts';
import type { AnyPart } from './subgraph.ts';

const PartRequest = z.object({ part: z.string(), input: z.unknown(), principal: Principal, requestId: z.string() });

/** Runs a part by name as the principal of the asker; what comes back is JSON. */
export async function runPart(parts: Map<string, AnyPart>, contextOf: (origin: Origin) => BaseContext, payload: unknown): Promise<unknown> {
  const { part: name, input, principal, requestId } = parse(PartRequest, payload);
  const part = found(parts.get(name), `The part ${name}`);
  const result: unknown = part.kind === 'utility' ? part(input) : await part(contextOf({ principal, requestId }), input);
  return JSON.parse(JSON.stringify(result ?? null, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
}
