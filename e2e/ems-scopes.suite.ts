import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { act, ask, refusal } from './house/acts.ts';
import { collect } from './house/collect.ts';
import { type PublishedCourse, publishedCourse, roomOf } from './house/courses.ts';
import { type Person, person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { type Topology, until } from './house/topology.ts';

let graph: Topology;
let admin: Person;
let ines: Person;
let otto: Person;
let sue: Person;
let hers: PublishedCourse;
let his: PublishedCourse;
let herRoom: string;
let hisRoom: string;

const say = (who: Person, chatroomId: string, length: number) =>
  refusal(who.client.sendMessage({ input: { chatroomId, content: 'x'.repeat(length), clientMessageId: randomUUID() } }));
const inCourse = (id: string) => ({ scope: 'COURSE', scopeId: id }) as const;
const longest = { app: 'messaging', key: 'maxMessageLength' } as const;
const explained = async (who: Person, course: PublishedCourse) =>
  (await who.client.effectiveSetting({ ...longest, at: [inCourse(course.id)] })).effectiveSetting;

/** Settings that hold for one course, group, company or person, and those that domains share. */
export function emsScopesSuite(stage: Stage): void {
  describe('scopes of settings', () => {
    beforeAll(async () => {
      ({ graph, admin } = stage);
      ines = await person(graph, 'Ines', ['INSTRUCTOR']);
      otto = await person(graph, 'Otto', ['INSTRUCTOR']);
      sue = await person(graph, 'Sue');
      await admin.client.setSetting({ input: { app: 'courses', key: 'reviewRequired', value: false } });
      await until(async () => {
        hers = await publishedCourse(ines);
        return true;
      });
      his = await publishedCourse(otto);
      herRoom = await roomOf(ines, hers);
      hisRoom = await roomOf(otto, his);
    });

    describe('a setting of a course', () => {
      it('holds in its room and in no other, and what it does not say stays with the app', async () => {
        expect(await say(ines, herRoom, 100)).toBe('NOT REFUSED');
        const { setSetting } = await ines.client.setSetting({ input: { ...longest, ...inCourse(hers.id), value: 50 } });
        expect(setSetting).toMatchObject({ ...inCourse(hers.id), value: 50, isSet: true, source: 'COURSE', version: 1 });
        expect(await say(ines, herRoom, 100)).toBe('INVALID');
        expect(await say(otto, hisRoom, 100)).toBe('NOT REFUSED');
        await admin.client.setSetting({ input: { ...longest, value: 200 } });
        expect([await say(otto, hisRoom, 300), await say(ines, herRoom, 51), await say(ines, herRoom, 50)]).toEqual([
          'INVALID',
          'INVALID',
          'NOT REFUSED',
        ]);
      });

      it('is explained, scope by scope, to whoever runs the course', async () => {
        expect(await explained(ines, hers)).toEqual({
          value: 50,
          source: 'COURSE',
          version: 1,
          chain: [
            { scope: 'DEFAULT', scopeId: null, value: 10_000, set: true },
            { scope: 'APP', scopeId: null, value: 200, set: true },
            { scope: 'COURSE', scopeId: hers.id, value: 50, set: true },
          ],
        });
        expect(await explained(admin, his)).toMatchObject({ value: 200, source: 'APP', version: 0 });
        const all = await ines.client.settingsAt({ ...inCourse(hers.id), first: 100 });
        expect(new Set(all.settingsAt.nodes.map(({ app }) => app))).toEqual(
          new Set(['activities', 'certifications', 'courses', 'messaging', 'posts']),
        );
        expect(all.settingsAt.nodes.filter(({ isSet }) => isSet).map(({ key, value }) => [key, value])).toEqual([['maxMessageLength', 50]]);
      });

      it('is told live with its scope, to those who follow that course alone', async () => {
        const here = collect(admin.client.settingChanged({ app: 'messaging', ...inCourse(hers.id) }));
        const there = collect(admin.client.settingChanged({ app: 'messaging', ...inCourse(his.id) }));
        // a stream begins when the gateway has it: it is asked until one change is told
        let value = 60;
        await until(async () => {
          await ines.client.setSetting({ input: { ...longest, ...inCourse(hers.id), value: ++value } });
          return here.events.length > 0;
        });
        const { settingChanged } = await here.find(() => true);
        expect(settingChanged).toMatchObject({ key: 'maxMessageLength', ...inCourse(hers.id) });
        await otto.client.setSetting({ input: { ...longest, ...inCourse(his.id), value: 90 } });
        await there.count(1);
        expect(there.events.map(({ settingChanged: { scopeId, value: told } }) => [scopeId, told])).toEqual([[his.id, 90]]);
        await Promise.all([here.stop(), there.stop()]);
      });

      it('is told live to whoever may say it there, and to nobody else', async () => {
        const own = collect(ines.client.settingChanged({ app: 'messaging', ...inCourse(hers.id) }));
        const nosy = collect(otto.client.settingChanged({ app: 'messaging', ...inCourse(hers.id) }));
        const wide = collect(otto.client.settingChanged({ app: 'messaging' }));
        let value = 100;
        const set = (who: Person, course: PublishedCourse) =>
          who.client.setSetting({ input: { ...longest, ...inCourse(course.id), value: ++value } });
        await until(async () => {
          await set(ines, hers);
          await set(otto, his);
          await sleep(200);
          return own.events.length > 0 && wide.events.length > 0;
        });
        await admin.client.setSetting({ input: { ...longest, value: 201 } });
        await set(ines, hers);
        await own.find(({ settingChanged }) => settingChanged.value === value);
        await set(otto, his);
        await wide.find(({ settingChanged }) => settingChanged.value === value);
        expect(new Set(own.events.map(({ settingChanged }) => settingChanged.scopeId))).toEqual(new Set([hers.id]));
        expect(new Set(wide.events.map(({ settingChanged }) => settingChanged.scopeId))).toEqual(new Set([his.id]));
        expect(nosy.events).toEqual([]);
        await Promise.all([own, nosy, wide].map((stream) => stream.stop()));
        await admin.client.setSetting({ input: { ...longest, value: 200 } });
      });

      it('has its own version and history, and is taken back, or said no more', async () => {
        const { version } = await explained(ines, hers);
        const at = { ...longest, ...inCourse(hers.id) };
        await ines.client.setSetting({ input: { ...at, value: 30, expectedVersion: version } });
        expect(await refusal(ines.client.setSetting({ input: { ...at, value: 31, expectedVersion: version } }))).toBe('CONFLICT');
        const { settingHistory } = await ines.client.settingHistory({ ...at, first: 1 });
        expect(settingHistory).toMatchObject([{ version: version + 1, after: 30, actorId: ines.id }]);
        const { rollbackSetting } = await ines.client.rollbackSetting({ input: { ...at, version: 1 } });
        expect(rollbackSetting).toMatchObject([{ value: 50, isSet: true, version: version + 2 }]);
        expect(await say(ines, herRoom, 51)).toBe('INVALID');
        const { unsetSetting } = await ines.client.unsetSetting({ input: at });
        expect(unsetSetting).toMatchObject({ value: 200, isSet: false, source: 'APP' });
        expect(await say(ines, herRoom, 51)).toBe('NOT REFUSED');
      });

      it('holds over a restart of the app', async () => {
        await ines.client.setSetting({ input: { ...longest, ...inCourse(hers.id), value: 40 } });
        await graph.program('messaging').end('SIGKILL');
        await graph.restart('messaging');
        await until(async () => (await say(ines, herRoom, 10)) === 'NOT REFUSED');
        expect([await say(ines, herRoom, 41), await say(otto, hisRoom, 41)]).toEqual(['INVALID', 'NOT REFUSED']);
      });

      it('is exported, and brought to another course', async () => {
        const other = await publishedCourse(ines);
        await ines.client.setSetting({ input: { app: 'courses', key: 'showEnrollmentCount', ...inCourse(hers.id), value: false } });
        const { exportSettings } = await ask(ines, 'query ($id: ID!) { exportSettings(scope: COURSE, scopeId: $id) }', { id: hers.id });
        expect(exportSettings).toEqual({ courses: { showEnrollmentCount: false }, messaging: { maxMessageLength: 40 } });
        await act(ines, 'importSettings', { values: exportSettings, ...inCourse(other.id) }, '{ key }');
        expect(await explained(ines, other)).toMatchObject({ value: 40, source: 'COURSE' });
        const counts = async () =>
          Promise.all(
            [other, his].map(async ({ id }) => (await ask(sue, 'query ($id: ID!) { course(id: $id) { enrollmentCount } }', { id })).course),
          );
        await until(async () => JSON.stringify(await counts()) === JSON.stringify([{ enrollmentCount: null }, { enrollmentCount: 0 }]));
      });
    });

    describe('a global setting', () => {
      const starts = new Date(Date.now() + 86_400_000);
      const event = async () =>
        (
          await act(
            sue,
            'createEvent',
            { title: 'A meeting', startsAt: starts.toISOString(), endsAt: new Date(starts.getTime() + 3_600_000).toISOString() },
            '{ timeZone }',
          )
        ).timeZone;
      const zone = { app: 'events', key: 'defaultTimezone' } as const;
      const explainedZone = async () => (await admin.client.effectiveSetting(zone)).effectiveSetting;

      it('is followed by another domain, until that says its own', async () => {
        expect(await event()).toBe('UTC');
        await admin.client.setSetting({ input: { app: 'ems', key: 'defaultTimeZone', scope: 'GLOBAL', value: 'Asia/Tokyo' } });
        await until(async () => (await event()) === 'Asia/Tokyo');
        expect(await explainedZone()).toMatchObject({ value: 'Asia/Tokyo', source: 'GLOBAL' });
        await admin.client.setSetting({ input: { ...zone, value: 'Europe/Paris' } });
        await until(async () => (await event()) === 'Europe/Paris');
        expect((await explainedZone()).chain.map(({ scope, value }) => [scope, value])).toEqual([
          ['DEFAULT', 'UTC'],
          ['GLOBAL', 'Asia/Tokyo'],
          ['APP', 'Europe/Paris'],
        ]);
        await admin.client.unsetSetting({ input: zone });
        await until(async () => (await event()) === 'Asia/Tokyo');
        await admin.client.rollbackSetting({ input: { app: 'ems', key: 'defaultTimeZone' } });
        await until(async () => (await event()) === 'UTC');
      });

      it('is none of an app’s own, and none of a student’s', async () => {
        const set = (who: Person, input: object) =>
          refusal(act(who, 'setSetting', { value: 'Asia/Tokyo', scope: 'GLOBAL', ...input }, '{ key }'));
        expect(await set(admin, zone)).toBe('INVALID');
        expect(await set(admin, { app: 'ems', key: 'defaultTimeZone', value: 'Mars/Olympus' })).toBe('INVALID');
        expect(await set(sue, { app: 'ems', key: 'defaultTimeZone' })).toBe('FORBIDDEN');
      });
    });

    describe('who may set what', () => {
      const set = (who: Person, input: object) => refusal(act(who, 'setSetting', { ...longest, value: 20, ...input }, '{ key }'));

      it('is up to whoever runs the course: another instructor, a student and nobody are refused', async () => {
        expect(await set(otto, inCourse(hers.id))).toBe('FORBIDDEN');
        expect(await set(sue, inCourse(hers.id))).toBe('FORBIDDEN');
        expect(await refusal(graph.client().setSetting({ input: { ...longest, ...inCourse(hers.id), value: 20 } }))).toBe(
          'UNAUTHORIZED_FIELD_OR_TYPE',
        );
        expect(await set(ines, {})).toBe('FORBIDDEN');
        for (const who of [ines, sue, admin]) expect(await set(who, inCourse(randomUUID()))).toBe('NOT_FOUND');
        expect(await refusal(explained(otto, hers))).toBe('FORBIDDEN');
        expect(await refusal(otto.client.settingsAt(inCourse(hers.id)))).toBe('FORBIDDEN');
        expect(await refusal(otto.client.settingHistory({ ...longest, ...inCourse(hers.id) }))).toBe('FORBIDDEN');
        expect(await refusal(otto.client.rollbackSetting({ input: { ...longest, ...inCourse(hers.id) } }))).toBe('FORBIDDEN');
        expect(await refusal(otto.client.unsetSetting({ input: { ...longest, ...inCourse(hers.id) } }))).toBe('FORBIDDEN');
        expect(await refusal(ask(otto, 'query ($id: ID!) { exportSettings(scope: COURSE, scopeId: $id) }', { id: hers.id }))).toBe(
          'FORBIDDEN',
        );
        expect(await explained(ines, hers)).toMatchObject({ value: 40 });
      });

      it('keeps to the scopes and bounds of the setting', async () => {
        const at = inCourse(hers.id);
        expect(await set(ines, { scope: 'USER', scopeId: ines.id })).toBe('INVALID');
        expect(await set(ines, { scope: 'DEFAULT' })).toBe('INVALID');
        expect(await set(ines, { scope: 'COURSE' })).toBe('INVALID');
        expect(await set(ines, { scope: 'COURSE', scopeId: 'x' })).toBe('INVALID');
        expect(await set(ines, { scopeId: hers.id })).toBe('INVALID');
        expect(await set(ines, { ...at, key: 'typingTtlSeconds' })).toBe('INVALID');
        expect(await set(ines, { ...at, value: 0 })).toBe('INVALID');
        // the app says 200
        expect(await set(ines, { ...at, value: 201 })).toBe('INVALID');
        expect(await set(ines, { ...at, key: 'nothing' })).toBe('NOT_FOUND');
        expect(
          await refusal(ask(ines, 'mutation { setSetting(input: { app: "x", key: "y", value: 1, scope: PLANET }) { key } }')),
        ).not.toBe('NOT REFUSED');
      });

      it('is up to a company’s own people', async () => {
        const found = async (owner: Person, name: string) => (await act(owner, 'createCompany', { name, industry: 'Software' })).id;
        const [one, two] = [await found(ines, 'Oneco'), await found(otto, 'Twoco')];
        const closed = { app: 'companies', key: 'allowJoinRequests', value: false, scope: 'COMPANY', scopeId: one };
        expect(await set(otto, closed)).toBe('FORBIDDEN');
        expect(await set(ines, closed)).toBe('NOT REFUSED');
        await until(async () => (await refusal(act(sue, 'requestToJoinCompany', { companyId: one }))) === 'CONFLICT');
        expect(await refusal(act(sue, 'requestToJoinCompany', { companyId: two }))).toBe('NOT REFUSED');
      });

      it('is up to a group’s own people', async () => {
        const { id } = await act(ines, 'createGroup', { name: 'Readers' });
        const week = { app: 'groups', key: 'inviteExpiryDays', value: 1, scope: 'GROUP', scopeId: id };
        expect(await set(otto, week)).toBe('FORBIDDEN');
        expect(await set(ines, week)).toBe('NOT REFUSED');
        await until(async () => {
          const { expiresAt } = await act(ines, 'createGroupInviteLink', { groupId: id }, '{ expiresAt }');
          return Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000) === 1;
        });
      });

      it('is each person’s own for themselves', async () => {
        const own = { app: 'activities', key: 'defaultVisibility', value: 'ONLY_ME', scope: 'USER', scopeId: sue.id };
        expect(await set(otto, own)).toBe('FORBIDDEN');
        expect(await set(otto, { ...own, scopeId: randomUUID() })).toBe('FORBIDDEN');
        expect(await set(admin, { ...own, scopeId: randomUUID() })).toBe('NOT_FOUND');
        expect(await set(sue, own)).toBe('NOT REFUSED');
        const record = async (who: Person) =>
          (
            await act(
              who,
              'createActivity',
              { verb: 'completed', objectType: 'Video', objectId: randomUUID(), idempotencyKey: randomUUID() },
              '{ visibility }',
            )
          ).visibility;
        expect([await record(sue), await record(otto)]).toEqual(['ONLY_ME', 'COURSE']);
      });
    });
  });
}
