import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@lyceum/kit';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications, until } from './fixtures.ts';
import { smtpServer } from './smtp-fixture.ts';

let smtp: Awaited<ReturnType<typeof smtpServer>>;
let notifications: Notifications;
beforeAll(async () => {
  smtp = await smtpServer(() => null);
  notifications = await testNotifications({ SMTP_URL: smtp.url, PUBLIC_URL: 'https://lyceum.test' });
});
afterAll(async () => {
  await notifications.stop();
  await smtp.stop();
});

describe('the link in a mail', () => {
  it('turns the type off by one post, and by nothing less', async () => {
    const ana = await notifications.join();
    await until(async () => smtp.to(ana.email).length);
    const header = smtp.to(ana.email)[0]?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '';
    const link = new URL(/<(.+)>/s.exec(header)?.[1] ?? '');
    const call = (method: string, path = link.pathname) =>
      notifications.runtime.handle(new Request(`http://notifications${path}`, { method }));
    const chosen = async () =>
      (await ana.get('{ notificationPreferences { type channel enabled rule } }')).notificationPreferences.find(
        ({ type, channel }: { type: string; channel: string }) => type === 'WELCOME' && channel === 'EMAIL',
      );
    expect((await call('GET')).status).toBe(200);
    expect(await chosen()).toMatchObject({ enabled: true, rule: 'DEFAULT' });
    expect((await call('POST')).status).toBe(200);
    expect(await chosen()).toMatchObject({ enabled: false, rule: 'TYPE_CHANNEL' });
    for (const path of [`/notifications/unsubscribe/${newId()}.WELCOME`, '/notifications/unsubscribe/x', `${link.pathname}.WELCOME`])
      expect((await call('POST', path)).status).toBe(404);
  });
});

describe('a link out of a mail', () => {
  it('leads where the notification leads, and is noted once', async () => {
    const ana = await notifications.join();
    const [mail] = await until(async () => (smtp.to(ana.email).length ? smtp.to(ana.email) : null));
    const link = new URL(/https:\S+\/notifications\/open\/\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    const follow = (path = link.pathname) => notifications.runtime.handle(new Request(`http://notifications${path}`));
    const opened = async () => {
      const { nodes } = (await ana.get('{ notifications { nodes { readAt deliveries { channel openedAt } } } }')).notifications;
      return nodes[0];
    };
    expect(await opened()).toEqual({
      readAt: null,
      deliveries: [
        { channel: 'IN_APP', openedAt: null },
        { channel: 'EMAIL', openedAt: null },
      ],
    });
    const answer = await follow();
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://lyceum.test/courses']);
    const first = await opened();
    expect(first.deliveries[1].openedAt).not.toBeNull();
    await follow();
    // a mail scanner follows links too: it reads nothing for anybody
    expect(await opened()).toEqual(first);
    expect(first.readAt).toBeNull();
    for (const path of [`/notifications/open/${newId()}`, '/notifications/open/x']) expect((await follow(path)).status).toBe(404);
  });
});

describe('without a server', () => {
  it('mails are files, each once', async () => {
    const alone = await testNotifications();
    try {
      const ana = await alone.join('Ana');
      const files = await until(async () => {
        try {
          const names = readdirSync(alone.mailFolder).filter((name) => name.endsWith('.eml'));
          return names.length ? names : null;
        } catch {
          return null;
        }
      });
      expect(files).toHaveLength(1);
      const mail = await simpleParser(readFileSync(join(alone.mailFolder, files[0] ?? '')));
      expect(mail).toMatchObject({ subject: 'Welcome to Lyceum, Ana', to: { value: [{ name: 'Ana', address: ana.email }] } });
    } finally {
      await alone.stop();
    }
  });
});
