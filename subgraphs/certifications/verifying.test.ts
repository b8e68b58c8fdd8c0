import { testSubgraph } from '@lyceum/kit/testing.ts';
import { openVault } from '@lyceum/kit/vault.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import subgraph from './subgraph.ts';
import { PUBLIC_URL, school } from './testing.ts';
import { checkDigit, generateCertificateCode, normaliseCode, statusListBit } from './utilities.ts';

let it_: Awaited<ReturnType<typeof school>>;
let course: string;
beforeAll(async () => {
  it_ = await school();
  course = await it_.publish('Data & <All>');
});
afterAll(() => it_.stop());

const holder = async (name = 'Sam') => {
  const sam = await it_.join(name);
  await it_.complete(sam, course);
  return { sam, ...(await it_.only(sam)) };
};
const VERIFY =
  'query ($code: String!) { verifyCertificate(code: $code) { status holderName courseTitle issuedAt skills certificate { id } } }';
const verify = async (code: string) => (await it_.nobody.get(VERIFY, { code })).verifyCertificate;
const route = (path: string) => it_.runtime.handle(new Request(`${PUBLIC_URL}${path}`));
const published = async () => KeySet.parse(await (await route('/certificates/keys')).json());
const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) });

describe('a code', () => {
  it('is read however it was typed: O for 0 and I or L for 1 are what was meant', () => {
    for (let i = 0; i < 50; i++) {
      const code = generateCertificateCode({ prefix: 'LY' });
      expect(normaliseCode(code)).toBe(code);
      const misread = code
        .slice(3)
        .replaceAll('0', 'o')
        .replaceAll('1', i % 2 ? 'i' : 'L');
      expect(normaliseCode(` ly${misread.replaceAll('-', ' ')} `)).toBe(code);
    }
  });
  it('is refused when any one character is wrong or two neighbours are swapped', () => {
    const code = generateCertificateCode({ prefix: 'LY' });
    const letters = [...code.replaceAll('-', '')];
    const meant = (text: string) => text.slice(2).replace(/[IL]/g, '1').replace(/O/g, '0');
    const wrong = letters.flatMap((letter, at) => [
      ...[...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((other) => letters.with(at, other).join('')),
      letters
        .with(at, letters[at + 1] ?? letter)
        .with(at + 1 < letters.length ? at + 1 : at, letter)
        .join(''),
    ]);
    const read = wrong.filter((text) => text.slice(0, 2) !== 'LY' || meant(text) !== meant(letters.join(''))).map(normaliseCode);
    expect(read.length).toBeGreaterThan(600);
    expect(read.filter((text) => text !== null)).toEqual([]);
  });
  it('has a check character that differs for every swap of neighbours', () => {
    expect(checkDigit('G123489654321')).toBe('Y'); // of the standard for donations of blood, ISBT 128
    const letter = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), letter, letter, fc.array(letter, { maxLength: 30 }), (before, a, b, after) => {
        fc.pre(a !== b);
        expect(checkDigit([...before, a, b, ...after].join(''))).not.toBe(checkDigit([...before, b, a, ...after].join('')));
      }),
    );
  });
});

describe('verifying', () => {
  it('says to anybody what the holder shows, and nothing about what is not there', async () => {
    const { sam, id, code } = await holder();
    expect(await verify(code)).toMatchObject({ status: 'VALID', holderName: 'Sam', courseTitle: 'Data & <All>', certificate: { id } });
    await sam.get('mutation ($input: UpdateCertificateInput!) { updateCertificate(input: $input) { id } }', {
      input: { certificateId: id, publicFields: ['COURSE_TITLE'] },
    });
    expect(await verify(code)).toEqual({
      status: 'VALID',
      holderName: null,
      courseTitle: 'Data & <All>',
      issuedAt: null,
      skills: null,
      certificate: null,
    });
    for (const unknown of [generateCertificateCode({ prefix: 'LY' }), 'nonsense', ''])
      expect(await verify(unknown)).toEqual({
        status: 'UNKNOWN',
        holderName: null,
        courseTitle: null,
        issuedAt: null,
        skills: null,
        certificate: null,
      });
  });

  it('says revoked, suspended and, when the row is not what was signed, tampered', async () => {
    const { id, code } = await holder();
    const staff = (mutation: string) =>
      it_.instructor.get(
        `mutation { ${mutation}(input: { certificateId: "${id}"${mutation === 'suspendCertificate' ? ', reason: "x"' : ''} }) { id } }`,
      );
    await staff('suspendCertificate');
    expect((await verify(code)).status).toBe('SUSPENDED');
    await staff('reinstateCertificate');
    await it_.system().db.execute(sql`update certifications.certificates set holder_name = 'Somebody Else' where id = ${id}`);
    expect((await verify(code)).status).toBe('TAMPERED');
  });

  it('takes so many codes of one address a minute, and no more', async () => {
    await it_.settings({ verificationsPerMinute: 3 });
    const client = { address: '203.0.113.7', userAgent: 'test' };
    const ask = () =>
      it_.runtime.execute({
        query: VERIFY,
        variables: { code: 'x' },
        principal: { kind: 'nobody', client },
        requestId: 'r',
        timeoutMs: 5_000,
      });
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push((await ask()).errors?.[0]?.extensions?.code ?? 'answered');
    expect(answers).toEqual(['answered', 'answered', 'answered', 'LIMIT_REACHED', 'LIMIT_REACHED']);
    await it_.settings({ verificationsPerMinute: 60 });
  });

  it('is closed to the public where the settings say so', async () => {
    const { code } = await holder();
    await it_.settings({ publicVerification: false });
    expect((await it_.nobody.refusal(VERIFY, { code })).code).toBe('FORBIDDEN');
    await it_.settings({ publicVerification: true });
  });
});

describe('the credential', () => {
  it('is an Open Badge that verifies offline by the published keys, with RS256', async () => {
    const { sam, id, code } = await holder();
    const { certificateCredential: jwt } = await sam.get(`{ certificateCredential(certificateId: "${id}") }`);
    const keys = await published();
    const { protectedHeader } = await compactVerify(jwt, createLocalJWKSet(keys), { algorithms: ['RS256'] });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: keys.keys[0]?.kid });
    expect(JSON.stringify(keys)).not.toContain('"d"');
    const credential = decodeJwt(jwt);
    expect(credential).toMatchObject({
      '@context': ['https://www.w3.org/ns/credentials/v2', expect.stringContaining('https://purl.imsglobal.org/spec/ob/v3p0/context')],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      iss: 'https://lyceum.dev',
      jti: `urn:uuid:${id}`,
      sub: `urn:uuid:${sam.id}`,
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: { name: 'Data & <All>', criteria: { narrative: expect.any(String) } },
      },
      evidence: [{ id: `${PUBLIC_URL}/certificates/${code}` }],
    });
    const { certificateCredential: json } = await sam.get(`{ certificateCredential(certificateId: "${id}", format: JSON_LD) }`);
    expect(Object.keys(JSON.parse(json))).toEqual(
      Object.keys(credential).filter((key) => !['iss', 'jti', 'sub', 'nbf', 'exp'].includes(key)),
    );
  });

  it('is its holder’s and staff’s; a stranger who sees the certificate does not get it', async () => {
    const { id } = await holder();
    const ask = `{ certificateCredential(certificateId: "${id}") }`;
    expect((await (await it_.join('Stranger')).refusal(ask)).code).toBe('FORBIDDEN');
    expect((await it_.nobody.refusal(ask)).code).toBe('UNAUTHENTICATED');
    await it_.instructor.get(ask);
  });

  it('signed by another key, though it brings that key along, is tampered', async () => {
    const { sam, id } = await holder();
    const CHECK = 'query ($credential: String!) { verifyCredential(credential: $credential) { status holderName } }';
    const { certificateCredential: jwt } = await sam.get(`{ certificateCredential(certificateId: "${id}") }`);
    const check = async (credential: string) => (await it_.nobody.get(CHECK, { credential })).verifyCredential;
    expect(await check(jwt)).toEqual({ status: 'VALID', holderName: 'Sam' });
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const forged = await new SignJWT(decodeJwt(jwt))
      .setProtectedHeader({ ...decodeProtectedHeader(jwt), alg: 'RS256', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    for (const wrong of [forged, `${jwt}x`, jwt.replace(/\.[^.]+$/, '.'), 'nonsense']) expect((await check(wrong)).status).toBe('TAMPERED');
  });

  it('points to its bits in signed status lists, which follow what becomes of it', async () => {
    const { sam, id } = await holder();
    const { certificateCredential: jwt } = await sam.get(`{ certificateCredential(certificateId: "${id}") }`);
    const { credentialStatus } = JSON.parse(JSON.stringify(decodeJwt(jwt)));
    const keys = createLocalJWKSet(await published());
    const bits = async () =>
      Promise.all(
        credentialStatus.map(
          async ({ statusListCredential, statusListIndex }: { statusListCredential: string; statusListIndex: string }) => {
            const answer = await route(new URL(statusListCredential).pathname);
            expect(answer.headers.get('content-type')).toBe('application/vc+jwt');
            const { payload } = await compactVerify(await answer.text(), keys);
            const { credentialSubject } = JSON.parse(new TextDecoder().decode(payload));
            return [
              credentialSubject.statusPurpose,
              statusListBit({ encodedList: credentialSubject.encodedList, index: Number(statusListIndex) }),
            ];
          },
        ),
      );
    expect(await bits()).toEqual([
      ['revocation', false],
      ['suspension', false],
    ]);
    await it_.instructor.get(`mutation { suspendCertificate(input: { certificateId: "${id}", reason: "x" }) { id } }`);
    expect(await bits()).toEqual([
      ['revocation', false],
      ['suspension', true],
    ]);
    await it_.instructor.get(`mutation { revokeCertificate(input: { userId: "${sam.id}", courseId: "${course}", reason: "x" }) { id } }`);
    expect(await bits()).toEqual([
      ['revocation', true],
      ['suspension', false],
    ]);
    expect((await route('/certificates/status/other/0')).status).toBe(404);
  });

  it('has a private key that is sealed where it is stored', async () => {
    await holder();
    const rows = await it_.system().db.execute(sql`select private_jwk from certifications.signing_keys`);
    expect(JSON.stringify(rows)).toContain('sealed');
    expect(JSON.stringify(rows)).not.toContain('"d"');
  });

  it('is needed: without SETTINGS_KEY certifications does not start', async () => {
    await expect(testSubgraph(subgraph)).rejects.toThrow('SETTINGS_KEY');
  });

  it('signs with a key of its own where another SETTINGS_KEY sealed the one before, and what that one signed stays good', async () => {
    const signed = async () => {
      const { sam, id } = await holder();
      const { certificateCredential: jwt } = await sam.get(`{ certificateCredential(certificateId: "${id}") }`);
      return { jwt, kid: decodeProtectedHeader(jwt).kid };
    };
    const before = await signed();
    const sealed = openVault('another key that is long enough to seal', 'certifications.keys').seal({ kty: 'RSA' });
    await it_.system().db.execute(sql`update certifications.signing_keys set private_jwk = ${JSON.stringify(sealed)}::jsonb`);
    expect((await signed()).kid).not.toBe(before.kid);
    await compactVerify(before.jwt, createLocalJWKSet(await published()));
  });
});

describe('the pages of a code', () => {
  it('say whether it holds, with what its holder shows, and nothing that could be markup', async () => {
    const { code } = await holder('<script>alert(1)</script>');
    const page = await (await route(`/certificates/${code}`)).text();
    expect(page).toContain('This certificate is valid.');
    expect(page).toContain('Data &amp; &lt;All&gt;');
    expect(page).not.toContain('<script>');
    const unknown = await route('/certificates/LY-AAAAA');
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('There is no such certificate.')]);
  });

  it('are pictures as SVG and PDF while it holds', async () => {
    const { id, code } = await holder('Zoë Łukasz محمد');
    const svg = await (await route(`/certificates/${code}/svg`)).text();
    expect(svg).toContain('Zoë Łukasz محمد');
    expect(svg).toContain('Data &amp; &lt;All&gt;');
    const pdf = Buffer.from(await (await route(`/certificates/${code}/pdf`)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000);
    await it_.instructor.get(`mutation { suspendCertificate(input: { certificateId: "${id}", reason: "x" }) { id } }`);
    expect((await route(`/certificates/${code}/pdf`)).status).toBe(404);
  });
});

describe('sharing', () => {
  it('gives LinkedIn’s own page with the certificate in it, and counts', async () => {
    const { sam, id, code } = await holder();
    const { shareCertificate } = await sam.get(
      `mutation { shareCertificate(input: { certificateId: "${id}", platform: LINKEDIN }) { url } }`,
    );
    const { origin, pathname, searchParams } = new URL(shareCertificate.url);
    expect(origin + pathname).toBe('https://www.linkedin.com/profile/add');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      name: 'Data & <All>',
      organizationName: 'Lyceum',
      certId: code,
      certUrl: `${PUBLIC_URL}/certificates/${code}`,
    });
    const stranger = await it_.join('Stranger');
    expect((await stranger.refusal(`mutation { shareCertificate(input: { certificateId: "${id}", platform: LINK }) { url } }`)).code).toBe(
      'FORBIDDEN',
    );
  });
});
