import { BusUnavailable, type Subscription } from '../../bus.ts';
import { asError, type BusLog } from '../feed.ts';
import { encode, type Reply, refusal, unwrap } from '../wire.ts';

type Responder = (payload: unknown) => Promise<unknown>;
type Listener = (payload: unknown) => void;

/** Requests and broadcasts within one process. Values are copied as JSON, so that nobody shares an object with another. */
export class LocalCalls {
  readonly #responders = new Map<string, Set<Responder>>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #log: BusLog;

  constructor(log: BusLog) {
    this.#log = log;
  }

  async request(subject: string, payload: unknown, timeoutMs: number): Promise<unknown> {
    const responders = this.#responders.get(subject);
    const [responder] = responders ?? [];
    if (!responders || !responder) throw new BusUnavailable(`Nobody answers ${subject}.`);
    // to the end of the line: the others are asked first
    responders.delete(responder);
    responders.add(responder);
    const sent = JSON.parse(encode(payload));
    const answered = (async (): Promise<Reply> => {
      try {
        return { value: JSON.parse(encode(await responder(sent))) };
      } catch (thrown) {
        return refusal(thrown);
      }
    })();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new BusUnavailable(`${subject} was not answered within ${timeoutMs} ms.`)), timeoutMs);
    });
    try {
      return unwrap(await Promise.race([answered, late]));
    } finally {
      clearTimeout(timer);
    }
  }

  respond(subject: string, handler: Responder): Subscription {
    return enter(this.#responders, subject, (payload) => handler(payload));
  }

  broadcast(subject: string, payload: unknown): void {
    const text = encode(payload);
    for (const listener of [...(this.#listeners.get(subject) ?? [])]) {
      setImmediate(() => {
        try {
          listener(JSON.parse(text));
        } catch (thrown) {
          this.#log.error({ subject, error: asError(thrown) }, 'a broadcast listener threw');
        }
      });
    }
  }

  onBroadcast(subject: string, handler: Listener): Subscription {
    return enter(this.#listeners, subject, (payload) => handler(payload));
  }
}

function enter<T>(all: Map<string, Set<T>>, subject: string, one: T): Subscription {
  const group = all.get(subject) ?? new Set();
  all.set(subject, group.add(one));
  return {
    stop: async () => {
      group.delete(one);
      if (group.size === 0 && all.get(subject) === group) all.delete(subject);
    },
  };
}
