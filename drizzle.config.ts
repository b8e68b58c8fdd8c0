import { defineConfig } from 'drizzle-kit';

const { DOMAIN } = process.env;
if (!DOMAIN) throw new Error('Say which domain: DOMAIN=courses drizzle-kit generate.');
const folder = DOMAIN === 'ems' ? 'ems-subgraph' : `subgraphs/${DOMAIN}`;

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: `./${folder}/tables.ts`,
  out: `./${folder}/migrations`,
  schemaFilter: [DOMAIN],
});
