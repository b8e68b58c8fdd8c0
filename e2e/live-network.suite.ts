import { describe, expect, it } from 'vitest';
import { act, connect } from './house/acts.ts';
import { verifiedCompany } from './house/companies.ts';
import { publishedCourse } from './house/courses.ts';
import { person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { unwatched, watching } from './house/watching.ts';

const PERIOD = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z' };

/** Live fields of companies, connections, events, followers, groups, jobs, messaging, posts and the EMS. */
export function liveNetworkSuite(stage: Stage): void {
  const pair = async (a: string, b: string) => [await person(stage.graph, a), await person(stage.graph, b)] as const;

  describe('live', () => {
    it('two people follow what is between them', async () => {
      const [ana, bea] = await pair('Ana', 'Bea');
      const { watch, allSee } = await watching(stage.graph);
      watch(bea, 'connectionRequestReceived');
      watch(ana, 'connectionChanged', {}, { state: 'ACCEPTED' });
      watch(bea, 'followerAdded');
      watch(bea, 'followRequestReceived');
      watch(ana, 'followCountsChanged', { targetType: 'TAG', targetId: 'chess' }, { followerCount: 1 });
      await act(bea, 'follow', { targetType: 'TAG', targetId: 'chess' });
      const cleo = await person(stage.graph, 'Cleo');
      await act(cleo, 'follow', { targetType: 'USER', targetId: bea.id });
      await act(bea, 'updateFollowPreferences', { requireApproval: true }, '{ requireApproval }');
      const dan = await person(stage.graph, 'Dan');
      await act(dan, 'follow', { targetType: 'USER', targetId: bea.id });
      await connect(ana, bea);
      await allSee();
    });

    it('the people of a room follow it', async () => {
      const [ana, bea] = await pair('Ana', 'Bea');
      await connect(ana, bea);
      const { watch, allSee } = await watching(stage.graph);
      watch(bea, 'chatroomJoined', {}, { name: 'Plans' });
      const { id: chatroomId } = await act(ana, 'createChatroom', { name: 'Plans', memberIds: [bea.id] });
      const send = async (n: number) =>
        (await ana.client.sendMessage({ input: { chatroomId, content: 'hello', clientMessageId: String(n) } })).sendMessage.id;
      const messageId = await send(0);
      watch(bea, 'messageAdded', { chatroomId }, { id: messageId });
      watch(bea, 'messageUpdated', { chatroomId }, { content: 'hello again' });
      watch(ana, 'receiptMoved', { chatroomId }, { userId: bea.id });
      watch(bea, 'chatroomChanged', { chatroomId }, { name: 'Great plans' });
      watch(bea, 'typing', { chatroomId }, { userId: ana.id });
      watch(bea, 'presence', { userId: ana.id }, { status: 'AWAY' });
      watch(bea, 'unreadChanged', {}, { userId: bea.id });
      await act(ana, 'editMessage', { messageId, content: 'hello again' });
      await act(ana, 'updateChatroom', { chatroomId, name: 'Great plans' });
      await act(bea, 'markChatroomRead', { chatroomId });
      let n = 0;
      await allSee(async () => {
        await act(ana, 'setTyping', { chatroomId }, '{ expiresInSeconds }');
        await act(ana, 'setPresence', { status: 'AWAY' }, '{ status }');
        await send(++n);
      });
    });

    it('readers follow posts', async () => {
      const [ana, bea] = await pair('Ana', 'Bea');
      const { watch, allSee } = await watching(stage.graph);
      watch(bea, 'postAdded', { authorId: ana.id });
      watch(bea, 'mentionedInPost');
      const { id: postId } = await act(ana, 'createPost', { content: `Good day, @[Bea](${bea.id})` });
      watch(bea, 'postUpdated', { postId }, { content: 'Good evening' });
      watch(ana, 'commentAdded', { postId }, { content: 'And to you' });
      watch(ana, 'reactionCountChanged', { postId }, { id: postId });
      await act(bea, 'addComment', { postId, content: 'And to you' });
      await act(bea, 'react', { postId, kind: 'LIKE' });
      await act(ana, 'updatePost', { postId, content: 'Good evening' });
      await allSee();
    });

    it('a group’s people follow it', async () => {
      const [ana, bea] = await pair('Ana', 'Bea');
      const cleo = await person(stage.graph, 'Cleo');
      const { watch, allSee } = await watching(stage.graph);
      const { id: groupId } = await act(ana, 'createGroup', { name: `Readers ${Date.now()}`, privacy: 'PRIVATE' });
      watch(bea, 'groupInviteReceived');
      watch(bea, 'groupJoined', {}, { id: groupId });
      watch(ana, 'groupUpdated', { groupId }, { description: 'We read.' });
      watch(ana, 'groupMembershipChanged', { groupId });
      watch(ana, 'joinRequestReceived', { groupId });
      watch(ana, 'groupAnnouncementPosted', { groupId }, { heading: 'Tonight' });
      const invite = await act(ana, 'inviteToGroup', { groupId, userId: bea.id });
      await act(bea, 'respondToGroupInvite', { inviteId: invite.id, accept: true });
      await act(cleo, 'requestToJoinGroup', { groupId });
      await act(ana, 'updateGroup', { groupId, description: 'We read.' });
      await act(ana, 'postGroupAnnouncement', { groupId, heading: 'Tonight', body: 'At eight.' });
      await allSee();
    });

    it('hosts and guests follow an event', async () => {
      const [host, ana] = await pair('Host', 'Ana');
      const bea = await person(stage.graph, 'Bea');
      const startsAt = Date.now() + 7 * 86_400_000;
      const times = { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + 3_600_000).toISOString() };
      const { id: eventId } = await act(host, 'createEvent', { title: 'Chess', capacity: 1, waitlistEnabled: true, ...times });
      await act(host, 'publishEvent', { eventId });
      const { watch, allSee } = await watching(stage.graph);
      watch(ana, 'eventUpdated', { eventId }, { title: 'Quick chess' });
      watch(ana, 'rsvpChanged');
      watch(host, 'eventRsvpChanged', { eventId });
      watch(bea, 'seatsLeft', { eventId }, { id: eventId });
      watch(bea, 'waitlistOffer');
      const going = await act(ana, 'rsvp', { eventId, answer: 'GOING' });
      await act(bea, 'joinEventWaitlist', { eventId });
      await act(ana, 'cancelRsvp', { rsvpId: going.id });
      await act(host, 'updateEvent', { eventId, title: 'Quick chess' });
      await allSee();
    });

    it('a company’s people follow it, its seats, its jobs and who applies', async () => {
      const rene = await person(stage.graph, 'Rene', ['RECRUITER']);
      const sam = await person(stage.graph, 'Sam');
      const companyId = await verifiedCompany(stage, rene, `Live${Date.now()}`);
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 100, currency: 'EUR' } });
      const { watch, allSee } = await watching(stage.graph);
      watch(rene, 'companyUpdated', { companyId }, { tagline: 'We live' });
      watch(rene, 'companyMemberChanged', { companyId });
      watch(sam, 'myCompanyMembershipChanged');
      watch(rene, 'companySeatsChanged', { companyId }, { status: 'PAID' });
      await act(rene, 'updateCompany', { companyId, tagline: 'We live' });
      const pool = await act(rene, 'purchaseSeats', { companyId, courseId: course.id, seats: 2 });
      const seats = { itemKind: 'COMPANY_SEATS', itemId: pool.id, paymentMethod: 'sandbox:ok', idempotencyKey: `seats-${pool.id}` };
      await act(rene, 'processPayment', seats);

      await act(sam, 'createJobAlert', { name: 'Bakery', skills: ['Baking'] });
      watch(sam, 'jobAlertMatched');
      const job = { companyId, title: 'Baker', description: 'You bake.', openings: 1, skills: [{ name: 'Baking' }] };
      const { id: jobId } = await act(rene, 'createJob', job);
      const { pipeline } = await act(rene, 'publishJob', { jobId }, '{ pipeline { id kind } }', 'JobInput');
      watch(sam, 'jobUpdated', { jobId }, { title: 'Master baker' });
      watch(rene, 'newApplication', { jobId });
      watch(rene, 'applicationStageChanged', { jobId });
      watch(sam, 'myApplicationChanged');
      const application = await act(sam, 'applyToJob', { jobId, resume: { text: 'I bake.' } });
      const stageId = pipeline.find(({ kind }: { kind: string }) => !['SUBMITTED', 'OFFER', 'HIRED'].includes(kind)).id;
      await act(rene, 'moveApplication', { applicationId: application.id, stageId });
      await act(rene, 'updateJob', { jobId, title: 'Master baker' });
      await act(rene, 'inviteCompanyMember', { companyId, userId: sam.id });
      await act(sam, 'respondCompanyInvite', { companyId, accept: true });
      await allSee();
    });

    it('operators follow the running system', async () => {
      const { admin } = stage;
      const { watch, allSee } = await watching(stage.graph);
      watch(admin, 'alertChanged', {}, { state: 'FIRING' });
      watch(admin, 'registryChanged', { kind: 'UTILITY' }, { name: 'abacus' });
      watch(admin, 'settingChanged', { app: 'posts' });
      const rule = await act(admin, 'createAlertRule', { name: 'Anything is slow', metric: 'P95_MS', threshold: 0 });
      await act(admin, 'registerPart', { app: 'desk', kind: 'UTILITY', name: 'abacus', summary: 'Counts beads.' });
      const setting = { app: 'posts', key: 'maxLength' };
      await act(admin, 'setSetting', { ...setting, value: 2_999 }, '{ key }');
      const dashboard = await act(admin, 'createDashboard', { name: 'Desk' });
      watch(admin, 'dashboardUpdated', { id: dashboard.id }, { id: dashboard.id });
      await act(admin, 'addWidget', {
        dashboardId: dashboard.id,
        title: 'Courses',
        kind: 'TABLE',
        app: 'courses',
        report: 'generateCourseSummary',
        params: { period: PERIOD },
      });
      const run = await act(admin, 'runReport', { app: 'courses', name: 'generateCourseSummary', params: { period: PERIOD } });
      watch(admin, 'reportProgress', { runId: run.id }, { status: 'SUCCEEDED' });
      await allSee();
      await act(admin, 'deleteAlertRule', { id: rule.id });
      await act(admin, 'rollbackSetting', setting, '{ key }');
    });

    it('fields are all watched here or beside', () => {
      // what runs within one process is healthy as long as that is
      expect(unwatched()).toEqual(['healthChanged']);
    });
  });
}
