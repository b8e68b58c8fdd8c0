import { events as accounts } from '@lyceum/accounts/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { PUBLIC_URL, school } from './testing.ts';

const WORD = 'Quokkaberry';
let it_: Awaited<ReturnType<typeof school>>;
beforeAll(async () => {
  it_ = await school();
});
afterAll(() => it_.stop());

it('takes the name of an erased person off their certificates, which still verify, and every why; others’ stay', async () => {
  const [course, other, third] = [await it_.publish('Data for All'), await it_.publish('Statistics'), await it_.publish('Drawing')];
  const [ada, bo] = [await it_.join(WORD), await it_.join('Bo')];
  const does = (who: typeof ada, name: string, input: object, type: string) =>
    who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
  for (const courseId of [course, other, third]) await it_.complete(ada, courseId);
  await it_.complete(bo, course);
  const HELD = 'query ($userId: ID!) { certificatesByUser(userId: $userId) { nodes { id code course { id } } } }';
  const { nodes } = (await ada.get(HELD, { userId: ada.id })).certificatesByUser;
  const held = (courseId: string): { id: string; code: string } =>
    nodes.find((node: { course: { id: string } }) => node.course.id === courseId);
  const [valid, revoked, suspended] = [held(course), held(other), held(third)];
  await does(it_.instructor, 'revokeCertificate', { userId: ada.id, courseId: other, reason: `${WORD} copied` }, 'RevokeCertificateInput');
  await does(
    it_.instructor,
    'suspendCertificate',
    { certificateId: suspended.id, reason: `${WORD} is looked at` },
    'SuspendCertificateInput',
  );
  await does(ada, 'shareCertificate', { certificateId: valid.id, platform: 'LINK' }, 'ShareCertificateInput');
  expect(await tablesThatSay(it_, 'certifications', [WORD])).toEqual(
    expect.arrayContaining(['certificates', 'outbox', 'people', 'status_changes']),
  );

  const { db } = it_.system();
  const tables = ['certificates', 'status_changes', 'completions', 'people', 'shares'];
  const state = async () => [
    ...(await Promise.all(tables.map((table) => db.execute(sql`select * from certifications.${sql.identifier(table)} order by 1`)))),
    (await it_.facts()).length,
  ];
  const timeless = (rows: unknown) => JSON.stringify(rows, (key, value) => (key === 'updated_at' ? null : value));
  await it_.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  await it_.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(timeless(await state())).toEqual(timeless(once));

  expect(await tablesThatSay(it_, 'certifications', [WORD])).toEqual([]);
  // the signed credential says it in base64
  const credentials = await db.execute<{ credential: string }>(
    sql`select credential from certifications.certificates where user_id = ${ada.id}`,
  );
  expect(credentials).toHaveLength(3);
  const published = await it_.runtime.handle(new Request(`${PUBLIC_URL}/certificates/keys`));
  const keys = createLocalJWKSet(z.object({ keys: z.array(z.looseObject({ kty: z.string() })) }).parse(await published.json()));
  for (const { credential } of credentials) {
    await compactVerify(credential, keys);
    expect(JSON.stringify(decodeJwt(credential))).not.toContain(WORD);
  }
  const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { status holderName courseTitle } }';
  const verify = async (code: string) => (await it_.nobody.get(VERIFY, { code })).verifyCertificate;
  expect(await verify(valid.code)).toEqual({ status: 'VALID', holderName: null, courseTitle: 'Data for All' });
  expect(await verify(revoked.code)).toMatchObject({ status: 'REVOKED', holderName: null });
  expect(await verify(suspended.code)).toMatchObject({ status: 'SUSPENDED', holderName: null });
  expect(await it_.only(bo)).toMatchObject({ status: 'ISSUED', holderName: 'Bo' });
  for (const path of ['', '/svg']) {
    const page = await (await it_.runtime.handle(new Request(`${PUBLIC_URL}/certificates/${valid.code}${path}`))).text();
    expect(page).not.toContain(WORD);
  }
});
