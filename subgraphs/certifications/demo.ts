import { pick, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { sql } from 'drizzle-orm';
import { monthsLater } from './services/months.ts';
import { claimsOf, demoSigner } from './signing.ts';
import { certificates, certifiedCourses, completions, lookups, people, shares, statusChanges } from './tables.ts';
import { buildOpenBadgeJson, CODE_LETTERS, drawCode } from './utilities.ts';

const DAY = 24 * 60 * 60_000;
const PUBLIC_URL = 'http://localhost:4000';
const ISSUER = { issuerName: 'Lyceum', issuerUrl: 'https://lyceum.dev' };
const FIELDS = ['HOLDER_NAME', 'COURSE_TITLE', 'ISSUED_AT', 'VALID_UNTIL', 'SKILLS'];

/** Certificates of all who completed a course: most valid, some revoked, suspended, expired or hidden. */
export async function demo(db: Database, world: World): Promise<void> {
  const next = world.random('certifications');
  const users = new Map(world.users.map((user) => [user.id, user]));
  await insertMany(
    db,
    people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(
    db,
    certifiedCourses,
    world.courses.map(({ id: courseId, title, instructorIds, topic }, i) => ({
      courseId,
      title,
      instructorIds: [...instructorIds],
      skills: [topic],
      validityMonths: i % 5 === 4 ? 6 : null,
    })),
  );
  const issued = new Map(world.certificates.map(({ enrollmentId, issuedAt }) => [enrollmentId, issuedAt]));
  const began = world.enrollments.filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED');
  await insertMany(
    db,
    completions,
    began.map((enrollment) => ({
      enrollmentId: enrollment.id,
      userId: enrollment.learnerId,
      courseId: enrollment.courseId,
      activatedAt: enrollment.createdAt,
      completedAt: enrollment.status === 'COMPLETED' ? (issued.get(enrollment.id) ?? world.now) : null,
    })),
  );

  const sign = await demoSigner(db, world.now);
  const code = () => drawCode('LY', () => pick([...CODE_LETTERS], next()));
  const rows: (typeof certificates.$inferInsert & { id: string })[] = [];
  const changes: (typeof statusChanges.$inferInsert)[] = [];
  for (const { id, userId, courseId, enrollmentId, courseTitle, topic, issuedAt, standing } of world.certificates) {
    const holder = users.get(userId);
    if (!holder) continue;
    const validUntil = world.courses.findIndex((course) => course.id === courseId) % 5 === 4 ? monthsLater(issuedAt, 6) : null;
    const status = standing === 'ISSUED' && validUntil && validUntil <= world.now ? 'EXPIRED' : standing;
    const stands = {
      code: code(),
      holderName: holder.displayName,
      courseTitle,
      criteria: `Every required lesson of ${courseTitle} was completed.`,
      skills: [topic],
      issuerName: ISSUER.issuerName,
      completedAt: issuedAt,
      issuedAt,
      validUntil,
      statusIndex: rows.length,
    };
    const badge = buildOpenBadgeJson({ ...stands, ...ISSUER, certificateId: id, holderId: userId, courseId, publicUrl: PUBLIC_URL });
    const reason = status === 'REVOKED' ? 'Issued by mistake.' : status === 'SUSPENDED' ? 'The work is looked at again.' : null;
    const statusChangedAt = status === 'EXPIRED' && validUntil ? validUntil : issuedAt;
    rows.push({
      ...{ id, ...stands, userId, courseId, enrollmentId, status, reason, statusChangedAt, publicFields: FIELDS },
      hiddenAt: next() > 0.97 ? issuedAt : null,
      credential: await sign(badge, claimsOf(ISSUER.issuerUrl, badge.id, badge.credentialSubject.id, issuedAt, validUntil)),
      createdAt: issuedAt,
      updatedAt: statusChangedAt,
    });
    const change = { certificateId: id, actorId: null };
    changes.push({ ...change, id: world.id(`certificate issued ${id}`, issuedAt), from: null, to: 'ISSUED', at: issuedAt });
    if (status !== 'ISSUED')
      changes.push({
        ...change,
        id: world.id(`certificate ended ${id}`, statusChangedAt),
        from: 'ISSUED',
        to: status,
        reason,
        at: statusChangedAt,
      });
  }
  await insertMany(db, certificates, rows);
  await insertMany(db, statusChanges, changes);
  await db.execute(sql`select setval('certifications.status_index', ${Math.max(rows.length, 1)}, true)`);
  await insertMany(
    db,
    shares,
    rows
      .filter(() => next() < 0.3)
      .map(({ id: certificateId, issuedAt }, i) => ({
        id: world.id(`share ${i}`, issuedAt),
        certificateId,
        platform: next() < 0.7 ? ('LINKEDIN' as const) : ('LINK' as const),
        at: issuedAt,
      })),
  );
  await insertMany(
    db,
    lookups,
    rows
      .filter(() => next() < 0.4)
      .map(({ id: certificateId, status }) => ({
        certificateId,
        day: new Date(world.now.getTime() - Math.floor(next() * 60) * DAY).toISOString().slice(0, 10),
        result: status === 'ISSUED' ? 'VALID' : String(status),
        count: 1 + Math.floor(next() * 5),
      })),
  );
}
