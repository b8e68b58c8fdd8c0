import { DEMO_LOGINS, type DemoUser, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { DAY } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { AREAS, BIOS, COMPANIES, DEGREES, INDUSTRIES, LONG_BIO, ROLES, SCHOOLS, SKILLS } from './demo/words.ts';
import { indexProfiles, noteFilled } from './search-index.ts';
import * as tables from './tables.ts';
import { FieldPrivacy, handleFrom, normaliseSkill, PRIVACY_LEVELS, PROFILE_FIELDS, type PrivacyLevel } from './utilities.ts';

const STUDENT = 2;
const LEVELS = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'] as const;

/** A profile for everybody of the world, from empty to crammed, with skills that others endorse. */
export const demo = async (db: Database, world: World): Promise<void> => {
  const rows = makeRows(world);
  await insertMany(db, tables.people, rows.people);
  await insertMany(db, tables.profiles, rows.profiles);
  await insertMany(db, tables.handles, rows.handles);
  await insertMany(db, tables.experiences, rows.experiences);
  await insertMany(db, tables.educations, rows.educations);
  await insertMany(db, tables.links, rows.links);
  await insertMany(db, tables.skills, rows.skills);
  await insertMany(db, tables.profileSkills, rows.profileSkills);
  await insertMany(db, tables.endorsements, rows.endorsements);
  await insertTies(db, world);
  await noteFilled(db, null);
  await indexProfiles(db, null);
};

/** Who knows, follows and works with whom, and what certificates say, as the domains that own it have it. */
async function insertTies(db: Database, world: World): Promise<void> {
  await insertMany(
    db,
    tables.blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(
    db,
    tables.connected,
    world.connections
      .filter(({ accepted }) => accepted)
      .flatMap(({ fromId, toId }) => [
        { userId: fromId, otherId: toId },
        { userId: toId, otherId: fromId },
      ]),
  );
  await insertMany(
    db,
    tables.following,
    world.follows.filter(({ targetType }) => targetType === 'USER').map(({ followerId, targetId: userId }) => ({ followerId, userId })),
  );
  await insertMany(
    db,
    tables.employed,
    world.companies.flatMap(({ id: companyId, members }) => members.map(({ userId }) => ({ userId, companyId }))),
  );
  await insertMany(
    db,
    tables.evidence,
    world.certificates.map(({ id: certificateId, userId, topic, issuedAt, standing }) => ({
      ...{ certificateId, userId, issuedAt, key: normaliseSkill(topic), holds: standing === 'ISSUED' },
    })),
  );
}

interface Rows {
  people: (typeof tables.people.$inferInsert)[];
  profiles: (typeof tables.profiles.$inferInsert)[];
  handles: (typeof tables.handles.$inferInsert)[];
  experiences: (typeof tables.experiences.$inferInsert)[];
  educations: (typeof tables.educations.$inferInsert)[];
  links: (typeof tables.links.$inferInsert)[];
  skills: (typeof tables.skills.$inferInsert)[];
  profileSkills: (typeof tables.profileSkills.$inferInsert & { id: string; endorsementCount: number })[];
  endorsements: (typeof tables.endorsements.$inferInsert)[];
}

function makeRows(world: World): Rows {
  const next = world.random('profiles');
  const rows: Rows = {
    people: [],
    profiles: [],
    handles: [],
    experiences: [],
    educations: [],
    links: [],
    skills: [],
    profileSkills: [],
    endorsements: [],
  };
  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(next() * from.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const [first] = world.users;
  rows.skills = SKILLS.map((name) => ({
    id: world.id(`skill ${name}`, first?.joinedAt),
    name,
    key: normaliseSkill(name),
    createdAt: first?.joinedAt ?? world.now,
  }));
  const taken = new Set<string>();
  const handleOf = ({ id, displayName }: DemoUser) => {
    for (let alternative = 0; ; alternative++) {
      const handle = handleFrom({ name: displayName, userId: id, alternative });
      if (taken.has(handle)) continue;
      taken.add(handle);
      return handle;
    }
  };

  world.users.forEach((user, i) => {
    const whole = i < DEMO_LOGINS.length;
    const rich = whole || next() < 0.75;
    const has = (share: number) => whole || (rich && next() < share);
    const profileId = world.id(`profile ${user.id}`, user.joinedAt);
    const at = { createdAt: user.joinedAt, updatedAt: user.joinedAt };
    const role = pick(ROLES);
    const open = i === STUDENT || (rich && next() < 0.15);
    rows.people.push({ userId: user.id, displayName: user.displayName, suspended: user.suspended });
    const handle = handleOf(user);
    rows.handles.push({ handle, profileId, since: user.joinedAt });
    // an old handle that still leads here
    if (i === STUDENT) rows.handles.push({ handle: 'sam', profileId, since: user.joinedAt });
    rows.profiles.push({
      id: profileId,
      userId: user.id,
      displayName: user.displayName,
      suspended: user.suspended,
      handle,
      headline: has(0.85) || user.roles.includes('INSTRUCTOR') ? `${role} in ${user.city}` : null,
      bio: i === 7 ? LONG_BIO : has(0.6) ? pick(BIOS) : null,
      photoUrl: has(0.4) ? `https://photos.lyceum.test/${profileId}.jpg` : null,
      location: has(0.8) ? user.city : null,
      countryCode: has(0.8) ? user.country : null,
      timeZone: has(0.9) ? user.timeZone : null,
      industry: has(0.5) ? pick(INDUSTRIES) : null,
      openToWork: open,
      openToRoles: open ? [role] : [],
      privacy: privacyOf(whole ? 1 : next(), pick),
      hiddenAt: i > 40 && next() < 0.01 ? world.now : null,
      ...at,
    });
    let until = world.now.getTime();
    for (let n = has(0.7) ? 1 + Math.floor(next() * 3) : 0; n > 0; n--) {
      const from = until - (200 + Math.floor(next() * 1500)) * DAY;
      rows.experiences.push({
        id: world.id(`position ${profileId} ${n}`, user.joinedAt),
        profileId,
        title: n === 1 ? role : pick(ROLES),
        company: pick(COMPANIES),
        location: user.city,
        startDate: day(from),
        endDate: until === world.now.getTime() && next() < 0.8 ? null : day(until),
        ...at,
      });
      until = from;
    }
    if (has(0.6))
      rows.educations.push({
        id: world.id(`school ${profileId}`, user.joinedAt),
        profileId,
        institution: pick(SCHOOLS),
        degree: pick(DEGREES),
        area: pick(AREAS),
        startDate: day(until - 1600 * DAY),
        endDate: day(until - 300 * DAY),
        ...at,
      });
    if (has(0.3))
      rows.links.push({
        id: world.id(`link ${profileId}`, user.joinedAt),
        profileId,
        label: 'Website',
        url: `https://${handle}.test`,
        ...at,
      });
    const listed = new Set(Array.from({ length: whole ? 12 : rich ? Math.floor(next() * 10) : 0 }, () => pick(rows.skills)));
    for (const skill of listed)
      rows.profileSkills.push({
        id: world.id(`skill ${profileId} ${skill.key}`, user.joinedAt),
        profileId,
        skillId: skill.id ?? '',
        level: next() < 0.6 ? pick(LEVELS) : null,
        endorsementCount: 0,
        ...at,
      });
  });
  endorse(world, rows, next);
  return rows;
}

/** Few people show everything to nobody, some hide a field or two; most show all. */
function privacyOf(share: number, pick: <T>(from: readonly T[]) => T): FieldPrivacy {
  const level = (field: string): PrivacyLevel => {
    if (share < 0.02) return 'ONLY_ME';
    if (share < 0.3 && (field === 'OPEN_TO_WORK' || field === 'LOCATION' || field === 'TIME_ZONE')) return pick(PRIVACY_LEVELS);
    return 'PUBLIC';
  };
  const levels = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, level(field)]));
  return FieldPrivacy.parse(levels);
}

/** Classmates vouch for each other; a few people are vouched for a lot. */
function endorse(world: World, rows: Rows, next: () => number): void {
  const ownerOf = new Map(rows.profiles.map(({ id, userId }) => [id, userId]));
  const learnersOf = Map.groupBy(world.enrollments, ({ courseId }) => courseId);
  const coursesOf = Map.groupBy(world.enrollments, ({ learnerId }) => learnerId);
  const student = world.users[STUDENT];
  const seen = new Set<string>();
  for (const entry of rows.profileSkills) {
    const owner = ownerOf.get(entry.profileId) ?? '';
    const classmates = (coursesOf.get(owner) ?? []).flatMap(({ courseId }) => learnersOf.get(courseId) ?? []);
    const wanted = owner === student?.id ? 3 + Math.floor(next() * 20) : Math.floor(next() ** 4 * 15);
    for (let n = 0; n < wanted && classmates.length; n++) {
      const endorserId = classmates[Math.floor(next() * classmates.length)]?.learnerId ?? owner;
      const key = `${entry.id} ${endorserId}`;
      if (endorserId === owner || seen.has(key)) continue;
      seen.add(key);
      const at = new Date(world.now.getTime() - Math.floor(next() * 120 * DAY));
      const state = next() < 0.02 ? 'HIDDEN' : 'GIVEN';
      rows.endorsements.push({
        id: world.id(`endorsement ${key}`, at),
        profileSkillId: entry.id,
        endorserId,
        state,
        createdAt: at,
        updatedAt: at,
      });
      if (state === 'GIVEN') entry.endorsementCount++;
    }
  }
}
