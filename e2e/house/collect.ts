/** What a stream gives, gathered while other things go on. */
export interface Collected<T> {
  readonly events: T[];
  /** Waits until an event fits; throws with what there is after 40 s. */
  find(fits: (event: T) => boolean): Promise<T>;
  count(n: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts to read a stream. */
export function collect<T>(stream: AsyncIterable<T>): Collected<T> {
  const events: T[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let failure: unknown;
  const reading = (async () => {
    try {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) events.push(next.value);
    } catch (error) {
      failure = error;
    }
  })();
  const wait = async (holds: () => boolean, what: string) => {
    const end = Date.now() + 40_000;
    while (!holds()) {
      if (failure) throw failure;
      if (Date.now() > end) throw new Error(`${what}; there were ${events.length}: ${JSON.stringify(events.slice(-5))}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return {
    events,
    async find(fits) {
      await wait(() => events.some(fits), 'No such event came');
      const event = events.find(fits);
      if (event === undefined) throw new Error('No such event came.');
      return event;
    },
    count: (n) => wait(() => events.length >= n, `Not ${n} events came`),
    async stop() {
      void iterator.return?.();
      await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    },
  };
}

/** Where the logs of a graph stand now: `positions('jobs')` are the variables of a stream that misses nothing from here on. */
export async function positions(url: string): Promise<(domain: string) => { after: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const header = answer.headers.get('lyceum-cursor') ?? '';
  return (domain) => {
    const after = new RegExp(`(?:^|,)\\s*${domain}=([^,\\s]+)`).exec(header)?.[1];
    if (after === undefined) throw new Error(`The graph does not say where the log of ${domain} stands: "${header}"`);
    return { after };
  };
}
