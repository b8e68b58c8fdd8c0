import type { Principal } from '@lyceum/platform/principal.ts';
import type { Chain } from '../control/rooms.ts';
import { type Charged, knocking } from './charge.ts';
import type { RateMeter } from './rates.ts';

/** Asked before anybody looks at who comes, where the order of the rooms says so. */
export interface Knocking {
  /** Undefined: nothing is asked of the address now. */
  knock(stranger: Principal): Charged | undefined | Promise<Charged | undefined>;
  /** The token that came was not good: that costs the address, too. */
  bad(stranger: Principal): void;
}

/** Has addresses pay for coming, while the order of the rooms has them before authentication. */
export function addressesFirst(chain: Chain, rates: RateMeter | undefined): Knocking | undefined {
  if (!rates) return undefined;
  const { knock, bad } = knocking(rates);
  const counted = chain.links.ADDRESS_LIMITING.around(knock, ({ refusal }) => refusal !== undefined);
  return {
    knock: (stranger) => (chain.addressFirst ? counted(stranger) : undefined),
    bad: (stranger) => {
      if (chain.addressFirst) bad(stranger);
    },
  };
}
