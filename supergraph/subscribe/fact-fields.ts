/**
 * Reads what the supergraph says of live fields: a Subscription field returns an entity, and a fact names which one. A value
 * without a row (who is typing, a counter) is an entity too: its key is its own data.
 */
import {
  type CompositeType,
  type FieldDefinition,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type ObjectType,
  type Schema,
  type Supergraph,
  type Type,
} from '@apollo/federation-internals';
import type { FactType } from '@lyceum/platform/fact.ts';
import { z } from 'zod';
import { checkFacts } from './fact-checks.ts';

export const FACTS_SPEC = 'https://lyceum.dev/specs/facts';

export interface FactField {
  readonly name: string;
  /** The subgraph that declares it: its facts are read, and it is asked for the entity. */
  readonly owner: string;
  readonly returns: string;
  /** By concrete type: the key fields that a representation needs. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly types: readonly string[];
  /** The key of a fact's data that holds the entity's id; absent: the fact's subject. */
  readonly id: string | undefined;
  /** The key of a fact's data that must hold the reader's own id. */
  readonly reader: string | undefined;
  /** Whoever may see this entity gets the same answers; its id is the argument. */
  readonly audience: { readonly type: string; readonly argument: string } | undefined;
  /** Facts by which someone may have left the audience. */
  readonly leftBy: readonly string[];
  /** Its facts are signals: not kept, so there is no cursor. */
  readonly ephemeral: boolean;
}

const FactArguments = z.object({
  types: z.array(z.string()),
  id: z.string().nullish(),
  reader: z.string().nullish(),
  audience: z.string().nullish(),
  leftBy: z.array(z.string()).nullish(),
});

export type Refuse = (problem: string) => undefined;

/** Every Subscription field of the graph; throws all that is wrong with them at once. */
export function readFactFields(supergraph: Supergraph, catalogue: readonly FactType[]): Map<string, FactField> {
  const problems: string[] = [];
  const fields = new Map<string, FactField>();
  const known = new Map(catalogue.map((fact) => [fact.type, fact]));
  for (const definition of subscriptions(supergraph.schema)?.fields() ?? []) {
    const refuse: Refuse = (problem) => void problems.push(`Subscription.${definition.name}: ${problem}`);
    const field = readField(supergraph, definition, known, refuse);
    if (!field) continue;
    checkFacts(field, definition, known, refuse);
    fields.set(field.name, field);
  }
  if (problems.length) throw new Error(problems.join('\n'));
  return fields;
}

function readField(
  supergraph: Supergraph,
  definition: FieldDefinition<ObjectType>,
  catalogue: ReadonlyMap<string, FactType>,
  refuse: Refuse,
): FactField | undefined {
  const fact = factOf(supergraph.schema, definition);
  // also what is seen of a subgraph that declares @fact without the shared file: composition drops it without a word
  if (!fact) return refuse('has no @fact; does its subgraph start with the shared schema?');
  const base = returnedEntity(definition);
  if (!base) return refuse(`returns ${definition.type}; return one entity and let clients select the value from it`);
  const owner = [...supergraph.subgraphs()].find(({ schema }) => subscriptions(schema)?.field(definition.name));
  if (!owner) return refuse('belongs to no subgraph');
  if (subscriptions(owner.schema)?.field(definition.name)?.hasAppliedDirective('provides'))
    refuse('may not use @provides: the entity is read by reference');

  const keys = new Map(concrete(base).map(({ name }) => [name, keyOf(owner.schema, name)]));
  for (const [name, key] of keys) if (!key.length) refuse(`${name} has no resolvable @key of plain fields in ${owner.name}`);

  const audience = fact.audience
    ? { type: fact.audience, argument: `${fact.audience.charAt(0).toLowerCase()}${fact.audience.slice(1)}Id` }
    : undefined;
  if (audience && definition.argument(audience.argument)?.type?.toString() !== 'ID!')
    refuse(`audience ${audience.type} needs the argument ${audience.argument}: ID!`);
  if (audience && keyOf(owner.schema, audience.type)[0] !== 'id')
    refuse(`audience ${audience.type} is not an entity of ${owner.name} with @key(fields: "id")`);
  if (!audience !== !fact.leftBy) refuse('`audience` and `leftBy` go together');
  return {
    name: definition.name,
    owner: owner.name,
    returns: base.name,
    keys,
    types: fact.types,
    id: fact.id ?? undefined,
    reader: fact.reader ?? undefined,
    audience,
    leftBy: fact.leftBy ?? [],
    ephemeral: fact.types.some((type) => catalogue.get(type)?.ephemeral),
  };
}

/** The directive's arguments, whatever the supergraph has renamed it to. */
function factOf(schema: Schema, element: FieldDefinition<ObjectType>): z.output<typeof FactArguments> | undefined {
  const feature = [...(schema.coreFeatures?.allFeatures() ?? [])].find(({ url }) => url.identity === FACTS_SPEC);
  const applied = feature && element.appliedDirectivesOf(feature.directiveNameInSchema('fact'))[0];
  return applied && FactArguments.parse(applied.arguments());
}

function returnedEntity({ type }: FieldDefinition<ObjectType>): CompositeType | undefined {
  const named: Type | undefined = type?.kind === 'NonNullType' ? type.ofType : type;
  return named && (isObjectType(named) || isInterfaceType(named) || isUnionType(named)) ? named : undefined;
}

function subscriptions(schema: Schema): ObjectType | undefined {
  return schema.schemaDefinition.rootType('subscription');
}

const concrete = (type: CompositeType): readonly ObjectType[] =>
  isObjectType(type) ? [type] : isUnionType(type) ? type.types() : type.possibleRuntimeTypes();

const Key = z.object({ fields: z.unknown(), resolvable: z.boolean().nullish() });

/** The fields of a type's plainest key. */
function keyOf(schema: Schema, name: string): readonly string[] {
  const type = schema.type(name);
  if (!type || !isObjectType(type)) return [];
  const plain = type
    .appliedDirectivesOf('key')
    .map((directive) => Key.parse(directive.arguments()))
    .filter(({ fields, resolvable }) => resolvable !== false && /^[\w\s]+$/.test(String(fields)))
    .map(({ fields }) => String(fields).trim().split(/\s+/));
  return plain.find((key) => key.length === 1 && key[0] === 'id') ?? plain[0] ?? [];
}
