import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events as accounts } from '@lyceum/accounts/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { events as messaging } from '@lyceum/messaging/events';
import { events as profiles } from '@lyceum/profiles/events';
import type { Context } from './context.ts';
import subgraph from './subgraph.ts';

export const LIST = `query ($unreadOnly: Boolean, $type: NotificationType, $first: Int, $after: Cursor) {
  notifications(unreadOnly: $unreadOnly, type: $type, first: $first, after: $after) {
    totalCount nodes { id type title body url count readAt actor { id } object { type id } } pageInfo { endCursor hasNextPage } } unreadCount }`;

/** Notifications of the test, with words for what its tests do most. */
export async function testNotifications(variables: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-mail-'));
  const harness: Harness = await testSubgraph(subgraph, { variables: { DATA_DIR: folder, ...variables } });
  let people = 0;
  return {
    ...harness,
    mailFolder: join(folder, 'mail'),
    /** The domain’s own context: the runtime makes contexts of its definition. */
    context: (now?: Date) => harness.system(now) as Context,
    /** Somebody whom accounts has told of. */
    async join(displayName = `Person ${++people}`): Promise<Actor & { email: string }> {
      const viewer = harness.viewer();
      const email = `${viewer.id}@lyceum.test`;
      await harness.hear(accounts, 'accounts.user.registered.v1', { userId: viewer.id, displayName, email }, { subjectId: viewer.id });
      return Object.assign(viewer, { email });
    },
    /** The learner is in the course. */
    async enrol(learnerId: string, { courseId = newId(), title = 'Databases', id = undefined as string | undefined } = {}) {
      const data = { enrollmentId: newId(), courseId, runId: newId(), learnerId, title };
      await harness.hear(courses, 'courses.enrollment.activated.v1', data, {
        subjectId: data.enrollmentId,
        actorId: learnerId,
        ...(id ? { id } : {}),
      });
      return data;
    },
    endorse: (userId: string, endorserId: string, { skillId = newId(), name = 'SQL', id = undefined as string | undefined } = {}) =>
      harness.hear(
        profiles,
        'profiles.skill.endorsed.v1',
        { profileId: newId(), userId, skillId, name, endorserId, endorsementId: newId() },
        { actorId: endorserId, ...(id ? { id } : {}) },
      ),
    message: (recipientId: string, senderId: string, { chatroomId = newId(), messageId = newId(), preview = 'hello', seq = 1 } = {}) =>
      harness.hear(
        messaging,
        'messaging.message.sent.v1',
        { chatroomId, messageId, seq, senderId, preview, recipientIds: [recipientId] },
        { subjectId: messageId, actorId: senderId },
      ),
    async list(person: Actor, variables: Record<string, unknown> = {}) {
      return person.get(LIST, variables);
    },
    async stop() {
      await harness.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Notifications = Awaited<ReturnType<typeof testNotifications>>;

/** Resolves when `look` gives something; throws after `ms`. */
export async function until<T>(look: () => Promise<T | null | undefined | false>, ms = 15_000): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
