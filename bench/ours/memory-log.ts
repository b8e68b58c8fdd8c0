import type { Entry, Log, Signals } from '@lyceum/platform/bus.ts';
import type { Fact, FactType } from '@lyceum/platform/fact.ts';

/** A log in memory: what the peers' in-memory publish and subscribe is to them. */
export class MemoryLog implements Log {
  readonly source: string;
  readonly #entries: Entry[] = [];
  readonly #tails = new Set<(entry: Entry) => void>();
  constructor(source: string) {
    this.source = source;
  }

  async state() {
    return { epoch: 'e1', first: 1, last: this.#entries.length };
  }
  async append(facts: readonly Fact[]) {
    return { epoch: 'e1', positions: facts.map((fact) => this.#add(fact)) };
  }
  restart() {
    return this.state();
  }
  async tail(onEntry: (entry: Entry) => void) {
    this.#tails.add(onEntry);
    return { epoch: 'e1', position: this.#entries.length, stop: async () => void this.#tails.delete(onEntry) };
  }
  async *read(after: number, until: number) {
    yield* this.#entries.slice(after, until);
  }

  #add(fact: Fact): number {
    const entry = { position: this.#entries.length + 1, fact };
    this.#entries.push(entry);
    for (const tail of this.#tails) tail(entry);
    return entry.position;
  }
}

/** Signals that nobody sends. */
export const noSignals: Signals = {
  kind: 'local',
  send: async () => {},
  listen: async () => ({ stop: async () => {} }),
  close: async () => {},
};

const type = (name: string, subject: string, keys: readonly string[]): FactType => ({
  type: name,
  summary: name,
  subject,
  ephemeral: false,
  data: { properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])), required: [...keys] },
});

export const catalogue: readonly FactType[] = [
  type('messaging.message.sent.v1', 'Message', ['chatroomId']),
  type('messaging.member.left.v1', 'Chatroom', ['chatroomId', 'userId']),
];

/** That a message was sent. */
export function sent(messageId: string, chatroomId: string): Fact {
  const id = crypto.randomUUID();
  return {
    id,
    type: 'messaging.message.sent.v1',
    source: 'messaging',
    time: new Date().toISOString(),
    subject: { type: 'Message', id: messageId },
    actorId: null,
    correlationId: id,
    causationId: null,
    data: { chatroomId },
  };
}
