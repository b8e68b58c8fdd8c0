import { describe, expect, test } from 'vitest';
import { compose } from '../features/subgraphs.ts';
import { start } from '../testing/start.ts';
import { openGraph } from './graph.ts';
import { refuseAmbiguousRequirements } from './requirements.ts';

const prices = `
  type Query { product: Product }
  type Product @key(fields: "id") { id: ID!  price(currency: String = "EUR"): Int  maker: Maker }
  type Maker @key(fields: "id") { id: ID!  fee(currency: String = "EUR"): Int }`;
/** Only what is required may be external. */
const product = (fields: string) => `
  type Product @key(fields: "id") {
    id: ID!
    ${fields.includes('price') ? 'price(currency: String = "EUR"): Int @external' : ''}
    ${fields.includes('maker') ? 'maker: Maker @external' : ''}
    ${fields}
  }
  ${fields.includes('fee') ? 'type Maker @key(fields: "id") { id: ID!  fee(currency: String = "EUR"): Int @external }' : ''}`;
const requires = (field: string, set: string) => ` ${field}: Int @requires(fields: ${JSON.stringify(set)})`;
const supergraph = (...others: string[]) =>
  compose(Object.fromEntries([prices, ...others].map((typeDefs, n) => [`subgraph${n}`, typeDefs])));
const check = (...others: string[]) => refuseAmbiguousRequirements(openGraph(supergraph(...others)));

describe('two fields that require the same field', () => {
  test.each([
    ['of one subgraph', [product(requires('duty', 'price(currency: "USD")') + requires('tax', 'price'))]],
    ['of two subgraphs', [product(requires('duty', 'price(currency: "USD")')), product(requires('tax', 'price(currency: "CHF")'))]],
    ['below another one', [product(requires('duty', 'maker { fee }') + requires('tax', 'maker { id fee(currency: "USD") }'))]],
    [
      'of the object that has it and of one above',
      [
        product(requires('duty', 'maker { fee(currency: "USD") }')),
        `type Maker @key(fields: "id") { id: ID!  fee(currency: String = "EUR"): Int @external  rate: Int @requires(fields: "fee") }`,
      ],
    ],
  ])('with different arguments are refused: %s', (_, others) => {
    expect(() => check(...others)).toThrow(/requires .* and .* requires .*: asked together, one of them would be computed from/);
  });
  test.each([
    ['with the same arguments', [product(requires('duty', 'price(currency: "USD")') + requires('tax', 'price(currency: "USD")'))]],
    ['with its default and without', [product(requires('duty', 'price(currency: "EUR")') + requires('tax', 'price'))]],
    ['in different places', [product(requires('duty', 'maker { fee }') + requires('tax', 'price(currency: "USD")'))]],
  ])('are served %s', (_, others) => {
    expect(() => check(...others)).not.toThrow();
  });
});

test('a gateway does not start with such a supergraph, and says why', async () => {
  const sdl = supergraph(product(requires('duty', 'price(currency: "USD")')), product(requires('tax', 'price')));
  const transports = (name: string) => ({ name, execute: async () => ({ data: {} }), handle: async () => new Response() });
  await expect(start({ supergraph: sdl, transports })).rejects.toThrow(
    'Product.duty requires `price(currency: "USD")` and Product.tax requires `price`',
  );
});
