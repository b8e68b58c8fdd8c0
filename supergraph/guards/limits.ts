import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../graph/fragments.ts';
import type { Limits } from '../limits.ts';

type DocumentLimits = Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'directives' | 'selections'>;

/** The document of a text, or GraphQLError: LIMIT_REACHED before anything dear has been done with it. */
export function parseWithin(source: string, limits: DocumentLimits): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    // graphql-js has no type for it
    if (error instanceof GraphQLError && error.message.includes(`more that ${limits.tokens} tokens`))
      throw reached('tokens', limits.tokens);
    throw error;
  }
  checkSize(document, limits);
  return document;
}

/** Throws when an operation of the document is beyond a limit. */
export function checkSize(document: DocumentNode, limits: Omit<DocumentLimits, 'tokens'>): void {
  const ofSet = measure(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { selections, depth, aliases, directives, fields } = ofSet(definition.selectionSet);
    if (selections > limits.selections) throw reached('selections', limits.selections);
    if (depth > limits.depth) throw reached('depth', limits.depth);
    if (aliases > limits.aliases) throw reached('aliases', limits.aliases);
    const own = [definition, ...(definition.variableDefinitions ?? [])].reduce((count, node) => count + (node.directives?.length ?? 0), 0);
    if (own + directives > limits.directives) throw reached('directives', limits.directives);
    if (fields > limits.rootFields) throw reached('rootFields', limits.rootFields);
  }
}

/** How many fields and fragments an operation selects, each fragment written out. */
export const selectionsOf = (document: DocumentNode, operation: OperationDefinitionNode): number =>
  measure(document)(operation.selectionSet).selections;

/** Sizes as if every fragment were written out, in time linear in the document: each fragment is measured once. */
function measure(document: DocumentNode): (set: SelectionSetNode) => Readonly<Size> {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING); // a cycle ends here; validation names it
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : NOTHING;
    measured.set(name, size);
    return size;
  };
  const ofSet = ({ selections }: SelectionSetNode): Size => {
    const total = { ...NOTHING };
    for (const selection of selections) {
      total.selections++;
      total.directives += selection.directives?.length ?? 0;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSet(selection.selectionSet)
            : NOTHING;
      total.selections += inner.selections;
      total.aliases += inner.aliases;
      total.directives += inner.directives;
      if (selection.kind === Kind.FIELD) {
        total.fields++;
        if (selection.alias) total.aliases++;
        // introspection has a fixed shape, deeper than any page
        total.depth = Math.max(total.depth, 1 + (selection.name.value.startsWith('__') ? 0 : inner.depth));
      } else {
        total.fields += inner.fields;
        total.depth = Math.max(total.depth, inner.depth);
      }
    }
    return total;
  };
  return ofSet;
}

interface Size {
  selections: number;
  aliases: number;
  directives: number;
  depth: number;
  /** At the top of the set, fragments included. */
  fields: number;
}
const NOTHING: Readonly<Size> = { selections: 0, aliases: 0, directives: 0, depth: 0, fields: 0 };

const words = {
  tokens: (max: number) => `The document has more than ${max} tokens.`,
  selections: (max: number) => `The operation selects more than ${max} fields and fragments, each fragment written out.`,
  depth: (max: number) => `The operation is nested deeper than ${max} fields.`,
  aliases: (max: number) => `The operation uses more than ${max} aliases.`,
  rootFields: (max: number) => `The operation has more than ${max} root fields.`,
  directives: (max: number) => `The operation uses more than ${max} directives.`,
  planning: (max: number) => `The operation takes more than ${max} ms to plan.`,
  cost: (max: number) => `The operation is estimated to cost more than ${max}.`,
};

/** The refusal of what is beyond a limit. */
export const reached = (limit: keyof typeof words, max: number, more: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(`${words[limit](max)} Ask for less at once.`, {
    extensions: { code: 'LIMIT_REACHED', limit, max, ...more, http: { status: 400 } },
  });
