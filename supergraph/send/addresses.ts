/** Where the instances of subgraphs are, beyond what the supergraph says. */
import { z } from 'zod';

export interface Addresses {
  /** Instead of the supergraph's. */
  readonly instead?: readonly string[];
  /** Besides them. */
  readonly besides?: readonly string[];
}

const Url = z.url({ protocol: /^https?$/, error: 'must be URLs like http://host:4101/graphql' });
const Urls = z.array(Url).min(1, 'must name a URL for each subgraph');

/** `courses=http://a/graphql,http://b/graphql;profiles+=http://c/graphql`, or the same as JSON: `{"courses": ["http://a/graphql"]}`. `+`: besides. */
export const AddressesText = z.string().transform((text, context): ReadonlyMap<string, Addresses> => {
  const fail = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const entries = entriesOf(text.trim());
  if (!entries) return fail('must be like courses=http://a/graphql,http://b/graphql;profiles=http://c/graphql, or a JSON object of lists');
  const found = new Map<string, Addresses>();
  for (const [key, given] of entries) {
    const urls = Urls.safeParse(given);
    if (!urls.success) return fail(urls.error.issues[0]?.message ?? 'is not valid');
    const besides = key.endsWith('+');
    const name = besides ? key.slice(0, -1) : key;
    found.set(name, { ...found.get(name), [besides ? 'besides' : 'instead']: urls.data });
  }
  return found;
});

/**
 * The instances of a subgraph; throws when there is none. `found`: those that were found, present where they may be. They stand besides what is said
 * of addresses, and instead of the supergraph's own, which may be another name of one of them.
 */
export function instancesOf(name: string, url: string, { instead, besides = [] }: Addresses = {}, found?: readonly string[]): string[] {
  const urls = [...new Set([...(instead ?? (url && !found?.length ? [url] : [])), ...besides, ...(found ?? [])])];
  if (!urls.length && !found)
    throw new Error(`The subgraph "${name}" has no URL: neither the supergraph nor SUBGRAPH_URLS says where it is.`);
  for (const one of urls)
    if (!/^https?:\/\//.test(one) || !URL.canParse(one))
      throw new Error(`The subgraph "${name}" has the URL "${one}", which is not one of HTTP.`);
  return urls;
}

function entriesOf(text: string): [string, unknown][] | null {
  if (text.startsWith('{')) {
    const json = z.record(z.string(), z.union([z.string().transform((one) => [one]), z.array(z.string())])).safeParse(parsed(text));
    return json.success ? Object.entries(json.data) : null;
  }
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const pairs = parts.map((part): [string, unknown] | null => {
    const [, name, urls] = /^([^=\s]+?)\s*=\s*(.+)$/.exec(part) ?? [];
    return name !== undefined && urls !== undefined ? [name, urls.split(',').map((url) => url.trim())] : null;
  });
  return pairs.every((pair) => pair !== null) && pairs.length ? pairs : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
