import type { Principal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { GraphQLError } from 'graphql';
import type { Call } from '../execute/executor.ts';
import type { Limits } from '../limits.ts';
import type { Cost } from './cost.ts';
import type { Rate } from './ledger.ts';
import { reached } from './limits.ts';
import type { RateMeter, Standing } from './rates.ts';

interface Chargeable {
  readonly name: string | null;
  readonly cost: Cost;
}

/** What a request was charged before it ran. */
export interface Charged {
  readonly cost: number;
  /** The fields of https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
  readonly headers: Readonly<Record<string, string>>;
  /** Why it does not run. */
  readonly refusal: GraphQLError | undefined;
}

export type Charge = (operation: Chargeable, variables: Readonly<Record<string, unknown>>, call: Call) => Charged | Promise<Charged>;

/** What a document costs that turns out not to be one, or not one of this graph. */
const BAD_DOCUMENT = 10;

/** What a token costs that is not good. */
const BAD_TOKEN = 10;

/** A document that nobody has read yet: it costs 1 while it is read, nothing when it is good, since its operation is charged then. */
export class Reading {
  /** Undefined: it may be read. */
  readonly refused: Charged | undefined;
  readonly #rates: RateMeter;
  readonly #principal: Principal;
  #open = true;

  constructor(rates: RateMeter, principal: Principal, standing: Standing | undefined) {
    this.#rates = rates;
    this.#principal = principal;
    this.refused = standing?.level.refused ? charged(0, standing) : undefined;
  }

  good(): void {
    this.#end(-1);
  }
  bad(): void {
    this.#end(BAD_DOCUMENT - 1);
  }

  #end(points: number): void {
    if (!this.#open || this.refused) return;
    this.#open = false;
    void this.#rates.charge(this.#principal, null, points, true);
  }
}

/** Undefined: nothing is counted. */
export type BeginReading = (principal: Principal) => Reading | undefined | Promise<Reading | undefined>;

/** Charges documents for being read. */
export function reading(rates: RateMeter | undefined): BeginReading {
  if (!rates) return () => undefined;
  return (principal) => {
    const standing = rates.charge(principal, null, 1);
    if (standing instanceof Promise) return standing.then((known) => new Reading(rates, principal, known));
    return new Reading(rates, principal, standing);
  };
}

/** What coming costs an address before anybody looks at who comes, and what a token costs it that is not good. */
export function knocking(rates: RateMeter) {
  return {
    knock(stranger: Principal): Charged | Promise<Charged> {
      const standing = rates.charge(stranger, null, 1);
      return standing instanceof Promise ? standing.then((known) => charged(0, known)) : charged(0, standing);
    },
    bad: (stranger: Principal) => void rates.charge(stranger, null, BAD_TOKEN, true),
  };
}

/** Estimates an operation and takes its price from who asks; `rates` undefined: nothing is counted. */
export function charging({ cost: max }: Limits, rates: RateMeter | undefined): Charge {
  return ({ name, cost: costWith }, variables, { principal }) => {
    let cost: number;
    try {
      cost = Math.ceil(costWith(variables));
    } catch (error) {
      if (error instanceof GraphQLError) return { cost: 0, headers: {}, refusal: error };
      throw error;
    }
    if (cost > max) return { cost, headers: {}, refusal: reached('cost', max, { cost }) };
    const standing = rates?.charge(principal, name, 1 + cost);
    return standing instanceof Promise ? standing.then((known) => charged(cost, known)) : charged(cost, standing);
  };
}

function charged(cost: number, standing: Standing | undefined): Charged {
  if (!standing) return { cost, headers: {}, refusal: undefined };
  const { by, rate, level } = standing;
  const seconds = Math.max(1, Math.ceil((level.resetsAt - Date.now()) / SECOND));
  const headers = {
    'ratelimit-policy': policyOf(by, rate),
    ratelimit: `"${by}";r=${Math.max(0, rate.points - level.spent)};t=${seconds}`,
  };
  if (!level.refused) return { cost, headers, refusal: undefined };
  const refusal = new GraphQLError(`${words[by]} Try again in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', limit: by, retryAfter: seconds, http: { status: 429 } },
  });
  return { cost, headers: { ...headers, 'retry-after': String(seconds) }, refusal };
}

/** The same for a rate each time. */
function policyOf(by: Standing['by'], rate: Rate): string {
  const known = policies.get(rate);
  if (known?.by === by) return known.text;
  const text = `"${by}";q=${rate.points};w=${rate.seconds}`;
  policies.set(rate, { by, text });
  return text;
}
const policies = new WeakMap<Rate, { readonly by: Standing['by']; readonly text: string }>();

const words: Readonly<Record<Standing['by'], string>> = {
  user: 'You have asked for too much in a short time.',
  address: 'Too much was asked for from your address in a short time.',
  operation: 'You have sent this operation too often in a short time.',
};
