import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowed, isPublic, lookupPublic } from './ports/addresses.ts';
import subgraph from './subgraph.ts';
import { eventually } from './testing.ts';

let ems: Harness;
let folder: string;
let server: Server;
let origin: string;
const asked: { path: string; headers: IncomingMessage['headers']; body: string }[] = [];
let sms = { status: 200 };
beforeAll(async () => {
  server = createServer((req, res) => {
    let body = '';
    req.on('data', (part) => (body += part));
    req.on('end', () => {
      asked.push({ path: req.url ?? '', headers: req.headers, body });
      if (req.url === '/redirect') res.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      else if (req.url === '/sms') res.writeHead(sms.status).end('said');
      else if (req.url === '/huge') res.end('x'.repeat(2 * 1024 * 1024));
      else if (req.url === '/broken') res.writeHead(503).end();
      else res.writeHead(200, { 'x-answer': 'yes' }).end(`${req.method} ${body}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  folder = await mkdtemp(join(tmpdir(), 'lyceum-ports-'));
  ems = await testSubgraph(subgraph, { variables: { DATA_DIR: folder, SMS_URL: `${origin}/sms`, SMS_TOKEN: 'token' } });
  await setting({ allowedHosts: ['127.0.0.1', 'localhost', '*.example.org', '169.254.169.254'] });
});
afterAll(async () => {
  await ems.stop();
  server.close();
});
let known: ReturnType<Harness['viewer']> | undefined;
const operator = () => (known ??= ems.viewer({ scopes: ['ems:read', 'ems:manage', 'ems:settings'] }));
const setting = (values: object) =>
  operator().get('mutation ($input: UpdateGlobalSettingsInput!) { updateGlobalSettings(input: $input) { version } }', { input: values });
const CALL = 'mutation ($input: CallThirdPartyInput!) { callThirdParty(input: $input) { deliveryId status headers body } }';
const log = async (port: string) =>
  (await operator().get(`{ emsDeliveries(port: ${port}, first: 50) { nodes { id recipient status attempts error adapter } } }`))
    .emsDeliveries.nodes;

describe('a third party', () => {
  it.each([
    ['http://127.0.0.1:1/', 'not on the open internet'],
    ['http://localhost:1/', 'not on the open internet'],
    ['http://169.254.169.254/latest/meta-data', 'not on the open internet'],
    ['http://example.org/', 'allowed hosts'],
    ['http://evil-example.org/', 'allowed hosts'],
    ['http://user:secret@127.0.0.1/', 'headers'],
    ['ftp://127.0.0.1/', 'http or https'],
    ['nonsense', 'no URL'],
  ])('%s is refused', async (url, why) => {
    const { code, violations } = await operator().refusal(CALL, { input: { url } });
    expect(code).toBe('INVALID');
    expect(violations[0]?.message).toContain(why);
    expect(asked).toEqual([]);
  });

  it('of a closed network is called where that is allowed, and its redirects are not followed', async () => {
    await setting({ allowPrivateHosts: true });
    const { callThirdParty } = await operator().get(CALL, {
      input: { method: 'POST', url: `${origin}/x?key=secret`, headers: { 'X-Own': '1' }, body: 'hello' },
    });
    expect(callThirdParty).toMatchObject({ status: 200, body: 'POST hello', headers: { 'x-answer': 'yes' } });
    const redirected = (await operator().get(CALL, { input: { url: `${origin}/redirect` } })).callThirdParty;
    expect(redirected.status).toBe(302);
    expect(asked.map(({ path }) => path)).toEqual(['/x?key=secret', '/redirect']);
    // the log holds where, and no secrets of a query
    expect((await log('API')).map(({ recipient }: { recipient: string }) => recipient).slice(0, 2)).toEqual([
      `${origin}/redirect`,
      `${origin}/x`,
    ]);
    expect((await operator().refusal(CALL, { input: { url: `${origin}/huge` } })).code).toBe('UNAVAILABLE');
    expect((await operator().refusal(CALL, { input: { url: `${origin}/x`, headers: { Host: 'other' } } })).code).toBe('INVALID');
  });

  it('that fails again and again is left alone, until an operator closes its breaker', async () => {
    await setting({ allowPrivateHosts: true });
    const name = `API ${new URL(origin).host}`;
    const state = async () =>
      (await operator().get('{ circuitBreakers { name state reason } }')).circuitBreakers.find(
        (one: { name: string }) => one.name === name,
      );
    await operator().get(CALL, { input: { url: `${origin}/x` } });
    for (let i = 0; i < 5; i++)
      expect((await operator().get(CALL, { input: { url: `${origin}/broken` } })).callThirdParty.status).toBe(503);
    expect(await state()).toMatchObject({ state: 'OPEN', reason: 'status 503' });
    const before = asked.length;
    expect((await operator().refusal(CALL, { input: { url: `${origin}/x` } })).code).toBe('UNAVAILABLE');
    expect(asked).toHaveLength(before);
    await operator().get('mutation ($name: String!) { resetBreaker(input: { name: $name }) { state } }', { name });
    expect((await operator().get(CALL, { input: { url: `${origin}/x` } })).callThirdParty.status).toBe(200);
    expect(await state()).toMatchObject({ state: 'CLOSED' });
  });
});

describe('addresses', () => {
  it('of private, local and reserved networks are not public, also within IPv6', () => {
    for (const address of [
      '10.1.2.3',
      '127.0.0.1',
      '0.0.0.0',
      '172.16.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '169.254.1.1',
      '224.0.0.1',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::a00:1',
      'nonsense',
    ])
      expect([address, isPublic(address)]).toEqual([address, false]);
    for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700::1111']) expect([address, isPublic(address)]).toEqual([address, true]);
  });
  it('no IPv4 address of the private ranges is public, however it is written in IPv6', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0'), fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c, d) => {
        const address = `${a}.${b}.${c}.${d}`;
        expect(isPublic(address)).toBe(false);
        expect(isPublic(`::ffff:${address}`)).toBe(false);
      }),
    );
  });
  it('are judged as they are connected to', async () => {
    const found = await new Promise<Error | null>((resolve) => lookupPublic()('localhost', {}, (error) => resolve(error)));
    expect(found?.message).toContain('not on the open internet');
  });
  it('a star stands for what is below a host, not for the host', () => {
    expect(isAllowed('a.example.org', ['*.example.org'])).toBe(true);
    expect(isAllowed('example.org', ['*.example.org'])).toBe(false);
    expect(isAllowed('badexample.org', ['*.example.org'])).toBe(false);
    expect(isAllowed('A.Example.ORG.', ['*.example.org'])).toBe(true);
  });
});

const status = (port: string, id: string) =>
  eventually(async () =>
    (await log(port)).find((one: { id: string; status: string }) => one.id === id && ['SENT', 'FAILED'].includes(one.status)),
  );

describe('a text message', () => {
  const SMS = 'mutation ($input: SendSmsInput!) { sendSms(input: $input) { id status } }';
  it('is handed to the provider once, with its id as the key', async () => {
    const input = { to: '+4917012345678', text: 'hello', idempotencyKey: 'one' };
    const { sendSms } = await operator().get(SMS, { input });
    expect((await operator().get(SMS, { input })).sendSms.id).toBe(sendSms.id);
    expect((await operator().refusal(SMS, { input: { ...input, text: 'other' } })).code).toBe('CONFLICT');
    expect(await status('SMS', sendSms.id)).toMatchObject({ status: 'SENT', adapter: 'http' });
    const sent = asked.filter(({ path }) => path === '/sms');
    expect(sent.map(({ headers, body }) => [headers['idempotency-key'], headers.authorization, JSON.parse(body).text])).toEqual([
      [sendSms.id, 'Bearer token', 'hello'],
    ]);
  });
  it('that the provider refuses for good is given up at once', async () => {
    sms = { status: 400 };
    const { sendSms } = await operator().get(SMS, { input: { to: '+4917012345679', text: 'hello' } });
    expect(await status('SMS', sendSms.id)).toMatchObject({ status: 'FAILED', attempts: 1, error: '400: said' });
    sms = { status: 200 };
  });
  it('to something that is no number is refused', async () => {
    expect((await operator().refusal(SMS, { input: { to: '0170', text: 'hello' } })).code).toBe('INVALID');
  });
});

describe('an e-mail', () => {
  it('becomes a file where there is no server, and cannot carry headers in its subject', async () => {
    const MAIL = 'mutation ($input: SendEmailInput!) { sendEmail(input: $input) { id } }';
    const { sendEmail } = await operator().get(MAIL, { input: { to: 'a@lyceum.test', subject: 'Grüße', text: 'hello' } });
    await status('EMAIL', sendEmail.id);
    expect(await readdir(join(folder, 'mail'))).toContain(`${sendEmail.id}.eml`);
    expect(await readFile(join(folder, 'mail', `${sendEmail.id}.eml`), 'utf8')).toContain('hello');
    expect((await operator().refusal(MAIL, { input: { to: 'a@lyceum.test', subject: 'x\r\nBcc: b@c.test', text: 'x' } })).code).toBe(
      'INVALID',
    );
    const { integrations } = await operator().get('{ integrations { name adapter status sent } }');
    expect(integrations).toContainEqual(expect.objectContaining({ name: 'EMAIL', adapter: 'file', status: 'HEALTHY', sent: 1 }));
  });
});

describe('alerts and figures', () => {
  it('a rule fires once its figure is above the threshold, tells by mail, and is over again', async () => {
    const RULE = 'mutation ($input: CreateAlertRuleInput!) { createAlertRule(input: $input) { id state } }';
    const { createAlertRule } = await operator().get(RULE, {
      input: { name: 'Mails fail', metric: 'DELIVERY_FAILURES', threshold: 0, emails: ['ops@lyceum.test'] },
    });
    const rule = async () =>
      (await operator().get('{ alertRules { id state value } }')).alertRules.find((one: { id: string }) => one.id === createAlertRule.id);
    await eventually(async () => (await rule()).state === 'FIRING');
    expect((await rule()).value).toBeGreaterThan(0);
    await ems.system().db.execute(sql`update ems.deliveries set created_at = now() - interval '1 day' where status = 'FAILED'`);
    await eventually(async () => (await rule()).state === 'OK');
    const told = (await log('EMAIL')).filter(({ recipient }: { recipient: string }) => recipient === 'ops@lyceum.test');
    expect(told).toHaveLength(2);
    expect((await ems.facts('ems.alert.changed.v1')).map(({ data }) => data.state)).toEqual(['FIRING', 'OK']);
  });

  it('counts every fact once, as its log holds them', async () => {
    const READ = `{ analytics(period: { from: "${new Date(Date.now() - 86_400_000).toISOString()}", to: "${new Date(Date.now() + 86_400_000).toISOString()}" }, app: "ems") { type count } }`;
    await eventually(async () => {
      const counted = (await operator().get(READ)).analytics;
      const facts = await ems.facts();
      const expected = [...Map.groupBy(facts, ({ type }) => type)].map(([type, all]) => ({ type, count: all.length }));
      const order = (rows: { type: string }[]) => JSON.stringify(rows.toSorted((a, b) => (a.type < b.type ? -1 : 1)));
      return order(counted) === order(expected);
    });
  });
});
