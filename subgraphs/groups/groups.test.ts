import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, startGroups } from './testing.ts';

let g: Groups;
beforeAll(async () => {
  g = await startGroups();
});
afterAll(() => g.stop());

describe('a group', () => {
  it('is founded once for one key, told of, and found by id, slug, list and search', async () => {
    const owner = await g.someone();
    const input = {
      name: '  Rust   readers ',
      description: 'We read about ownership.',
      tags: ['#Rust', 'rust', 'Books'],
      rules: ['Be kind'],
      idempotencyKey: newId(),
    };
    const made = await g.does(
      owner,
      'createGroup',
      input,
      'id slug name tags rules privacy memberCount owner { id } membership { role source }',
    );
    expect(made).toMatchObject({
      slug: 'rust-readers',
      name: 'Rust readers',
      tags: ['rust', 'books'],
      rules: ['Be kind'],
      privacy: 'PUBLIC',
      memberCount: 1,
      owner: { id: owner.id },
      membership: { role: 'OWNER', source: 'FOUNDED' },
    });
    expect((await g.does(owner, 'createGroup', input, 'id')).id).toBe(made.id);
    const read = await g.nobody.get(
      `query ($id: ID!) { byId: group(id: $id) { id } bySlug: group(slug: "rust-readers") { id }
        allGroups(filter: { tag: "rust" }) { totalCount nodes { id } } searchGroups(query: "owner ownership") { nodes { id } }
        byName: searchGroups(query: "st rea") { totalCount nodes { id } } byTag: searchGroups(query: "#books") { nodes { id } }
        groupDetails(groupId: $id) { formatted(locale: "de", timeZone: "Asia/Tokyo") { title subtitle excerpt since } } }`,
      { id: made.id },
    );
    expect(read).toMatchObject({
      byId: { id: made.id },
      bySlug: { id: made.id },
      allGroups: { totalCount: 1, nodes: [{ id: made.id }] },
      searchGroups: { nodes: [] },
      byName: { totalCount: 1, nodes: [{ id: made.id }] },
      byTag: { nodes: [{ id: made.id }] },
      groupDetails: { formatted: { title: 'Rust readers', subtitle: 'Public group · 1 member', excerpt: 'We read about ownership.' } },
    });
    expect((await g.facts('groups.group.created.v1')).at(-1)?.data).toMatchObject({
      groupId: made.id,
      privacy: 'PUBLIC',
      ownerId: owner.id,
    });
    expect((await g.facts('groups.member.joined.v1')).at(-1)?.data).toMatchObject({ groupId: made.id, userId: owner.id, role: 'OWNER' });
  });

  it('gets a slug of its own, also when many found one of the same name at once', async () => {
    const owners = await g.join(8);
    const { done, refused } = await together(8, (i) => g.does(owners[i] ?? g.nobody, 'createGroup', { name: 'Same name' }, 'slug'));
    expect(refused).toEqual([]);
    expect(new Set(done.map(({ slug }) => slug))).toEqual(
      new Set(['same-name', ...Array.from({ length: 7 }, (_, i) => `same-name-${i + 2}`)]),
    );
  });

  it('is changed by its admins at the version they know', async () => {
    const [owner, member] = await g.join(2);
    if (!owner || !member) throw new Error('Nobody came.');
    const groupId = await g.with(owner, [member]);
    const { version } = await g.group(owner, groupId);
    expect((await g.refused(member, 'updateGroup', { groupId, name: 'Mine' })).code).toBe('FORBIDDEN');
    const changed = await g.does(
      owner,
      'updateGroup',
      { groupId, expectedVersion: version, name: 'Better', privacy: 'PRIVATE' },
      'name privacy slug version',
    );
    expect(changed).toMatchObject({ name: 'Better', privacy: 'PRIVATE', slug: 'better', version: version + 1 });
    expect((await g.refused(owner, 'updateGroup', { groupId, expectedVersion: version, name: 'Late' })).code).toBe('CONFLICT');
    expect((await g.refused(owner, 'updateGroup', { groupId, maxMembers: 2, name: '' })).violations).toMatchObject([
      { path: ['input', 'name'] },
    ]);
    // whoever was in, is in
    expect((await g.group(member, groupId)).membership).toMatchObject({ role: 'MEMBER', state: 'ACTIVE' });
    expect((await g.facts('groups.group.updated.v1')).at(-1)?.data).toMatchObject({ groupId, name: 'Better', privacy: 'PRIVATE' });
  });

  it('archived is read-only, deleted is gone, and comes back as it was', async () => {
    const [owner, member, other] = await g.join(3);
    if (!owner || !member || !other) throw new Error('Nobody came.');
    const groupId = await g.with(owner, [member]);
    await g.does(owner, 'archiveGroup', { groupId });
    expect((await g.refused(other, 'joinGroup', { groupId })).code).toBe('FORBIDDEN');
    expect((await g.refused(owner, 'postGroupAnnouncement', { groupId, heading: 'x', body: 'x' })).code).toBe('FORBIDDEN');
    expect((await g.does(owner, 'unarchiveGroup', { groupId }, 'status')).status).toBe('ACTIVE');
    expect((await g.refused(member, 'deleteGroup', { groupId })).code).toBe('FORBIDDEN');
    const gone = await g.does(owner, 'deleteGroup', { groupId }, 'id deletedAt restorableUntil');
    expect(new Date(gone.restorableUntil).getTime() - new Date(gone.deletedAt).getTime()).toBe(30 * 86_400_000);
    for (const who of [owner, member, g.admin]) expect(await g.group(who, groupId)).toBeNull();
    expect((await g.refused(member, 'restoreGroup', { groupId })).code).toBe('NOT_FOUND');
    await g.does(owner, 'restoreGroup', { groupId });
    expect(await g.group(member, groupId)).toMatchObject({ status: 'ACTIVE', memberCount: 2, membership: { role: 'MEMBER' } });
    await g.does(owner, 'deleteGroup', { groupId });
    await g.system().db.execute(sql`update groups.groups set deleted_at = now() - interval '31 days' where id = ${groupId}`);
    expect((await g.refused(owner, 'restoreGroup', { groupId })).code).toBe('CONFLICT');
  });

  it('is founded by whom the settings let, with the privacy that they say', async () => {
    const [student, instructor] = [await g.someone(), await g.someone({ roles: ['INSTRUCTOR'] })];
    await g.settings({ whoCanCreate: 'INSTRUCTORS', defaultPrivacy: 'PRIVATE', maxMembers: 10, postApproval: true });
    expect((await g.refused(student, 'createGroup', { name: 'No' })).code).toBe('FORBIDDEN');
    const made = await g.does(instructor, 'createGroup', { name: 'Yes' }, 'privacy maxMembers postApproval');
    expect(made).toEqual({ privacy: 'PRIVATE', maxMembers: 10, postApproval: true });
    expect((await g.refused(instructor, 'createGroup', { name: 'Big', maxMembers: 11 })).violations).toMatchObject([
      { path: ['input', 'maxMembers'], rule: 'range' },
    ]);
    await g.settings({ whoCanCreate: 'ADMINS' });
    expect((await g.refused(instructor, 'createGroup', { name: 'No' })).code).toBe('FORBIDDEN');
    await g.does(g.admin, 'createGroup', { name: 'Yes' });
    await g.settings({ whoCanCreate: 'EVERYONE', defaultPrivacy: 'PUBLIC', maxMembers: 500, postApproval: false });
  });

  it('in which nothing happens for long is archived, if the settings say so', async () => {
    const owner = await g.someone();
    const [old, young] = [await g.found(owner), await g.found(owner)];
    await g.system().db.execute(sql`update groups.groups set last_activity_at = now() - interval '40 days' where id = ${old}`);
    const { listeners } = await import('./listeners.ts');
    await listeners.archiveInactive.run(g.system());
    expect((await g.group(owner, old)).status).toBe('ACTIVE');
    await g.settings({ archiveAfterInactiveDays: 30 });
    await listeners.archiveInactive.run(g.system());
    expect((await g.group(owner, old)).status).toBe('ARCHIVED');
    expect((await g.group(owner, young)).status).toBe('ACTIVE');
    await g.settings({ archiveAfterInactiveDays: 0 });
  });

  it('asks Postgres as often for many groups as for few', async () => {
    const [owner, reader] = await g.join(2);
    if (!owner || !reader) throw new Error('Nobody came.');
    for (let i = 0; i < 12; i++)
      await g.with(owner, [reader], { name: `Counted ${i}`, privacy: i % 3 === 0 ? 'SECRET' : 'PRIVATE', tags: ['counted'] });
    const document = `query ($n: Int) { allGroups(first: $n, filter: { tag: "counted" }) { nodes { name owner { id } membership { role } joinRequest { id }
      members(first: 3) { totalCount nodes { user { id } group { slug } } } announcements { totalCount } staff { nodes { role } } groupSet { id } } }
      myGroups(first: $n) { totalCount nodes { slug } } }`;
    await reader.get(document, { n: 2 });
    const counts = [];
    for (const n of [2, 12]) counts.push((await g.statements(() => reader.get(document, { n }))).length);
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(20);
  });
});
