import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address is one of the open internet: neither this machine, nor a private network, nor anything reserved. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // an IPv4 address in IPv6 is judged as IPv4
  return parsed.range() === 'unicast';
}

/** A host on the list: itself, or below `*.example.org`. */
export function isAllowed(host: string, allowed: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return allowed.some((entry) => {
    const wanted = entry.toLowerCase();
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) && name.length > wanted.length - 1 : name === wanted;
  });
}

export class NotPublic extends Error {
  override readonly name = 'NotPublic';
}

/**
 * Looks a host up as the connection is made, and refuses it unless every address is public: what was checked is what is connected to,
 * so that a name cannot change in between (DNS rebinding).
 */
export const lookupPublic =
  (admit: (address: string) => boolean = isPublic): LookupFunction =>
  (host, options, callback) => {
    const found = isIP(host) ? Promise.resolve([{ address: host, family: isIP(host) }]) : lookup(host, { all: true });
    found.then(
      (addresses) => {
        const bad = addresses.find(({ address }) => !admit(address));
        const [first] = addresses;
        if (bad || !first)
          return callback(new NotPublic(`${host} leads to ${bad?.address ?? 'nowhere'}, which is not on the open internet.`), '', 4);
        if (options.all) return callback(null, addresses);
        return callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
