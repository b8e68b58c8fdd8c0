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
