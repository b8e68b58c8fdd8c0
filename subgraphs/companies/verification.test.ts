import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dnsRecords } from './domain-records.ts';
import { openRegister, type Register } from './testing.ts';
import { normaliseDomain } from './utilities.ts';

let r: Register;
let owner: Actor;
let companyId: string;
let count = 0;
let domain: string;
beforeAll(async () => {
  r = await openRegister();
});
beforeEach(async () => {
  owner = await r.person();
  companyId = await r.company(owner);
  domain = `company${++count}.example`;
});
afterAll(() => r.stop());

describe('a company', () => {
  it('is verified once its domain says so', async () => {
    const asked = await r.do(owner, 'requestCompanyVerification', { companyId, domain: `https://www.${domain}/about` });
    expect(asked).toMatchObject({ domain, recordName: `_lyceum.${domain}`, state: 'PENDING' });
    expect(await r.see(owner, companyId)).toMatchObject({ status: 'PENDING_VERIFICATION', verified: false });
    expect((await r.refused(owner, 'confirmCompanyVerification', { companyId })).code).toBe('CONFLICT');
    r.record(asked.recordName, ['lyceum-verification=somebody-else']);
    expect((await r.refused(owner, 'confirmCompanyVerification', { companyId })).code).toBe('CONFLICT');
    r.record(asked.recordName, ['other', asked.recordValue]);
    expect(await r.do(owner, 'confirmCompanyVerification', { companyId })).toMatchObject({ status: 'VERIFIED', verified: true, domain });
    expect((await r.told('companyId', companyId)).at(-1)).toBe('company.verified');
    expect((await r.refused(owner, 'requestCompanyVerification', { companyId, domain })).code).toBe('CONFLICT');
    const [audit] = await r.sql(
      sql`select details from companies.audit where action = 'confirmCompanyVerification' and subject_id = ${companyId}`,
    );
    expect(audit?.details).toEqual({ domain });
  });

  it('tells only those who run it what the record must say', async () => {
    await r.do(owner, 'requestCompanyVerification', { companyId, domain });
    const member = await r.person();
    await r.join(owner, companyId, member, 'RECRUITER');
    const pending = '{ pendingVerification { recordValue attempts } }';
    expect(await r.see(owner, companyId, pending)).toMatchObject({ pendingVerification: { attempts: 0 } });
    for (const reader of [member, r.harness.nobody]) expect(await r.see(reader, companyId, pending)).toEqual({ pendingVerification: null });
    expect((await r.refused(member, 'requestCompanyVerification', { companyId, domain })).code).toBe('FORBIDDEN');
  });

  it('alone has a domain, however many prove it at once', async () => {
    const owners = await Promise.all(Array.from({ length: 4 }, () => r.person()));
    const ids = await Promise.all(owners.map((one) => r.company(one)));
    const asked = await Promise.all(owners.map((one, i) => r.do(one, 'requestCompanyVerification', { companyId: ids[i], domain })));
    r.record(
      `_lyceum.${domain}`,
      asked.map(({ recordValue }) => recordValue),
    );
    const { done, refused } = await together(4, (i) => r.do(owners[i] ?? owner, 'confirmCompanyVerification', { companyId: ids[i] }));
    expect([done.length, refused.length]).toEqual([1, 3]);
    expect((await r.refused(owner, 'requestCompanyVerification', { companyId, domain })).code).toBe('CONFLICT');
  });

  it('is asked again by a new request, and the old one counts no more', async () => {
    const first = await r.do(owner, 'requestCompanyVerification', { companyId, domain });
    await r.do(owner, 'requestCompanyVerification', { companyId, domain });
    r.record(first.recordName, [first.recordValue]);
    expect((await r.refused(owner, 'confirmCompanyVerification', { companyId })).code).toBe('CONFLICT');
  });

  it('is asked in vain when time is over', async () => {
    const asked = await r.do(owner, 'requestCompanyVerification', { companyId, domain });
    r.record(asked.recordName, [asked.recordValue]);
    await r.sql(sql`update companies.company_verifications set expires_at = now() - interval '1 second' where company_id = ${companyId}`);
    expect((await r.refused(owner, 'confirmCompanyVerification', { companyId })).code).toBe('CONFLICT');
    await r.harness.system().ask('companies', 'expireVerifications', {});
    expect(await r.see(owner, companyId)).toMatchObject({ status: 'UNVERIFIED' });
  });

  it('is verified no longer when the record is gone, but stays so while DNS cannot be asked', async () => {
    await r.verify(owner, companyId, domain);
    const late = () =>
      r.sql(sql`update companies.company_verifications set last_checked_at = now() - interval '91 days' where company_id = ${companyId}`);
    const again = () => r.harness.system().ask('companies', 'recheckVerifications', {});
    await late();
    await again();
    expect(await r.see(owner, companyId)).toMatchObject({ status: 'VERIFIED' });
    await late();
    r.record(`_lyceum.${domain}`, []);
    await again();
    expect(await r.see(owner, companyId)).toMatchObject({ status: 'UNVERIFIED', domain: null });
    expect((await r.told('companyId', companyId)).at(-1)).toBe('company.unverified');
  });
});

describe('a domain', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['https://www.example.com/a?b#c', 'example.com'],
    ['user@mail.example.co.uk', 'mail.example.co.uk'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['example.com.', 'example.com'],
    ['http://example.com:8080', 'example.com'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['exa mple.com', null],
    ['-a.example', null],
    ['', null],
    [`${'a'.repeat(64)}.example`, null],
    ['a..b', null],
    ['a\0b.example', null],
  ])('%s is %s', (text, domain) => {
    expect(normaliseDomain(text)).toBe(domain);
  });
});

describe('DNS', () => {
  it('gives the TXT records of a name, their pieces joined, none where there are none, and fails where it cannot say', async () => {
    const server = createSocket('udp4');
    server.on('message', (query, { port, address }) => server.send(answerTo(query), port, address));
    server.bind(0, '127.0.0.1');
    await once(server, 'listening');
    const records = dnsRecords([`127.0.0.1:${server.address().port}`]);
    expect(await records.txt('_lyceum.there.example')).toEqual(['lyceum-verification=abc', 'other']);
    expect(await records.txt('_lyceum.none.example')).toEqual([]);
    await expect(records.txt('_lyceum.broken.example')).rejects.toThrow();
    server.close();
  });
});

/** An answer as https://www.rfc-editor.org/rfc/rfc1035#section-4.1 has it: two records, NXDOMAIN or SERVFAIL, by the name. */
function answerTo(query: Buffer): Buffer {
  const name = query.subarray(12).toString('latin1');
  const code = name.includes('none') ? 3 : name.includes('broken') ? 2 : 0;
  const texts = code ? [] : [['lyceum-', 'verification=abc'], ['other']];
  const end = query.indexOf(0, 12) + 5;
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(texts.length, 6);
  header.writeUInt16BE(0, 10);
  const answers = texts.map((pieces) => {
    const data = Buffer.concat(pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])));
    const length = Buffer.alloc(2);
    length.writeUInt16BE(data.length);
    return Buffer.concat([Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60]), length, data]);
  });
  return Buffer.concat([header, query.subarray(12, end), ...answers]);
}
