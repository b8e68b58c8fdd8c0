import { isIPv6 } from 'node:net';
import type { Principal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { Ledger, type Level, type Rate } from './ledger.ts';

/** What one reader may spend; an operation spends 1 and its cost. */
export interface Rates {
  /** Of one person, wherever they are. */
  readonly user: Rate;
  /** Of one address (IPv6: its /64), whoever is there. */
  readonly address: Rate;
  /** Of one person (signed out: one address) by operations of one name. */
  readonly operation: Rate;
  /** The same for the operations that are named here. */
  readonly operations: Readonly<Record<string, Rate>>;
}

export const DEFAULT_RATES: Rates = {
  user: { points: 600_000, seconds: 60 },
  address: { points: 3_000_000, seconds: 60 },
  operation: { points: 300_000, seconds: 60 },
  operations: {},
};

export interface Standing {
  readonly by: 'user' | 'address' | 'operation';
  readonly rate: Rate;
  readonly level: Level;
}

export interface RateMeter {
  /** What is left to this reader, of the account that is nearest to its end. `anyway`: also beyond it. */
  charge(
    principal: Principal,
    operation: string | null,
    points: number,
    anyway?: boolean,
  ): Standing | undefined | Promise<Standing | undefined>;
  /** What counts now. */
  readonly rates: Rates;
  /** Counts by other rates from now on; what was spent stays spent. */
  adjust(rates: Pick<Rates, 'user' | 'address' | 'operation'>): void;
  /** Resolves when the others are known, or known to be away. */
  readonly ready: Promise<unknown>;
  stop(): Promise<void>;
}

/** Counts in Redis when its URL is given, in this process otherwise and while Redis is away. */
export async function openRates(start: Rates, redisUrl: string | undefined, onError: (error: unknown) => void): Promise<RateMeter> {
  const redis =
    redisUrl === undefined
      ? undefined
      : new (await import('ioredis')).Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: SECOND });
  let away = false; // one line per outage
  redis?.on('error', (error) => {
    if (!away) onError(error);
    away = true;
  });
  redis?.on('ready', () => {
    away = false;
  });
  const ready = redis && Promise.race(['ready', 'error', 'close'].map((event) => new Promise((resolve) => redis.once(event, resolve))));
  const ledger = (name: string, rate: Rate) => {
    const common = { keyPrefix: `lyceum:rate:${name}`, points: rate.points, duration: rate.seconds };
    if (!redis) return new Ledger(rate, [], onError);
    const here = new RateLimiterMemory(common);
    return new Ledger(rate, [new RateLimiterRedis({ ...common, storeClient: redis, insuranceLimiter: here }), here], onError);
  };
  let rates = start;
  const ledgers = {
    user: ledger('user', rates.user),
    address: ledger('address', rates.address),
    operation: ledger('operation', rates.operation),
  };
  const { user, address, operation } = ledgers;
  const named = new Map(Object.entries(rates.operations).map(([name, rate]) => [name, ledger(`operation:${name}`, rate)]));

  const find = (principal: Principal, name: string | null): Account[] => {
    if (principal.kind !== 'viewer' && principal.kind !== 'nobody') return [];
    const from = networkOf(principal.client?.address ?? '');
    const who = principal.kind === 'viewer' ? principal.userId : from;
    const own = name === null ? undefined : named.get(name);
    return [
      ...(name === null ? [] : [{ by: 'operation' as const, ledger: own ?? operation, key: own ? who : `${name} ${who}` }]),
      ...(principal.kind === 'viewer' ? [{ by: 'user' as const, ledger: user, key: principal.userId }] : []),
      { by: 'address' as const, ledger: address, key: from },
    ];
  };
  const found = new WeakMap<Principal, Map<string | null, Account[]>>();
  const accountsOf = (principal: Principal, name: string | null): Account[] => {
    let byName = found.get(principal);
    if (!byName || byName.size >= NAMES) {
      byName = new Map();
      found.set(principal, byName);
    }
    let accounts = byName.get(name);
    if (!accounts) {
      accounts = find(principal, name);
      byName.set(name, accounts);
    }
    return accounts;
  };

  return {
    charge(principal, name, points, anyway) {
      const accounts = accountsOf(principal, name);
      const levels: Level[] = [];
      let waiting: Promise<Level>[] | undefined;
      for (const { ledger: account, key } of accounts) {
        const level = account.charge(key, points, anyway);
        if (waiting) waiting.push(Promise.resolve(level));
        else if (level instanceof Promise) waiting = [...levels.map((known) => Promise.resolve(known)), level];
        else levels.push(level);
      }
      return waiting ? Promise.all(waiting).then((known) => tightest(accounts, known)) : tightest(accounts, levels);
    },
    get rates() {
      return rates;
    },
    adjust(next) {
      rates = { ...rates, ...next };
      for (const name of ['user', 'address', 'operation'] as const) ledgers[name].adjust(next[name]);
    },
    ready: Promise.resolve(ready),
    async stop() {
      await Promise.all([user, address, operation, ...named.values()].map((account) => account.stop()));
      redis?.disconnect();
    },
  };
}

interface Account {
  readonly by: Standing['by'];
  readonly ledger: Ledger;
  readonly key: string;
}
/** Names of operations that are remembered of one reader. */
const NAMES = 100;

function tightest(accounts: readonly Account[], levels: readonly Level[]): Standing | undefined {
  let low: Standing | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < accounts.length; i++) {
    const [account, level] = [accounts[i], levels[i]];
    if (!account || !level) continue;
    const { by, ledger } = account;
    const left = level.refused ? -1 : 1 - level.spent / ledger.rate.points;
    if (left >= least) continue;
    least = left;
    low = { by, rate: ledger.rate, level };
  }
  return low;
}

/** One household has a /64 of IPv6 addresses to choose from. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const groups =
    tail === undefined ? front : [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
