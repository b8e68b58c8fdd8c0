import { DEMO_LOGINS, DEMO_PASSWORD, type DemoUser, type World } from '@lyceum/demo/world.ts';
import { auditTable, type Database, HOUR } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { hashPassword } from './password.ts';
import { loginAttempts, refreshTokens, roleAssignments, sessions, users } from './tables.ts';
import { deviceOf } from './utilities.ts';

const DAY = 24 * HOUR;
const AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64)',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)',
  'Mozilla/5.0 (iPad; CPU OS 19_0)',
  'curl/8.9.1',
];
const STUDENT = 2;

/** The people of the world with their roles, and the sessions and logins of their last weeks. */
export const demo = async (db: Database, world: World): Promise<void> => {
  // a hash of its own for everyone who signs in to look around; the others share one
  const own = await Promise.all(DEMO_LOGINS.map(() => hashPassword(DEMO_PASSWORD)));
  const shared = await hashPassword(DEMO_PASSWORD);
  const history = makeHistory(world);
  await insertMany(
    db,
    users,
    world.users.map(({ id, email, displayName, suspended, joinedAt }, i) => ({
      id,
      email,
      displayName,
      passwordHash: own[i] ?? shared,
      status: suspended ? ('SUSPENDED' as const) : ('ACTIVE' as const),
      suspendedReason: suspended ? 'Advertising in course rooms.' : null,
      lastLoginAt: history.lastLogin.get(id) ?? null,
      createdAt: joinedAt,
      updatedAt: joinedAt,
    })),
  );
  const [admin] = world.users;
  await insertMany(
    db,
    roleAssignments,
    world.users.flatMap(({ id, roles, joinedAt }) =>
      roles.map((role) => ({ userId: id, role, assignedBy: role === 'STUDENT' ? null : (admin?.id ?? null), assignedAt: joinedAt })),
    ),
  );
  await insertMany(db, sessions, history.sessions);
  await insertMany(db, refreshTokens, history.tokens);
  await insertMany(db, loginAttempts, history.attempts);
  await insertMany(db, auditTable('accounts'), auditOf(world, admin));
};

interface History {
  readonly sessions: (typeof sessions.$inferInsert)[];
  readonly tokens: (typeof refreshTokens.$inferInsert)[];
  readonly attempts: (typeof loginAttempts.$inferInsert)[];
  readonly lastLogin: Map<string, Date>;
}

/** Some come every day, most now and then, some never again. */
function makeHistory(world: World): History {
  const next = world.random('accounts');
  const history: History = { sessions: [], tokens: [], attempts: [], lastLogin: new Map() };
  world.users.forEach((user, i) => {
    if (user.suspended) return;
    const login = i < DEMO_LOGINS.length;
    const eagerness = login ? 1 : next() ** 2;
    const count = i === STUDENT ? 3 : login ? 2 : Math.floor(eagerness * 4);
    for (let n = 0; n < count; n++) {
      const began = later(user, world, next() ** (login ? 6 : 2));
      addSession(world, history, {
        user,
        began,
        eagerness,
        agent: AGENTS[Math.floor(next() ** 2 * AGENTS.length)] ?? '',
        name: `${user.id} ${n}`,
        next,
      });
      if (next() < 0.3) attempt(world, history, user, 'FAILED', new Date(began.getTime() - 20_000), addressOf(next));
    }
    if (next() < 0.02) {
      const at = later(user, world, next());
      const address = addressOf(next);
      for (let n = 0; n < 12; n++) attempt(world, history, user, n < 10 ? 'FAILED' : 'LOCKED', new Date(at.getTime() + n * 1_000), address);
    }
  });
  return history;
}

interface Beginning {
  readonly user: DemoUser;
  readonly began: Date;
  readonly eagerness: number;
  readonly agent: string;
  readonly name: string;
  next(): number;
}

function addSession(world: World, history: History, { user, began, eagerness, agent, name, next }: Beginning): void {
  const sessionId = world.id(`session ${name}`, began);
  const address = addressOf(next);
  let at = began.getTime();
  let used = at;
  for (let n = 0; n < 40 && at < world.now.getTime(); n++) {
    used = at;
    // no digest of anything: no refresh token leads to a session of the demo
    history.tokens.push({ hash: `demo ${sessionId} ${n}`, sessionId, issuedAt: new Date(at), rotatedAt: null });
    at += DAY * (0.2 + (next() * 6) / (0.2 + eagerness));
    if (next() < 0.1) break;
  }
  for (const token of history.tokens.slice(-40))
    if (token.sessionId === sessionId && token.issuedAt?.getTime() !== used) token.rotatedAt = token.issuedAt ?? null;
  const left = next() < 0.25 && used < world.now.getTime() - DAY;
  history.sessions.push({
    id: sessionId,
    userId: user.id,
    device: deviceOf(agent),
    address,
    createdAt: began,
    lastUsedAt: new Date(used),
    expiresAt: new Date(used + 30 * DAY),
    revokedAt: left ? new Date(used + HOUR) : null,
    revokedReason: left ? 'logout' : null,
  });
  attempt(world, history, user, 'SUCCEEDED', began, address);
  if (began > (history.lastLogin.get(user.id) ?? new Date(0))) history.lastLogin.set(user.id, began);
}

function attempt(
  world: World,
  { attempts }: History,
  user: DemoUser,
  outcome: 'SUCCEEDED' | 'FAILED' | 'LOCKED',
  at: Date,
  address: string,
): void {
  attempts.push({ id: world.id(`attempt ${attempts.length}`, at), userId: user.id, outcome, address, at });
}

/** A moment between joining and the end of the demo: 0 is the end. */
const later = ({ joinedAt }: DemoUser, world: World, share: number): Date =>
  new Date(world.now.getTime() - Math.floor(share * (world.now.getTime() - joinedAt.getTime())));

/** Addresses kept for examples: RFC 5737. */
const addressOf = (next: () => number): string => `203.0.113.${1 + Math.floor(next() * 254)}`;

function auditOf(world: World, admin: DemoUser | undefined) {
  const entry = (
    name: string,
    at: Date,
    actorId: string | null,
    action: string,
    subjectId: string,
    details: Record<string, unknown> = {},
  ) => ({
    id: world.id(`audit ${name}`, at),
    at,
    actorId,
    sessionId: null,
    requestId: 'demo',
    action,
    subjectType: 'User',
    subjectId,
    details,
  });
  return world.users.flatMap(({ id, roles, suspended, joinedAt }) => [
    entry(`joined ${id}`, joinedAt, null, 'user.registered', id),
    ...roles
      .filter((role) => role !== 'STUDENT')
      .map((role) => entry(`role ${id} ${role}`, joinedAt, admin?.id ?? null, 'role.assigned', id, { role })),
    ...(suspended
      ? [entry(`suspended ${id}`, world.now, admin?.id ?? null, 'user.suspended', id, { reason: 'Advertising in course rooms.' })]
      : []),
  ]);
}
