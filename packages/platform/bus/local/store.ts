import { randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import type { LogState } from '../../bus.ts';
import type { Bookmark } from '../feed.ts';

/** An entry whose fact is still text: every reader parses its own copy. */
export interface StoredEntry {
  readonly position: number;
  readonly text: string;
}
export interface Page {
  readonly epoch: string;
  readonly last: number;
  readonly entries: StoredEntry[];
}

// without a dot: cursors are `<epoch>.<position>`
const newEpoch = () => `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`;

/** The statements of one log. Positions are bigint in Postgres and reach 2^53 here. */
export class LogStore {
  readonly source: string;
  readonly #sql: Sql;

  constructor(sql: Sql, source: string) {
    this.#sql = sql;
    this.source = source;
  }

  async state(): Promise<LogState> {
    const read = () => this.#sql`
      select s.epoch, s.last, (select min(l.position) from bus.log l where l.source = s.source) as first
      from bus.streams s where s.source = ${this.source}`;
    let [row] = await read();
    if (!row) {
      await this.#sql`insert into bus.streams (source, epoch) values (${this.source}, ${newEpoch()}) on conflict do nothing`;
      [row] = await read();
    }
    if (!row) throw new Error(`The log of ${this.source} disappeared while it was opened.`);
    const last = Number(row.last);
    return { epoch: row.epoch, first: row.first === null ? last + 1 : Number(row.first), last };
  }

  /** `before` is where the log was: positions above it are new. */
  async append(facts: readonly { id: string; text: string }[]): Promise<{ epoch: string; before: number; positions: number[] }> {
    const given = JSON.stringify(facts.map(({ id, text }) => [id, text]));
    const rows = await this.#sql`select epoch, before, position from bus.append(${this.source}, ${newEpoch()}, ${given}::text::json)`;
    const [top] = rows;
    if (!top || rows.length !== facts.length) throw new Error(`The log of ${this.source} took ${rows.length} of ${facts.length} facts.`);
    return { epoch: top.epoch, before: Number(top.before), positions: rows.map(({ position }) => Number(position)) };
  }

  /** The entries after `after`, and the life that they belong to; undefined: there is no such log. */
  async page(after: number, limit: number): Promise<Page | undefined> {
    const rows = await this.#sql`
      select s.epoch, s.last, l.position, l.fact::text as text
      from bus.streams s
      left join lateral (
        select position, fact from bus.log where source = s.source and position > ${after} order by position limit ${limit}
      ) l on true
      where s.source = ${this.source}
      order by l.position`;
    const [top] = rows;
    if (!top) return undefined;
    const entries = rows.flatMap(({ position, text }) => (position === null ? [] : [{ position: Number(position), text }]));
    return { epoch: top.epoch, last: Number(top.last), entries };
  }

  async restart(): Promise<void> {
    await this.#sql.begin(async (tx) => {
      // the update takes the lock that appending takes
      await tx`
        insert into bus.streams (source, epoch) values (${this.source}, ${newEpoch()})
        on conflict (source) do update set epoch = excluded.epoch, last = 0`;
      await tx`delete from bus.log where source = ${this.source}`;
    });
  }

  async prune(olderThan: Date): Promise<number> {
    const { count } = await this.#sql`delete from bus.log where source = ${this.source} and position <= (
      select max(position) from bus.log where source = ${this.source} and appended_at < ${olderThan.toISOString()}::timestamptz)`;
    return count;
  }

  bookmark(name: string): Bookmark {
    return {
      load: async () => {
        const [row] = await this.#sql`select epoch, position from bus.bookmarks where name = ${name} and source = ${this.source}`;
        return row && { epoch: row.epoch, position: Number(row.position) };
      },
      save: async ({ epoch, position }) => {
        await this.#sql`
          insert into bus.bookmarks (name, source, epoch, position) values (${name}, ${this.source}, ${epoch}, ${position})
          on conflict (name, source) do update set epoch = excluded.epoch, position = excluded.position`;
      },
    };
  }
}
