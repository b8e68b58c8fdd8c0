import type { Fact, FactType } from '@lyceum/platform/fact.ts';
import { z } from 'zod';

/** What one fact type holds. */
export interface FactDefinition<D extends z.ZodObject = z.ZodObject, Ephemeral extends boolean = boolean> {
  readonly summary: string;
  /** The entity type of its subject: facts of one subject keep their order. */
  readonly subject: string;
  readonly data: D;
  readonly ephemeral: Ephemeral;
}
/** A domain's facts, by type name. */
export type Events = Record<string, FactDefinition>;

/** Something that happened, kept and delivered to every listener. */
export const fact = <D extends z.ZodObject>(summary: string, subject: string, data: D): FactDefinition<D, false> => ({
  summary,
  subject,
  data,
  ephemeral: false,
});
/** Something that is so just now (typing, presence): never stored, may be lost. */
export const signal = <D extends z.ZodObject>(summary: string, subject: string, data: D): FactDefinition<D, true> => ({
  summary,
  subject,
  data,
  ephemeral: true,
});

/** A fact with the data of its type. */
export type FactOf<E extends Events, T extends keyof E> = Omit<Fact, 'data'> & { data: z.output<E[T]['data']> };

/** The domain's fact types as text for the gateway and the EMS. */
export const factTypes = (events: Events): FactType[] =>
  Object.entries(events).map(([type, { summary, subject, ephemeral, data }]) => {
    const { properties, required } = z.toJSONSchema(data, { io: 'output', unrepresentable: 'any' });
    const types = Object.entries(properties ?? {}).map(([key, value]) => {
      const type = typeOf(value);
      return [key, type === undefined ? {} : type] as const;
    });
    return { type, summary, subject, ephemeral, data: { properties: Object.fromEntries(types), required: required ?? [] } };
  });

const Shape = z.looseObject({ type: z.string().optional(), anyOf: z.array(z.looseObject({ type: z.string().optional() })).optional() });

/** The one JSON type of a value, and whether it may be null besides; undefined: it has several, or none that is known. */
function typeOf(value: unknown): { type: string; nullable?: true } | undefined {
  const { type, anyOf } = Shape.catch({}).parse(value);
  if (type !== undefined) return { type };
  const others = [...new Set(anyOf?.map((one) => one.type))].filter((one) => one !== 'null');
  const [only] = others;
  return others.length === 1 && only !== undefined ? { type: only, nullable: true } : undefined;
}
