import { createCopy, createMigratedDatabase as migratedFor } from '@lyceum/kit/testing-database.ts';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';
import { Progress } from '../../scripts/house/progress.ts';
import { seedDemo } from '../../scripts/house/seed.ts';

/** A database with the schemas of all domains, and nothing in them. */
export const createMigratedDatabase = async () => migratedFor(await Promise.all(domainNames().map(loadDomain)));

/** The same with the demo data, which is made once in a run. */
export const createDemoDatabase = () =>
  createCopy('demo_data', async () => {
    const { url } = await createMigratedDatabase();
    await seedDemo(url, new Progress());
    return url;
  });
