import type { GraphQLSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { victimsArguments } from './canary-ask.ts';
import type { Planted } from './canary-plant.ts';
import { everythingBelow, printSelection, rootFields } from './selections.ts';

/** Everything that came over streams, as text, while they were open. */
export interface Overheard {
  text(): string;
  stop(): Promise<void>;
}

/** Every field of Subscription with all that it leads to, about the victim's things. */
export const everySubscription = (schema: GraphQLSchema, planted: Planted): string[] =>
  rootFields(schema, 'Subscription').map(
    (field) => `subscription { ${printSelection(everythingBelow(field, 'Subscription', 2), victimsArguments(planted, field))} }`,
  );

/** Opens them all, as events of HTTP. */
export async function overhearEvents(url: string, headers: Record<string, string>, queries: readonly string[]): Promise<Overheard> {
  const aborted = new AbortController();
  let heard = '';
  const readings = await Promise.all(
    queries.map(async (query) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query }),
        signal: aborted.signal,
      });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      const reading = (async () => {
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
      })().catch(() => {});
      return { reading };
    }),
  );
  return {
    text: () => heard,
    async stop() {
      aborted.abort();
      await Promise.all(readings.map(({ reading }) => reading));
    },
  };
}

/** Opens them all over one socket. */
export async function overhearSocket(url: string, token: string, queries: readonly string[]): Promise<Overheard> {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
  });
  let heard = '';
  const take = (value: unknown) => {
    heard += `${JSON.stringify(value)}\n`;
  };
  for (const query of queries) client.subscribe({ query }, { next: take, error: take, complete() {} });
  return { text: () => heard, stop: async () => void (await client.dispose()) };
}
