import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

const SECURITY = ['authenticated', 'requiresScopes', 'policy'];

/** The supergraph without what Apollo's gateway refuses to load; subgraphs enforce it all the same. */
export function withoutSecurity(supergraph: string): string {
  const isLinkToIt = ({ arguments: given = [] }: DirectiveNode) =>
    given.some(({ value }) => value.kind === Kind.STRING && SECURITY.some((name) => value.value.includes(`specs.apollo.dev/${name}/`)));
  return print(
    visit(parse(supergraph), {
      Directive: (node) => (SECURITY.includes(node.name.value) || (node.name.value === 'link' && isLinkToIt(node)) ? null : undefined),
      DirectiveDefinition: (node) => (SECURITY.includes(node.name.value) ? null : undefined),
    }),
  );
}
