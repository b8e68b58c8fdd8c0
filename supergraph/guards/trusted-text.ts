import { createHash } from 'node:crypto';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { fragmentsOf } from '../graph/fragments.ts';

/** One entry of a manifest: https://www.apollographql.com/docs/graphos/platform/security/persisted-queries */
export interface TrustedDocument {
  /** SHA-256 of the body, in hex. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** The operations of a document, each with the fragments that it uses, in one way of writing. */
export function trustedDocuments(document: DocumentNode): TrustedDocument[] {
  const fragments = fragmentsOf(document);
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const body = print({ kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation, fragments)] });
    return [{ id: sha256(body), name: operation.name?.value ?? '', type: operation.operation, body }];
  });
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** In the order of their first use. */
function usedBy(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: DefinitionNode) =>
    void visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment || used.has(name)) return;
        used.set(name, fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return [...used.values()];
}
