import { expect, test } from 'vitest';
import { arrowProblems } from './arrows.ts';
import { compareExample } from './environment.ts';
import { erasureProblems } from './erasure.ts';
import { differences } from './generated.ts';
import { parseSource } from './imports.ts';
import { foreignWords } from './words.ts';

const DOMAINS = ['accounts', 'courses'];
const problems = (file: string, text: string) => arrowProblems(file, parseSource(file, text), DOMAINS);

test('the arrows of the house', () => {
  const allowed: [string, string][] = [
    ['packages/kit/kit.ts', "import { createLog } from '@lyceum/platform/log.ts';"],
    ['supergraph/gateway.ts', "import type { Bus } from '@lyceum/platform/bus.ts';"],
    ['subgraphs/courses/listeners.ts', "import { events } from '@lyceum/accounts/events';"],
    ['subgraphs/courses/courses.test.ts', "import { sleep } from '@lyceum/platform/time.ts';"],
    ['subgraphs/courses/demo.ts', "import type { World } from '@lyceum/demo/world.ts';"],
    ['e2e/buy.test.ts', "import { Lyceum } from '@lyceum/sdk';"],
    ['scripts/start.ts', "import subgraph from '@lyceum/courses';"],
    ['vitest.setup.ts', "import { freePort } from './packages/platform/embedded/free-port.ts';"],
  ];
  for (const [file, text] of allowed) expect(problems(file, text), `${file}: ${text}`).toEqual([]);

  const refused: [string, string][] = [
    ['packages/platform/bus.ts', "import { x } from '@lyceum/kit';"],
    ['packages/platform/bus.ts', "export * from '@lyceum/supergraph';"],
    ['packages/platform/bus.ts', "import '../kit/kit.ts';"],
    ['packages/kit/kit.ts', "import subgraph from '@lyceum/courses';"],
    ['packages/kit/kit.ts', "const gateway = await import('@lyceum/supergraph');"],
    ['packages/sdk/sdk.ts', "import { sleep } from '@lyceum/platform/time.ts';"],
    ['supergraph/gateway.ts', "import { defineSubgraph } from '@lyceum/kit';"],
    ['supergraph/gateway.test.ts', "import subgraph from '@lyceum/courses';"],
    ['subgraphs/courses/services.ts', "import subgraph from '@lyceum/accounts';"],
    ['subgraphs/courses/services.ts', "import { users } from '../accounts/tables.ts';"],
    ['subgraphs/courses/services.ts', "import { sleep } from '@lyceum/platform/time.ts';"],
    ['subgraphs/courses/services.ts', "import { Lyceum } from '@lyceum/sdk';"],
    ['scripts/start.ts', "import { courses } from '../subgraphs/courses/tables.ts';"],
  ];
  for (const [file, text] of refused) expect(problems(file, text), `${file}: ${text}`).toHaveLength(1);
});

test('an import in a comment or a text is none', () => {
  expect(problems('packages/platform/bus.ts', "// import x from '@lyceum/kit';\nconst text = `import y from '@lyceum/kit'`;")).toEqual([]);
});

test('kit and platform name no domain, except in comments and tests', () => {
  const text = "/** `courses.enrollment.created.v1` */\nconst type = 'courses.enrollment.created.v1';";
  expect(problems('packages/kit/relay.ts', text)).toEqual(["packages/kit/relay.ts names a domain: 'courses.enrollment.created.v1'"]);
  expect(problems('packages/kit/relay.test.ts', text)).toEqual([]);
  expect(problems('packages/platform/bus.ts', "const what = 'of courses';")).toEqual([]);
});

test('the order of the rooms in a subgraph', () => {
  const order = ['tables', 'loaders', 'context', 'queries', 'services', 'reports', 'controllers', 'subgraph'];
  for (const [index, room] of order.entries()) {
    for (const [other, target] of order.entries()) {
      const wrong = other > index || (room === 'controllers' && target === 'tables');
      expect(problems(`subgraphs/courses/${room}.ts`, `import { x } from './${target}.ts';`), `${room} → ${target}`).toHaveLength(
        wrong ? 1 : 0,
      );
    }
  }
  expect(problems('subgraphs/courses/services/enroll.ts', "import { x } from '../controllers.ts';")).toHaveLength(1);
  expect(problems('subgraphs/courses/services/enroll.ts', "import { x } from '../tables.ts';")).toEqual([]);
  expect(problems('subgraphs/courses/controllers.ts', "import { eq } from 'drizzle-orm';")).toHaveLength(1);
});

test('.env.example and the variables that are read are compared both ways', () => {
  const example = '# where the process listens\nPORT=4000\nHOST=\n# long gone\n#OLD=1\n';
  expect(compareExample(new Set(['PORT', 'HOST', 'NEW']), example)).toEqual([
    '.env.example lacks NEW, which is read',
    '.env.example lists OLD, which no config.ts and no compose file reads',
    '.env.example: HOST has no comment above it',
  ]);
});

test('generated files that appeared, went or changed are stale', () => {
  const before = new Map([
    ['same', '1'],
    ['changed', '1'],
    ['gone', '1'],
  ]);
  const after = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['new', '1'],
  ]);
  expect(differences(before, after)).toEqual(['changed', 'gone', 'new']);
});

test('paths of one machine are found', () => {
  expect(foreignWords('a.ts', "ok\nimport '/home/somebody/x.ts';\n/var/lib is fine")).toEqual(["a.ts:2 holds a path in somebody's home"]);
});

test('a domain that names people answers when one of them is erased', () => {
  const problem = ['subgraphs/x names people in likes and does not answer accounts.user.erased.v1'];
  expect(erasureProblems('subgraphs/x', ['likes'], "silent('accounts.user.erased.v1', 'nobody')")).toEqual(problem);
  expect(erasureProblems('subgraphs/x', ['likes'], "forgetErased<Context>('x', 'Forgets.')")).toEqual([]);
  expect(erasureProblems('subgraphs/x', ['likes'], "listener(\n  accounts,\n  'accounts.user.erased.v1',")).toEqual([]);
  expect(erasureProblems('subgraphs/x', [], '')).toEqual([]);
});
