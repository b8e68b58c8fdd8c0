/** What stands in front of every subgraph's own SDL; `schema/shared.graphql` says the same of facts. */
export const sharedSdl = /* GraphQL */ `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@composeDirective", "@shareable", "@external", "@requires", "@authenticated", "@requiresScopes", "@policy"])
  @link(url: "https://lyceum.dev/specs/facts/v1.0", import: ["@fact"])
  @composeDirective(name: "@fact")

directive @fact(types: [String!]!, id: String, reader: String, audience: String, leftBy: [String!]) on FIELD_DEFINITION

scalar Cursor
`;
