/** *Home* without GraphQL: node:http, a verified token, one prepared statement. */
import { createServer } from 'node:http';
import { connectPostgres } from '@lyceum/platform/postgres.ts';
import type { JSONWebKeySet } from 'jose';
import { given, serving } from '../harness/control.ts';
import { issued, principals } from './principals.ts';
import { HOME } from './statement.ts';

const sql = connectPostgres({ url: given('DATABASE_URL'), name: 'bench-by-hand', max: 20 });
const keys = await sql<{ jwk: JSONWebKeySet['keys'][number]; id: string }[]>`select public_jwk as jwk, id from accounts.signing_keys`;
const principalOf = principals({ keys: keys.map(({ jwk, id }) => ({ ...jwk, kid: id, alg: 'ES256' })) }, issued);

const server = createServer(async (req, res) => {
  for await (const _ of req); // the operation is known
  try {
    const principal = await principalOf(req.headers.authorization);
    if (principal.kind !== 'viewer') return void res.writeHead(401).end();
    const [row] = await sql.unsafe<{ answer: string }[]>(HOME, [principal.userId], { prepare: true });
    const body = Buffer.from(row?.answer ?? 'null');
    res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
  } catch {
    res.writeHead(500).end();
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') serving({ gateway: address.port });
});
