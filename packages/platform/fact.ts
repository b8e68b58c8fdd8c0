import { z } from 'zod';

/**
 * A fact: something that happened in one domain, told to the others. The envelope holds CloudEvents' attributes
 * (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md) under this project's names.
 */
export const Fact = z.object({
  /** UUIDv7; consumers apply one id once. */
  id: z.uuid(),
  /** `<domain>.<noun>.<past-verb>.v<n>`, for example `courses.enrollment.created.v1`. */
  type: z.string(),
  /** The domain that published it: the name of its log. */
  source: z.string(),
  /** ISO 8601, UTC: when the transaction that caused it ran. */
  time: z.iso.datetime(),
  /** The entity that it is about; order holds among facts of one subject. */
  subject: z.object({ type: z.string(), id: z.string() }),
  /** The user who caused it; null: the system did. */
  actorId: z.string().nullable(),
  /** The request or first fact that started the chain. */
  correlationId: z.string(),
  /** The fact that directly caused this one, if a fact did. */
  causationId: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type Fact = z.output<typeof Fact>;

/** What a published fact type holds, as text that any process can read. */
export interface FactType {
  readonly type: string;
  readonly summary: string;
  /** The entity type of `subject`. */
  readonly subject: string;
  /** Ephemeral facts are signals: never stored, the latest wins, no cursor. */
  readonly ephemeral: boolean;
  /** JSON Schema of `data`. */
  readonly data: { properties?: Record<string, { type?: string; nullable?: boolean }>; required?: string[] };
}
