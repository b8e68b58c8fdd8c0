import { RefusedError } from '@lyceum/sdk';
import { describe, expect, it } from 'vitest';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

const password = 'correct horse battery';

/** Tokens: what they open, and until when. */
export function signInSuite(stage: Stage): void {
  const join = async (name: string) => {
    const client = stage.graph.client();
    await client.signUp({ email: `${name}@lyceum.test`, password, displayName: name });
    return client;
  };

  describe('signing in', () => {
    it('gives tokens that the graph knows, until signing out', async () => {
      const client = await join('ana');
      expect((await client.me()).me).toMatchObject({ displayName: 'ana', roles: ['STUDENT'] });
      const stale = client.tokens;
      await client.signOut();
      expect((await client.me()).me).toBeNull();
      const ask = () =>
        fetch(stage.graph.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${stale?.accessToken}` },
          body: JSON.stringify({ query: '{ me { id } }' }),
        });
      await until(async () => (await ask()).status === 401, 2_000);
      client.close();
    });

    it('refuses with a code, a message and every violation', async () => {
      const client = stage.graph.client();
      const refused = await client
        .register({ input: { email: 'bo@lyceum.test', password: 'aaaa', displayName: 'bo' } })
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RefusedError);
      if (refused instanceof RefusedError) expect([refused.code, refused.violations.length]).toEqual(['INVALID', 2]);
    });

    it('tells the person live when a session of theirs ends', async () => {
      const here = await join('eva');
      const there = stage.graph.client();
      await there.signIn('eva@lyceum.test', password);
      const events = here.sessionRevoked()[Symbol.asyncIterator]();
      const next = events.next();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await there.signOut();
      expect((await next).value?.sessionRevoked.revokedAt).toBeTruthy();
      await events.return?.();
      here.close();
      there.close();
    });
  });
}
