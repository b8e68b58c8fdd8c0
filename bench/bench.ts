/**
 * `npm run bench [-- quick] [requests | cold | home | streams | profiles …]`: peers and Lyceum side by side on the same subgraphs and data.
 * Writes `bench/RESULTS.md`. `npm run bench -- profile SERVER OPERATION` says where a server's CPU goes instead.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLog } from '@lyceum/platform/log.ts';
import { installShutdown, runShutdown } from '@lyceum/platform/shutdown.ts';
import { Progress } from '../scripts/house/progress.ts';
import { sameAnswers } from './harness/answers.ts';
import { tokenIssuer } from './harness/auth.ts';
import { Child } from './harness/child.ts';
import { CONTESTANTS, Fleet } from './harness/fleet.ts';
import { measureCold } from './measures/cold.ts';
import { measureFanOut } from './measures/fan-out.ts';
import { measureHome } from './measures/home.ts';
import { measureIdle } from './measures/idle.ts';
import { printProfile, profile } from './measures/profile.ts';
import { measureRequests } from './measures/requests.ts';
import { coldSection } from './report/cold.ts';
import { homeSection } from './report/home.ts';
import { profilesSection } from './report/profiles.ts';
import { requestSections } from './report/requests.ts';
import { results } from './report/results.ts';
import type { Section } from './report/section.ts';
import { fanOutSection, idleSection } from './report/streams.ts';
import { QUICK, WHOLE } from './settings.ts';
import { OPERATIONS, operations } from './world/operations.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const settings = positionals.includes('quick') ? QUICK : WHOLE;
const chosen = positionals.filter((word) => word !== 'quick');
const progress = new Progress();

const SOCKETS_EACH = 4;

const issuer = await tokenIssuer();
const tokens = await issuer.tokens(settings.tokens);
const fleet = new Fleet(issuer.jwks);
const load = await Child.start('load generator', 'harness/load.ts');

const MEASURES: Record<string, () => Promise<Section[]>> = {
  async requests() {
    const servers = [];
    for (const [n, contestant] of CONTESTANTS.entries()) {
      progress.show('requests', n, CONTESTANTS.length, `starting ${contestant.name}`);
      servers.push(await fleet.start(contestant));
    }
    const reached = servers.map(({ gateway }) => ({ name: gateway.name, port: gateway.port }));
    for (const name of OPERATIONS) await sameAnswers(reached, operations[name], tokens[0]);
    const questions = OPERATIONS.map((name) => ({ name, query: operations[name] }));
    const measured = await measureRequests({ servers, questions, load, tokens, settings, progress: show('requests') });
    const peaks = new Map<string, number>();
    for (const { contestant, gateway } of servers) {
      peaks.set(contestant.key, (await gateway.usage()).peakKb / 1_024);
      await gateway.stop();
    }
    return requestSections(measured, peaks);
  },
  cold: async () => [coldSection(await measureCold(fleet, load, tokens, settings, show('cold')))],
  home: async () => [homeSection(await measureHome(fleet, load, settings, progress))],
  streams: async () => [
    fanOutSection(await measureFanOut(fleet, await readers(), settings, show('fan-out'))),
    idleSection(await measureIdle(fleet, await readers(), settings, show('idle'))),
  ],
  async profiles() {
    const profiles = [];
    for (const [server, work, what] of PROFILES) {
      const of = { fleet, load, tokens: work === 'streams' ? await readers() : tokens, settings, progress };
      profiles.push({ what, packages: (await profile(of, [server, work])).packages });
    }
    return [profilesSection(profiles)];
  },
};

/** Server, work, and what the report calls it. */
const PROFILES = [
  ['lyceum', 'deep', '*deep*, in process'],
  ['lyceum', 'me', '*me*, in process'],
  ['lyceum-http', 'deep', '*deep*, over HTTP'],
  ['lyceum', 'home', '*Home*'],
  ['lyceum', 'streams', 'one message to 1,000 sockets'],
] as const;

/** Tokens of so many people that none has more than a few sockets. */
function readers() {
  const sockets = Math.max(settings.idleSockets, ...settings.fanOut.map((size) => size.sockets));
  return issuer.tokens(sockets / SOCKETS_EACH);
}

function show(what: string) {
  return (done: number, of: number, now: string) => progress.show(what, done, of, now);
}

const log = createLog({ level: 'warn', name: 'bench' });
installShutdown(log); // stops Postgres
if (chosen[0] === 'profile') {
  const of = { fleet, load, tokens: chosen[2] === 'streams' ? await readers() : tokens, settings, progress };
  process.stdout.write(`${printProfile(await profile(of, chosen.slice(1)))}\n`);
  await runShutdown(log);
  process.exit();
}
const unknown = chosen.find((word) => !(word in MEASURES));
if (unknown !== undefined) throw new Error(`There is no measure "${unknown}"; choose among ${Object.keys(MEASURES).join(', ')}.`);

const sections: Section[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (chosen.length && !chosen.includes(name)) continue;
  const measured = await measure();
  sections.push(...measured);
  progress.done(name);
  for (const { title, text } of measured) process.stdout.write(`\n## ${title}\n\n${text}\n`);
}
await fleet.stop();
await load.stop();
await runShutdown(log);

const text = results(sections, settings, progress.seconds);
process.stdout.write(text);
// some of the measures are not the results
if (!chosen.length) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
process.exit(); // what is left open is the bench's own
