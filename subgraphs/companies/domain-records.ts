import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Where the TXT records of a name are looked up. */
export interface DomainRecords {
  /** The records, none when DNS says that there are none; throws when it cannot be told just now. */
  txt(name: string): Promise<readonly string[]>;
}

const NONE = ['ENOTFOUND', 'ENODATA'];
const PATIENCE_MS = 2_000;

/** DNS itself. */
export function dnsRecords(servers?: readonly string[]): DomainRecords {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 2 });
  if (servers) resolver.setServers(servers);
  return {
    async txt(name) {
      try {
        // one record may come in several pieces: https://www.rfc-editor.org/rfc/rfc7208#section-3.3
        return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
      } catch (error) {
        if (error instanceof Error && 'code' in error && NONE.includes(String(error.code))) return [];
        throw error;
      }
    },
  };
}

const Written = z.record(z.string(), z.array(z.string()));

/** A file that is read anew each time: for development, where no domain is one's own, and for tests. */
export const scriptedRecords = (file: string): DomainRecords => ({
  txt: async (name) => Written.parse(JSON.parse(await readFile(file, 'utf8')))[name] ?? [],
});

/** The records as this process is told to look them up. */
export const recordsOf = ({ DOMAIN_RECORDS_FILE: file }: { DOMAIN_RECORDS_FILE?: string | undefined }): DomainRecords =>
  file ? scriptedRecords(file) : dnsRecords();
