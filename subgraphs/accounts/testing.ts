import { newId } from '@lyceum/kit';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import subgraph from './subgraph.ts';

export const SETTINGS_KEY = 'a key for tests that is long enough to seal';

/** Accounts over a database of its own. */
export const startAccounts = (variables: Record<string, string> = {}): Promise<Harness> =>
  testSubgraph(subgraph, { variables: { SETTINGS_KEY, ...variables } });

export const PASSWORD = 'correct horse battery';
export const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)';
export const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken refreshToken user { id } } }';
export const REFRESH = 'mutation ($input: RefreshTokenInput!) { refreshToken(input: $input) { accessToken refreshToken } }';
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { accessToken refreshToken user { id displayName } } }';

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
type Data = any;

/** Asks as this principal: the data, or an error that says the code first. */
const asking =
  (accounts: Harness, principal: Principal) =>
  async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await accounts.runtime.execute({ query, variables, principal, requestId: newId(), timeoutMs: 30_000 });
    if (errors?.length) throw new Error(errors.map(({ extensions, message }) => `${extensions?.code}: ${message}`).join('\n'));
    return data;
  };

/** Nobody, from an address. */
export const from = (accounts: Harness, address: string, userAgent = '') =>
  asking(accounts, { kind: 'nobody', client: { address, userAgent } });

const Claims = z.object({ sub: z.uuid(), sid: z.uuid(), roles: z.array(z.string()), scope: z.string() });
/** Whoever holds this access token, as the gateway would say it. */
export function holder(accounts: Harness, accessToken: string, address = '198.51.100.7') {
  const { sub, sid, roles, scope } = Claims.parse(decodeJwt(accessToken));
  const principal: Principal = {
    kind: 'viewer',
    userId: sub,
    sessionId: sid,
    roles,
    scopes: scope.split(' ').filter(Boolean),
    client: { address, userAgent: '' },
  };
  return { id: sub, sessionId: sid, scopes: principal.scopes, get: asking(accounts, principal) };
}

let count = 0;
/** Somebody new, signed in. */
export async function join(accounts: Harness) {
  const email = `person${++count}@lyceum.test`;
  const { register } = await accounts.nobody.get(REGISTER, { input: { email, password: PASSWORD, displayName: `Person ${count}` } });
  return { email, ...register, ...holder(accounts, register.accessToken) };
}

/** A context as the system, at a moment, to start a schedule. */
export const runSchedule = (accounts: Harness, name: keyof typeof subgraph.listeners, now: Date): Promise<void> =>
  subgraph.listeners[name].run(accounts.system(now));

export const setSettings = (accounts: Harness, values: string) =>
  accounts.viewer({ scopes: ['ems:settings'] }).get(`mutation { updateAccountSettings(input: { ${values} }) { version } }`);
