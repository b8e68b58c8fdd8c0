/** Apollo Server and Apollo's gateway as a process of its own, over subgraphs that are told who asks by a signed header. */
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { NOBODY, PRINCIPAL_HEADER, Principal, signPrincipal } from '@lyceum/platform/principal.ts';
import { given, serving } from '../harness/control.ts';
import { issued, Jwks, principals } from './principals.ts';
import { withoutSecurity } from './without-security.ts';

interface Context {
  readonly principal: Principal;
}
/** Carries who asks from `willSendRequest` to the fetcher, which alone sees the body that the signature is bound to. */
const UNSIGNED = 'x-unsigned-principal';

const ports: Record<string, number> = JSON.parse(given('SUBGRAPH_PORTS'));
const jwks = Jwks.parse(await (await fetch(`http://127.0.0.1:${ports.accounts}/.well-known/jwks.json`)).json());
const principalOf = principals(jwks, issued);

class Signing extends RemoteGraphQLDataSource<Context> {
  constructor(name: string) {
    super({ url: `http://127.0.0.1:${ports[name]}/graphql` });
    const send = this.fetcher;
    this.fetcher = (url, init) => {
      const { [UNSIGNED]: unsigned = '{}', ...headers } = init?.headers ?? {};
      const principal = Principal.parse(JSON.parse(unsigned));
      const signed = signPrincipal(given('PRINCIPAL_SECRET'), principal, name, String(init?.body ?? ''));
      return send(url, { ...init, headers: { ...headers, [PRINCIPAL_HEADER]: signed } });
    };
  }
  override willSendRequest({
    request,
    context,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
    context: Partial<Context>;
  }) {
    request.http?.headers.set(UNSIGNED, JSON.stringify(context.principal ?? NOBODY));
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: withoutSecurity(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')),
  buildService: ({ name }) => new Signing(name),
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ gateway }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ principal: await principalOf(req.headers.authorization) }),
});
serving({ gateway: Number(new URL(url).port) });
