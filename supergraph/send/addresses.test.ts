import { expect, test } from 'vitest';
import { AddressesText, instancesOf } from './addresses.ts';

const read = (text: string) => Object.fromEntries(AddressesText.parse(text));

test('addresses are a list, or JSON', () => {
  const expected = { courses: { instead: ['http://a/graphql', 'http://b/graphql'] }, profiles: { besides: ['https://c/graphql'] } };
  expect(read('courses=http://a/graphql, http://b/graphql; profiles+=https://c/graphql;')).toEqual(expected);
  expect(read('{"courses": ["http://a/graphql", "http://b/graphql"], "profiles+": "https://c/graphql"}')).toEqual(expected);
});

test.each(['', 'courses', 'courses=', 'courses=a:1', 'courses=ftp://a', '{"courses": 1}', '{', '{"courses": []}'])(
  '%j is refused',
  (text) => {
    expect(AddressesText.safeParse(text).success).toBe(false);
  },
);

test('they stand instead of the supergraph’s or besides them; without any there is no subgraph', () => {
  expect(instancesOf('a', 'http://a')).toEqual(['http://a']);
  expect(instancesOf('a', 'http://a', { instead: ['http://b', 'http://c'] })).toEqual(['http://b', 'http://c']);
  expect(instancesOf('a', 'http://a', { besides: ['http://b', 'http://a'] })).toEqual(['http://a', 'http://b']);
  expect(() => instancesOf('a', '')).toThrow('The subgraph "a" has no URL');
  expect(() => instancesOf('a', 'a:4001')).toThrow('not one of HTTP');
});
