import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { events as payments } from '@lyceum/payments/events';
import { type SQL, sql } from 'drizzle-orm';
import subgraph from './subgraph.ts';

const MEMBER = '{ id role state title note user { id } company { id name } }';
const POOL = '{ id seats allocated free status payBefore seatPrice { amountMinor currency } total { amountMinor } buyer { id } }';
const SELECTIONS: Record<string, string> = {
  requestCompanyVerification: '{ id domain recordName recordValue state }',
  addCompanyLocation: '{ id name city headquarters }',
  updateCompanyLocation: '{ id name city headquarters }',
  purchaseSeats: POOL,
  cancelSeatPurchase: POOL,
  allocateSeat: '{ id state user { id } course { id } }',
  revokeSeat: '{ id state }',
};
const COMPANY = '{ id slug name status verified domain memberCount version parent { id } }';
const ofMember = /Member|Invite|JoinRequest|^requestToJoin|^leave|Ownership/;
const typeOf: Record<string, string> = {
  publishCompany: 'CompanyInput',
  deleteCompany: 'CompanyInput',
  restoreCompany: 'CompanyInput',
  reinstateCompany: 'CompanyInput',
  recordCompanyView: 'CompanyInput',
  confirmCompanyVerification: 'CompanyInput',
  leaveCompany: 'CompanyInput',
  removeCompanyMember: 'CompanyMemberInput',
  cancelSeatPurchase: 'SeatPoolInput',
};
const inputOf = (name: string) => typeOf[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
const document = (name: string) =>
  `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) ${SELECTIONS[name] ?? (ofMember.test(name) ? MEMBER : COMPANY)} }`;

/** A running subgraph with people in it, and a DNS of its own. */
export async function openRegister() {
  const file = path(mkdtempSync(path(tmpdir(), 'records-')), 'records.json');
  writeFileSync(file, '{}');
  const harness: Harness = await testSubgraph(subgraph, { variables: { DOMAIN_RECORDS_FILE: file } });
  const manager = harness.viewer({ roles: ['ADMIN'], scopes: ['companies:manage', 'reports:read', 'ems:settings'] });
  let count = 0;

  const register = {
    harness,
    manager,
    stop: () => harness.stop(),
    /** Somebody whom accounts has told of. */
    async person(displayName = 'Somebody'): Promise<Actor> {
      const actor = harness.viewer();
      await harness.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName, email: `${actor.id}@lyceum.test` });
      return actor;
    },
    /** Many people at once, without a fact for each. */
    async people(n: number): Promise<Actor[]> {
      const actors = Array.from({ length: n }, () => harness.viewer());
      const ids = JSON.stringify(actors.map(({ id }) => id));
      await register.sql(
        sql`insert into companies.people (user_id, display_name) select i::uuid, 'Somebody' from jsonb_array_elements_text(${ids}::jsonb) i`,
      );
      return actors;
    },
    do: async (actor: Actor, name: string, input: Record<string, unknown>) => (await actor.get(document(name), { input }))[name],
    refused: (actor: Actor, name: string, input: Record<string, unknown>) => actor.refusal(document(name), { input }),
    async company(owner: Actor, more: Record<string, unknown> = {}): Promise<string> {
      return (await register.do(owner, 'createCompany', { name: `Company ${++count}`, ...more })).id;
    },
    /** Makes somebody a member in that role; the owner asks, they accept. */
    async join(owner: Actor, companyId: string, actor: Actor, role = 'MEMBER'): Promise<string> {
      await register.do(owner, 'inviteCompanyMember', { companyId, userId: actor.id, role });
      return (await register.do(actor, 'respondCompanyInvite', { companyId, accept: true })).id;
    },
    /** Many members at once, as rows. */
    async staff(companyId: string, actors: readonly Actor[], role = 'MEMBER'): Promise<void> {
      const ids = JSON.stringify(actors.map(({ id }) => id));
      await register.sql(sql`
        insert into companies.company_members (id, company_id, user_id, role, state, joined_at)
        select gen_random_uuid(), ${companyId}, i::uuid, ${role}::companies.member_role, 'ACTIVE', now() from jsonb_array_elements_text(${ids}::jsonb) i`);
      await register.sql(
        sql`update companies.companies c set member_count = (select count(*) from companies.company_members m where m.company_id = c.id and m.state = 'ACTIVE') where id = ${companyId}`,
      );
    },
    see: async (actor: Actor, companyId: string, selection = COMPANY) =>
      (await actor.get(`query ($id: ID!) { company(id: $id) ${selection} }`, { id: companyId })).company,
    /** What DNS says from now on. */
    record(name: string, texts: readonly string[]): void {
      const records: Record<string, readonly string[]> = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...records, [name]: texts }));
    },
    /** Proves a domain to be the company's own. */
    async verify(owner: Actor, companyId: string, domain: string): Promise<void> {
      const { recordName, recordValue } = await register.do(owner, 'requestCompanyVerification', { companyId, domain });
      register.record(recordName, ['v=spf1 -all', recordValue]);
      await register.do(owner, 'confirmCompanyVerification', { companyId });
    },
    /** Seats that are paid. */
    async seats(
      owner: Actor,
      companyId: string,
      seats: number,
      courseId = newId(),
    ): Promise<{ poolId: string; courseId: string; paymentId: string }> {
      const { id: poolId } = await register.do(owner, 'purchaseSeats', { companyId, courseId, seats });
      const paymentId = newId();
      await register.pay(poolId, owner.id, paymentId);
      return { poolId, courseId, paymentId };
    },
    pay: (poolId: string, payerId: string, paymentId = newId(), options: { id?: string } = {}) =>
      harness.hear(
        payments,
        'payments.payment.captured.v1',
        { ...paid(poolId, payerId, paymentId), capturedMinor: '100', fully: true },
        options,
      ),
    refund: (poolId: string, payerId: string, paymentId: string) =>
      harness.hear(payments, 'payments.payment.refunded.v1', {
        ...paid(poolId, payerId, paymentId),
        ...{ refundId: newId(), refundMinor: '100', refundedMinor: '100', fully: true },
      }),
    block: (actor: Actor, other: Actor) =>
      harness.hear(connections, 'connections.user.blocked.v1', { userId: actor.id, blockedId: other.id, blockId: newId() }),
    async settings(values: Record<string, unknown>) {
      await manager.get('mutation ($input: UpdateCompanySettingsInput!) { updateCompanySettings(input: $input) { version } }', {
        input: values,
      });
    },
    /** The facts that name an id, as type names without domain and version. */
    async told(key: string, id: string): Promise<string[]> {
      const facts = await harness.facts();
      return facts.filter(({ data }) => data[key] === id).map(({ type }) => type.replace(/^companies\.(.*)\.v1$/, '$1'));
    },
    sql: async (query: SQL) => [...(await harness.system().db.execute(query))],
    /** What must hold, whatever happened: rows that do not. */
    broken: () =>
      register.sql(sql`
        select c.id from companies.companies c where c.status <> 'ARCHIVED' and (
          not exists (select from companies.company_members m where m.company_id = c.id and m.role = 'OWNER' and m.state = 'ACTIVE')
          or c.member_count <> (select count(*) from companies.company_members m where m.company_id = c.id and m.state = 'ACTIVE'))
        union all select p.id from companies.seat_pools p
          where p.allocated <> (select count(*) from companies.seat_allocations a where a.pool_id = p.id and a.state = 'ALLOCATED') or p.allocated > p.seats`),
  };
  // courses: 49.00 EUR a seat
  await harness.answer('courses', {
    seatPrice: (input) => ({
      courseId: Object(input).courseId,
      title: 'Statistics',
      amountMinor: '4900',
      currency: 'EUR',
      available: true,
      reason: null,
    }),
  });
  return register;
}
export type Register = Awaited<ReturnType<typeof openRegister>>;

const paid = (itemId: string, payerId: string, paymentId: string) => ({
  paymentId,
  payerId,
  itemKind: 'COMPANY_SEATS',
  itemId,
  itemTitle: 'Seats',
  amountMinor: '100',
  currency: 'EUR',
});
