import { newId } from '@lyceum/kit';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { school } from './testing.ts';

let house: Awaited<ReturnType<typeof school>>;
let course: string;
let certificate: string;
let learnerId: string;
beforeAll(async () => {
  house = await school();
  course = await house.publish('Data for All');
  const sam = await house.join('Sam');
  learnerId = sam.id;
  await house.complete(sam, course);
  certificate = (await house.only(sam)).id;
});
afterAll(() => house.stop());

const stored = async () => {
  const { db } = house.system();
  return {
    certificates: [...(await db.execute(sql`select id, status, version, public_fields from certifications.certificates order by id`))],
    courses: [...(await db.execute(sql`select * from certifications.courses order by course_id`))],
    facts: (await house.facts()).length,
  };
};

const cases: [string, () => [string, object], string][] = [
  ['no course', () => ['generateCertificate', { courseId: newId() }], 'NOT_FOUND'],
  ['an id that is none', () => ['generateCertificate', { courseId: 'x' }], 'INVALID'],
  ['a person who is none', () => ['generateCertificate', { courseId: course, userId: newId() }], 'CONFLICT'],
  ['a second certificate', () => ['generateCertificate', { courseId: course, userId: learnerId }], 'CONFLICT'],
  ['an empty key', () => ['generateCertificate', { courseId: course, idempotencyKey: '' }], 'INVALID'],
  ['no reason to revoke', () => ['revokeCertificate', { userId: learnerId, courseId: course, reason: '' }], 'INVALID'],
  ['a reason without end', () => ['revokeCertificate', { userId: learnerId, courseId: course, reason: 'x'.repeat(1_001) }], 'INVALID'],
  ['nothing to revoke', () => ['revokeCertificate', { userId: newId(), courseId: course, reason: 'x' }], 'NOT_FOUND'],
  ['no certificate to suspend', () => ['suspendCertificate', { certificateId: newId(), reason: 'x' }], 'NOT_FOUND'],
  ['one that is not suspended to reinstate', () => ['reinstateCertificate', { certificateId: certificate }], 'CONFLICT'],
  ['one without end to renew', () => ['renewCertificate', { certificateId: certificate }], 'CONFLICT'],
  ['somebody else’s certificate to change', () => ['updateCertificate', { certificateId: certificate, publicFields: [] }], 'FORBIDDEN'],
  ['somebody else’s certificate to hide', () => ['deleteCertificate', { certificateId: certificate }], 'FORBIDDEN'],
  ['somebody else’s certificate to share', () => ['shareCertificate', { certificateId: certificate, platform: 'LINK' }], 'FORBIDDEN'],
  ['too many months', () => ['setCourseCertification', { courseId: course, validityMonths: 601 }], 'INVALID'],
  ['fewer than no months', () => ['setCourseCertification', { courseId: course, validityMonths: -1 }], 'INVALID'],
  ['a skill without a name', () => ['setCourseCertification', { courseId: course, skills: ['SQL', ' '] }], 'INVALID'],
  ['too many skills', () => ['setCourseCertification', { courseId: course, skills: Array(31).fill('x') }], 'INVALID'],
  ['criteria without end', () => ['setCourseCertification', { courseId: course, criteria: 'x'.repeat(5_001) }], 'INVALID'],
  ['a course that is none', () => ['setCourseCertification', { courseId: newId() }], 'NOT_FOUND'],
  ['text that Postgres can’t hold', () => ['setCourseCertification', { courseId: course, criteria: 'a\u0000b' }], 'INVALID'],
];

describe('a bad input', () => {
  it.each(cases)('is refused and changes nothing: %s', async (_, of, code) => {
    const [mutation, input] = of();
    const before = await stored();
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`.replace(
      /^(Reinstate|Renew|Delete)CertificateInput$/,
      'CertificateInput',
    );
    const selection = mutation === 'shareCertificate' ? '{ url }' : '{ id }';
    expect(
      (await house.instructor.refusal(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input })).code,
    ).toBe(code);
    expect(await stored()).toEqual(before);
  });

  it('says all that is wrong at once', async () => {
    const { violations } = await house.instructor.refusal(
      'mutation ($input: SetCourseCertificationInput!) { setCourseCertification(input: $input) { id } }',
      {
        input: { courseId: course, validityMonths: 601, skills: ['', 'x'.repeat(81)] },
      },
    );
    expect(violations.map(({ path, rule }) => [path.join('.'), rule])).toEqual([
      ['input.validityMonths', 'range'],
      ['input.skills.0', 'required'],
      ['input.skills.1', 'too_long'],
    ]);
  });

  it('is never without end', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});
