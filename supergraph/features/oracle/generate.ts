/** Random operations that are valid, or nearly always. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { type Draw, hash } from './draw.ts';

export interface Generated {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What an operation may be made of. */
export interface Taste {
  readonly depth: number;
  readonly mutation: boolean;
  /** Aliases that look like other fields' names, or like what every object inherits. */
  readonly oddNames: boolean;
}

export function generate(schema: GraphQLSchema, draw: Draw, taste: Taste): Generated {
  return new Generator(schema, draw, taste).operation();
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #draw: Draw;
  readonly #taste: Taste;
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments = new Map<string, { name: string; text: string }[]>();
  #conditions = 0;

  constructor(schema: GraphQLSchema, draw: Draw, taste: Taste) {
    this.#schema = schema;
    this.#draw = draw;
    this.#taste = taste;
  }

  operation(): Generated {
    const mutation = this.#taste.mutation ? this.#schema.getMutationType() : undefined;
    const root = mutation ?? this.#schema.getQueryType();
    if (!root) throw new Error('no query type');
    const body = this.#selections(root, this.#taste.depth);
    const head = this.#definitions.length ? `(${this.#definitions.join(' ')})` : '';
    const fragments = [...this.#fragments.values()].flat().map(({ text }) => text);
    const query = `${mutation ? 'mutation' : 'query'}${head} {${body}}\n${fragments.join('\n')}`;
    return { query, variables: this.#variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const parts = Array.from({ length: 1 + this.#draw(4) }, () => {
      const kind = this.#draw(8);
      if (depth > 0 && (kind === 7 || (isAbstractType(type) && kind > 3))) return this.#fragment(type, depth);
      const field = kind === 6 ? undefined : this.#draw.pick(fields);
      return field ? this.#field(type, field, depth) : `${this.#draw(4) ? '' : 't: '}__typename`;
    });
    return ` ${parts.join(' ')} `;
  }

  #field(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const below = getNamedType(field.type);
    if (isCompositeType(below) && depth <= 0) return '__typename';
    const args = this.#arguments(field.args);
    const alias = this.#alias(type, field.name + args);
    const set = isCompositeType(below) ? ` {${this.#selections(below, depth - 1)}}` : '';
    return `${alias}${field.name}${args}${this.#condition()}${set}`;
  }

  /** Equal fields get equal names, so that most operations can be merged. */
  #alias(type: GraphQLCompositeType, text: string): string {
    const h = hash(type.name + text);
    if (this.#taste.oddNames && h % 5 === 0 && !isUnionType(type)) {
      const names = ['__proto__', 'constructor', 'toString', ...Object.keys(type.getFields())];
      return `${names[h % names.length]}: `;
    }
    return text.includes('(') || this.#draw(4) === 0 ? `a${h % 100_000}: ` : '';
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.#draw.pick(overlapping(this.#schema, type)) ?? type;
    const known = this.#fragments.get(on.name) ?? [];
    const kind = this.#draw(4);
    if (kind === 0 && known.length) return `...${this.#draw.pick(known)?.name}${this.#condition()}`;
    if (kind === 1) {
      const body = this.#selections(on, depth - 1);
      const fragment = { name: `F${[...this.#fragments.values()].flat().length}`, text: '' };
      fragment.text = `fragment ${fragment.name} on ${on.name} {${body}}`;
      this.#fragments.set(on.name, [...(this.#fragments.get(on.name) ?? []), fragment]);
      return `...${fragment.name}${this.#condition()}`;
    }
    const condition = on === type && kind === 2 ? '' : ` on ${on.name}`;
    return `...${condition}${this.#condition()} {${this.#selections(on, depth - 1)}}`;
  }

  #condition(): string {
    const kind = this.#draw(10);
    if (kind < 7) return '';
    const directive = this.#draw(2) ? '@include' : '@skip';
    if (kind === 9) return ` ${directive}(if: ${this.#draw(2) === 0})`;
    const name = `c${this.#draw(4)}`;
    if (!(this.#conditions & (1 << Number(name[1])))) {
      this.#conditions |= 1 << Number(name[1]);
      const preset = this.#draw(4);
      this.#definitions.push(`$${name}: Boolean!${preset === 0 ? ' = true' : preset === 1 ? ' = false' : ''}`);
      if (preset > 1 || this.#draw(2)) this.#variables[name] = this.#draw(2) === 0;
    }
    return ` ${directive}(if: $${name})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => (isRequiredArgument(arg) || this.#draw(3) === 0 ? [`${arg.name}: ${this.#value(arg)}`] : []));
    return given.length ? `(${given.join(' ')})` : '';
  }

  #value({ type }: GraphQLArgument): string {
    const value = this.#json(type, 2);
    if (this.#draw(3) !== 0) return literal(value, type);
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}${this.#draw(4) === 0 ? ` = ${literal(this.#json(type, 1), type)}` : ''}`);
    if (isNonNullType(type) || this.#draw(4)) this.#variables[name] = value;
    return `$${name}`;
  }

  #json(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#json(type.ofType, depth);
    if (isListType(type)) {
      const { ofType } = type;
      return Array.from({ length: this.#draw(3) }, () => this.#json(ofType, depth));
    }
    if (isEnumType(type)) return this.#draw.pick(type.getValues())?.name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth > 0 && this.#draw(2)));
      const kept = type.isOneOf ? [this.#draw.pick(Object.values(type.getFields()))].flatMap((field) => field ?? []) : fields;
      return Object.fromEntries(kept.map((field) => [field.name, this.#json(field.type, depth - 1)]));
    }
    const n = this.#draw(10);
    if (type.name === 'Int') return n;
    if (type.name === 'Float') return n / 2;
    if (type.name === 'Boolean') return n % 2 === 0;
    return `${type.name}-${n}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, isListType(type) ? type.ofType : type)).join(' ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields();
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}: ${literal(part, fields[key]?.type ?? type)}`)
      .join(' ')}}`;
  }
  return JSON.stringify(value);
}

const known = new WeakMap<GraphQLSchema, Map<GraphQLCompositeType, GraphQLCompositeType[]>>();

/** The types that a fragment in this one may be on. */
function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const ofSchema = known.get(schema) ?? new Map<GraphQLCompositeType, GraphQLCompositeType[]>();
  known.set(schema, ofSchema);
  const concrete = (of: GraphQLCompositeType) => (isAbstractType(of) ? schema.getPossibleTypes(of) : [of]);
  const own = concrete(type);
  const found =
    ofSchema.get(type) ??
    Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter((other) => !other.name.startsWith('__') && concrete(other).some((one) => own.includes(one)));
  ofSchema.set(type, found);
  return found;
}
