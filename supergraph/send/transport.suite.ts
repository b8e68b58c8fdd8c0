import type { Principal } from '@lyceum/platform/principal.ts';
import type { SubgraphRequest, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { u1 } from '../testing/house.ts';

export interface Reached {
  readonly transport: SubgraphTransport;
  /** What the subgraph has been told of who asks, by the last request. */
  lastPrincipal(): Principal | undefined;
  /** Makes the subgraph unreachable. */
  goAway(): Promise<void>;
  close(): Promise<void>;
}

const viewer: Principal = { kind: 'viewer', userId: u1, sessionId: u1, roles: ['STUDENT'], scopes: ['a', 'b'] };

/** A request as the gateway makes it. */
export const asking = (query: string, more: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  query,
  document: parse(query),
  variables: {},
  principal: { kind: 'nobody' },
  requestId: 'request-1',
  timeoutMs: 2_000,
  ...more,
});

/** What holds however a subgraph is reached: `open` gives the house's accounts and courses. */
export function transportSuite(name: string, open: (subgraph: 'accounts' | 'courses' | 'messaging') => Promise<Reached>): void {
  describe(name, () => {
    let accounts: Reached;
    let courses: Reached;
    let messaging: Reached;
    beforeAll(async () => {
      [accounts, courses, messaging] = await Promise.all([open('accounts'), open('courses'), open('messaging')]);
    });
    afterAll(() => Promise.all([accounts, courses, messaging].map(({ close }) => close())));

    test('a query is answered with its variables and by its name', async () => {
      const query = 'query A($v: Int!) { echo(value: $v, text: "a") } query B($v: Int!) { echo(value: $v, text: "b") }';
      const answer = await courses.transport.execute(asking(query, { operationName: 'B', variables: { v: 3 } }));
      expect(answer.data).toEqual({ echo: '3 b' });
    });
    test('entities are answered, also those that are null', async () => {
      const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Course { title } } }';
      const representations = [
        { __typename: 'Course', id: 'c1' },
        { __typename: 'Course', id: 'c9' },
      ];
      expect((await courses.transport.execute(asking(query, { variables: { representations } }))).data).toEqual({
        _entities: [{ title: 'Course c1' }, null],
      });
    });
    test('what the subgraph refuses is an answer, with path, code and violations', async () => {
      const mutation = 'mutation { rename(input: {displayName: " "}) { id } }';
      const { data, errors } = await accounts.transport.execute(asking(mutation, { principal: viewer }));
      expect(data).toEqual({ rename: null });
      expect(errors).toMatchObject([
        { message: 'A name is needed.', path: ['rename'], extensions: { code: 'INVALID', violations: [{ rule: 'required' }] } },
      ]);
    });
    test('what it cannot even begin is an answer without data', async () => {
      const { data, errors } = await courses.transport.execute(asking('{ nothing }'));
      expect([data, errors?.length]).toEqual([undefined, 1]);
    });
    test.each<Principal>([
      viewer,
      { kind: 'nobody' },
      { kind: 'system', name: 'gateway' },
      { kind: 'audience', audience: { type: 'Chatroom', id: 'r1' }, scopes: ['s'] },
    ])('the subgraph is told that $kind asks', async (principal) => {
      await courses.transport.execute(asking('{ __typename }', { principal }));
      expect(courses.lastPrincipal()).toEqual(principal);
    });
    test('a shared execution that asked for its viewer says so', async () => {
      const query =
        'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Message { politelyMine } } }';
      const principal: Principal = { kind: 'audience', audience: { type: 'Chatroom', id: 'r1' }, scopes: [] };
      const answer = await messaging.transport.execute(
        asking(query, { principal, variables: { representations: [{ __typename: 'Message', id: 'm1' }] } }),
      );
      expect(answer.extensions?.viewerAsked).toBe(true);
    });
    test('a plain request gets to the subgraph’s own route, and its answer back', async () => {
      const request = new Request('http://gateway/webhooks/test?x=1', {
        method: 'POST',
        body: 'text',
        headers: { 'content-type': 'text/plain' },
      });
      const response = await accounts.transport.handle(request);
      expect([response.status, response.headers.get('x-own'), await response.json()]).toEqual([
        202,
        'yes',
        { subgraph: 'accounts', pathname: '/webhooks/test', method: 'POST', body: 'text', type: 'text/plain' },
      ]);
    });
    test('a subgraph that is away is an exception', async () => {
      const away = await open('courses');
      await away.goAway();
      await expect(away.transport.execute(asking('{ __typename }'))).rejects.toThrow();
      await away.close();
    });
  });
}
