import { describe, expect, it } from 'vitest';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';
import { unwatched, watching } from './house/watching.ts';

/** What the EMS knows of processes. It stops some of them: this comes last. */
export function emsApartSuite(stage: Stage): void {
  describe('the EMS', () => {
    const instances = async (app?: string) => (await stage.admin.client.emsInstances({ app, first: 100 })).emsInstances.nodes;

    it('processes apart are all known with their addresses', async () => {
      const healthy = (await instances()).filter(({ health }) => health === 'HEALTHY');
      const served = Object.entries(stage.graph.ports).filter(([name]) => name !== 'gateway');
      expect(Object.fromEntries(healthy.map(({ app, address }) => [app, address]))).toEqual(
        Object.fromEntries(served.map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`])),
      );
      expect(healthy).toHaveLength(served.length);
    });

    it('a setting that the EMS changes is live in the process of its app within a second', async () => {
      const room = async () => (await stage.admin.client.createChatroom({ input: { name: 'Settings', memberIds: [] } })).createChatroom.id;
      let chatroomId = '';
      await until(async () => {
        chatroomId = await room();
        return true;
      });
      const send = (clientMessageId: string) =>
        stage.admin.client.sendMessage({ input: { chatroomId, content: 'x'.repeat(100), clientMessageId } });
      await send('before');
      const took: number[] = [];
      for (const value of [50, 10_000, 60, 10_000, 70]) {
        const since = performance.now();
        await stage.admin.client.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value } });
        await until(async () =>
          send(`${since}`).then(
            () => value === 10_000,
            () => value !== 10_000,
          ),
        );
        took.push(Math.round(performance.now() - since));
      }
      process.stderr.write(`[figures] settings live after ${took.join(', ')} ms\n`);
      expect(Math.max(...took)).toBeLessThan(1_000);
    });

    it('a process that is killed is unhealthy once its lease is over, and a new one is healthy', async () => {
      const { watch, allSee } = await watching(stage.graph);
      watch(stage.admin, 'healthChanged', { app: 'profiles' }, { health: 'UNHEALTHY' });
      await stage.graph.program('profiles').end('SIGKILL');
      await until(async () => (await instances('profiles')).some(({ health }) => health === 'UNHEALTHY'), 40_000);
      await allSee();
      expect(unwatched()).toEqual([]);
      await stage.graph.restart('profiles');
      await until(async () => (await instances('profiles')).some(({ health }) => health === 'HEALTHY'));
    });

    it('a process that stops says so', async () => {
      await stage.graph.program('notifications').end('SIGTERM');
      await until(async () => (await instances('notifications')).every(({ health }) => health === 'GONE'), 30_000);
    });

    it('the EMS started again knows everybody anew', async () => {
      const before = (await stage.admin.client.emsControllers({ first: 1 })).emsControllers.totalCount;
      await stage.graph.program('ems').end('SIGKILL');
      await stage.graph.restart('ems');
      await until(async () => (await instances('ems')).filter(({ health }) => health === 'HEALTHY').length >= 1);
      expect((await stage.admin.client.emsControllers({ first: 1 })).emsControllers.totalCount).toBe(before);
    });
  });
}
