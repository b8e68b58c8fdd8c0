import type { FieldDefinition, ObjectType } from '@apollo/federation-internals';
import type { FactType } from '@lyceum/platform/fact.ts';
import type { FactField, Refuse } from './fact-fields.ts';

/** Whether the catalogue's facts hold what a live field takes from them. */
export function checkFacts(
  field: FactField,
  definition: FieldDefinition<ObjectType>,
  catalogue: ReadonlyMap<string, FactType>,
  refuse: Refuse,
): void {
  const needs = (fact: FactType, key: string, graphqlType: string, why: string) => {
    const property = fact.data.properties?.[key];
    if (!property || !fact.data.required?.includes(key)) refuse(`${fact.type} has no required "${key}" (${why})`);
    else if (property.nullable && !why.startsWith('argument')) refuse(`${fact.type} may hold null as "${key}" (${why})`);
    else if (!agrees(graphqlType, property))
      refuse(`${fact.type} holds "${key}" as ${property.type ?? 'something else'}, which never equals ${graphqlType} (${why})`);
  };
  const facts = new Map<string, FactType>();
  for (const type of [...field.types, ...field.leftBy]) {
    const fact = catalogue.get(type);
    if (!fact) {
      refuse(`no fact is called ${type}`);
      return;
    }
    if (!type.startsWith(`${field.owner}.`))
      refuse(`${type} is not a fact of ${field.owner}: one field reads one log, so that order holds`);
    facts.set(type, fact);
  }
  for (const type of field.types) {
    const fact = facts.get(type);
    if (!fact) continue;
    if (fact.ephemeral === !!definition.argument('after')) {
      refuse(fact.ephemeral ? `${type} is not kept, so there is no \`after\`` : 'needs the argument after: Cursor');
    }
    for (const argument of definition.arguments()) {
      if (argument.name !== 'after') needs(fact, argument.name, String(argument.type), `argument ${argument.name}`);
    }
    if (field.reader) needs(fact, field.reader, 'ID', 'reader');
    if (field.id) needs(fact, field.id, 'ID', 'id');
    for (const [name, key] of field.keys) {
      if (key.length !== 1 || key[0] !== 'id') for (const part of key) needs(fact, part, 'ID', `key of ${name}`);
      else if (!field.id && !field.keys.has(fact.subject))
        refuse(`${type} is about a ${fact.subject}, not a ${name}; name its id with \`id:\``);
    }
    if (field.id && field.keys.size > 1) refuse('`id:` cannot say which type of an interface or union it is');
  }
  if (!field.audience) return;
  for (const type of field.leftBy) {
    const fact = facts.get(type);
    if (fact) needs(fact, field.audience.argument, 'ID', 'leftBy');
  }
}

const jsonTypes: Record<string, readonly string[]> = { Int: ['integer'], Float: ['number', 'integer'], Boolean: ['boolean'] };
const agrees = (graphqlType: string, { type }: { type?: string }): boolean =>
  !graphqlType.includes('[') && (jsonTypes[graphqlType.replaceAll('!', '')] ?? ['string']).includes(type ?? '');
