import { afterAll } from 'vitest';
import { smtpServer } from '../subgraphs/notifications/smtp-fixture.ts';
import { emsScopesSuite } from './ems-scopes.suite.ts';
import { emsWatchingSuite } from './ems-watching.suite.ts';
import { onStage } from './house/stage.ts';
import { startApart } from './house/topology.ts';
import { privacySuite } from './privacy.suite.ts';

const starting = smtpServer();
afterAll(async () => (await starting).stop());

onStage(
  'with the EMS apart from the other subgraphs',
  async (variables) => startApart({ variables: { ...variables, SMTP_URL: (await starting).url }, alone: ['ems'] }),
  [privacySuite, emsScopesSuite, (stage) => emsWatchingSuite(stage, () => starting)],
);
