import { utility } from '@lyceum/kit';
import { z } from 'zod';

export const linkPreview = utility(
  'The first link of a text that goes to one of the allowed hosts, with its host; null when there is none. Nothing is fetched.',
  z.object({ content: z.string(), allowedHosts: z.array(z.string()).describe('A host stands for its subdomains too.') }),
  ({ content, allowedHosts }) => {
    for (const [found] of content.matchAll(/\bhttps:\/\/[^\s<>"']+/giu)) {
      const address = found.replace(/[.,;:!?)\]]+$/u, '');
      if (!URL.canParse(address)) continue;
      const { hostname, username, password, href } = new URL(address);
      // an address that pretends to be another
      if (username || password) continue;
      if (allowedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return { url: href, host: hostname };
    }
    return null;
  },
);
