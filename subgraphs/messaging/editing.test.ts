import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetOldMessages } from './listeners.ts';
import { type Messaging, mutation, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

const age = (id: string, minutes: number) =>
  m.system().db.execute(sql`update messaging.messages set created_at = created_at - make_interval(mins => ${minutes}) where id = ${id}`);
const MESSAGE =
  'query ($id: ID!) { message(id: $id) { content version editedAt deletedAt attachments { name } reactions { emoji } mentions { id } } }';

describe('editing', () => {
  it('keeps what a message said before, for its sender and the room’s admins', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b, c]);
    const { id } = await m.send(b, chatroomId, 'one');
    await m.does(b, 'editMessage', { messageId: id, content: 'two', mentionedUserIds: [a.id] }, 'id');
    await m.does(b, 'editMessage', { messageId: id, content: 'two' }, 'id');
    expect(await m.does(b, 'editMessage', { messageId: id, content: 'three', expectedVersion: 2 }, 'content version')).toEqual({
      content: 'three',
      version: 3,
    });
    const versions = async (who = b) =>
      (await who.get('query ($id: ID!) { message(id: $id) { versions { nodes { number content } } } }', { id })).message.versions.nodes;
    const kept = [
      { number: 1, content: 'one' },
      { number: 2, content: 'two' },
    ];
    expect(await versions()).toEqual(kept);
    expect(await versions(a)).toEqual(kept);
    await expect(versions(c)).rejects.toThrow('FORBIDDEN');
    expect((await m.refused(b, 'editMessage', { messageId: id, content: 'x', expectedVersion: 2 })).code).toBe('CONFLICT');
    const facts = (await m.facts()).filter(({ data }) => data.messageId === id).map(({ type }) => type.split('.')[2]);
    expect(facts).toEqual(['sent', 'mentioned', 'edited', 'edited']);
  });

  it('is for the sender alone, within the window', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.group(a, [b]);
    const { id } = await m.send(b, chatroomId, 'mine');
    expect((await m.refused(a, 'editMessage', { messageId: id, content: 'yours' })).code).toBe('FORBIDDEN');
    await age(id, 61);
    expect((await m.refused(b, 'editMessage', { messageId: id, content: 'late' })).code).toBe('FORBIDDEN');
    await m.settings({ editWindowMinutes: 120 });
    expect((await m.does(b, 'editMessage', { messageId: id, content: 'late' }, 'content')).content).toBe('late');
    await m.settings({ editWindowMinutes: 60 });
  });

  it('loses no version when edited many times at once', async () => {
    const [a, b] = await m.two();
    const { id } = await m.send(a, await m.direct(a, b), 'text 0');
    const { refused } = await together(12, (i) => m.does(a, 'editMessage', { messageId: id, content: `text ${i + 1}` }, 'version'));
    expect(refused).toEqual([]);
    const { message } = await a.get(
      'query ($id: ID!) { message(id: $id) { version content versions { totalCount nodes { number content } } } }',
      { id },
    );
    expect(message.version).toBe(13);
    expect(new Set([message.content, ...message.versions.nodes.map(({ content }: { content: string }) => content)]).size).toBe(13);
  });
});

describe('deleting', () => {
  it('leaves a tombstone of which nothing comes out', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.group(a, [b]);
    const file = { name: 'secret.pdf', mimeType: 'application/pdf', sizeBytes: 10, url: 'https://files.lyceum.test/secret.pdf' };
    const { id, seq } = await m.send(b, chatroomId, 'a zebrafish secret', { attachments: [file], mentionedUserIds: [a.id] });
    await m.does(b, 'editMessage', { messageId: id, content: 'a zebrafish secret indeed' }, 'id');
    await m.does(a, 'addReaction', { messageId: id, emoji: '👍' }, 'id');
    const search = async (query: string) =>
      (await a.get('query ($query: String!) { searchMessages(query: $query) { totalCount } }', { query })).searchMessages.totalCount;
    expect(await search('zebrafish')).toBe(1);
    await m.does(b, 'deleteMessage', { messageId: id }, 'deletedAt');
    await m.does(b, 'deleteMessage', { messageId: id }, 'deletedAt');
    const { message } = await a.get(MESSAGE, { id });
    expect(message).toMatchObject({ content: null, attachments: [], reactions: [], mentions: [] });
    expect(message.deletedAt).not.toBeNull();
    expect([await search('zebrafish'), await search('secret'), await search('ebraf')]).toEqual([0, 0, 0]);
    expect(
      (await b.get('query ($id: ID!) { message(id: $id) { versions { nodes { content } } } }', { id })).message.versions.nodes,
    ).toEqual([]);
    const left = await m.system().db.execute(sql`
      select 1 from messaging.messages where content like '%zebra%' union all select 1 from messaging.message_versions where message_id = ${id}
      union all select 1 from messaging.attachments where message_id = ${id}`);
    expect(left).toHaveLength(0);
    expect((await m.room(a, chatroomId)).lastMessage).toEqual({ seq, content: null });
    expect((await m.facts('messaging.message.deleted.v1')).filter(({ data }) => data.messageId === id)).toHaveLength(1);
    expect((await m.refused(b, 'editMessage', { messageId: id, content: 'back' })).code).toBe('CONFLICT');
    expect((await m.refused(a, 'addReaction', { messageId: id, emoji: '👍' })).code).toBe('CONFLICT');
    expect((await m.send(a, chatroomId)).seq).toBe(seq + 1);
  });

  it('is for the sender within the window, and for admins of the room at any time', async () => {
    const [a, b, c] = await m.three();
    const chatroomId = await m.group(a, [b, c]);
    const old = await m.send(b, chatroomId);
    await age(old.id, 2_000);
    expect((await m.refused(c, 'deleteMessage', { messageId: old.id })).code).toBe('FORBIDDEN');
    expect((await m.refused(b, 'deleteMessage', { messageId: old.id })).code).toBe('FORBIDDEN');
    await m.does(a, 'deleteMessage', { messageId: old.id }, 'id');
    const direct = await m.send(a, await m.direct(a, b));
    expect((await m.refused(b, 'deleteMessage', { messageId: direct.id })).code).toBe('FORBIDDEN');
    expect((await m.refused(m.admin, 'deleteMessage', { messageId: direct.id })).code).toBe('NOT_FOUND');
    const { id } = await m.send(b, chatroomId);
    await m.does(m.admin, 'deleteMessage', { messageId: id }, 'id');
  });

  it('comes to all messages past retention', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    const [old, young] = [await m.send(a, chatroomId, 'old'), await m.send(a, chatroomId, 'young')];
    await age(old.id, 60 * 24 * 31);
    await forgetOldMessages.run(m.system());
    expect((await a.get(MESSAGE, { id: old.id })).message.content).toBe('old');
    await m.settings({ retentionDays: 30 });
    await forgetOldMessages.run(m.system());
    await m.settings({ retentionDays: 0 });
    expect((await a.get(MESSAGE, { id: old.id })).message.content).toBeNull();
    expect((await a.get(MESSAGE, { id: young.id })).message.content).toBe('young');
  });
});

describe('reactions', () => {
  it('count each person once per emoji, however much at once', async () => {
    const [a, b] = await m.two();
    const { id } = await m.send(a, await m.direct(a, b));
    const react = (emoji: string, who = b) =>
      m.does(who, 'addReaction', { messageId: id, emoji }, 'reactions { emoji count mine users { totalCount nodes { id } } }');
    const { refused } = await together(10, () => react('🎉'));
    expect(refused).toEqual([]);
    expect((await react('🎉', a)).reactions).toEqual([
      { emoji: '🎉', count: 2, mine: true, users: { totalCount: 2, nodes: [{ id: b.id }, { id: a.id }] } },
    ]);
    expect((await m.facts('messaging.reaction.changed.v1')).filter(({ data }) => data.messageId === id)).toHaveLength(2);
    expect((await m.does(b, 'removeReaction', { messageId: id, emoji: '🎉' }, 'reactions { count mine }')).reactions).toEqual([
      { count: 1, mine: false },
    ]);
    for (const emoji of ['x', '', '👍👍', 'a👍'])
      expect((await m.refused(a, 'addReaction', { messageId: id, emoji })).code).toBe('INVALID');
    for (const emoji of ['👩‍👩‍👧', '👍🏽', '🇵🇹', '❤️', '1️⃣']) await react(emoji);
    expect((await m.refused(a, 'addReaction', { messageId: newId(), emoji: '👍' })).code).toBe('NOT_FOUND');
  });

  it('are of so many kinds as the settings allow, even when many come at once; those that are there may be joined', async () => {
    const people = await m.join(8);
    const [a, ...others] = people;
    if (!a) throw new Error('Nobody came.');
    const { id } = await m.send(a, await m.group(a, others));
    await m.settings({ maxReactionsPerMessage: 3 });
    const emojis = ['👍', '🎉', '❤️', '😀', '🚀', '👀', '✅', '🔥'];
    const { done, refused } = await together(
      8,
      (i) => people[i]?.get(mutation('addReaction', 'id'), { input: { messageId: id, emoji: emojis[i] } }) ?? Promise.reject(),
    );
    expect([done.length, refused.length]).toEqual([3, 5]);
    const { message } = await a.get('query ($id: ID!) { message(id: $id) { reactions { emoji users(first: 1) { nodes { id } } } } }', {
      id,
    });
    expect(message.reactions).toHaveLength(3);
    for (const who of people) await m.does(who, 'addReaction', { messageId: id, emoji: message.reactions[0].emoji }, 'id');
    await m.settings({ maxReactionsPerMessage: 50 });
    const page =
      'query ($id: ID!, $after: Cursor) { message(id: $id) { reactions { count users(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } } } }';
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < 8; ) {
      const [first]: { count: number; users: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }[] = (
        await a.get(page, { id, after })
      ).message.reactions;
      if (!first) throw new Error('No reaction came.');
      expect(first.count).toBe(8);
      seen.push(...first.users.nodes.map(({ id: who }) => who));
      after = first.users.pageInfo.endCursor;
    }
    expect(new Set(seen)).toEqual(new Set(people.map(({ id: who }) => who)));
  });
});
