import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that companies tells the others. */
export const events = {
  'companies.company.created.v1': fact(
    'Somebody founded a company.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string(), ownerId: z.uuid() }),
  ),
  'companies.company.updated.v1': fact('A company’s page changed.', 'Company', z.object({ companyId: z.uuid(), name: z.string() })),
  'companies.company.verified.v1': fact(
    'A company proved that a domain is its own.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string(), domain: z.string() }),
  ),
  'companies.company.suspended.v1': fact(
    'A company may not act until reinstated.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string(), reason: z.string() }),
  ),
  'companies.company.reinstated.v1': fact(
    'A suspended company acts again.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string() }),
  ),
  'companies.company.archived.v1': fact('A company closed.', 'Company', z.object({ companyId: z.uuid(), name: z.string() })),
  'companies.member.invited.v1': fact(
    'A company asked somebody to join.',
    'Company',
    z.object({ companyId: z.uuid(), companyName: z.string(), userId: z.uuid(), role: z.string(), invitedById: z.uuid() }),
  ),
  'companies.member.requested.v1': fact(
    'Somebody asked to join a company.',
    'Company',
    z.object({ companyId: z.uuid(), companyName: z.string(), userId: z.uuid(), adminIds: z.array(z.uuid()) }),
  ),
  'companies.member.joined.v1': fact(
    'Somebody belongs to a company.',
    'Company',
    z.object({ companyId: z.uuid(), companyName: z.string(), userId: z.uuid(), role: z.string() }),
  ),
  'companies.member.left.v1': fact(
    'Somebody left a company, or was removed.',
    'Company',
    z.object({ companyId: z.uuid(), userId: z.uuid(), removed: z.boolean() }),
  ),
  'companies.member.role_changed.v1': fact(
    'A member has another role.',
    'Company',
    z.object({ companyId: z.uuid(), companyName: z.string(), userId: z.uuid(), role: z.string() }),
  ),
  'companies.seats.bought.v1': fact(
    'A company paid for seats in a course.',
    'Company',
    z.object({ companyId: z.uuid(), poolId: z.uuid(), courseId: z.uuid(), seats: z.int() }),
  ),
  'companies.seat.allocated.v1': fact(
    'A company gave one of its seats to a member.',
    'Company',
    z.object({ companyId: z.uuid(), companyName: z.string(), poolId: z.uuid(), seatId: z.uuid(), courseId: z.uuid(), userId: z.uuid() }),
  ),
  'companies.seat.revoked.v1': fact(
    'A company took a seat back.',
    'Company',
    z.object({ companyId: z.uuid(), poolId: z.uuid(), seatId: z.uuid(), courseId: z.uuid(), userId: z.uuid() }),
  ),
  'companies.company.published.v1': fact(
    'A company’s page is open to everybody.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string() }),
  ),
  'companies.company.unverified.v1': fact(
    'A company’s proof that a domain is its own holds no longer.',
    'Company',
    z.object({ companyId: z.uuid(), name: z.string(), domain: z.string() }),
  ),
  'companies.company.restored.v1': fact('A closed company is open again.', 'Company', z.object({ companyId: z.uuid(), name: z.string() })),
  'companies.member.changed.v1': fact(
    'A membership is new or changed in any way: its state, role or what is said of it.',
    'CompanyMember',
    z.object({ memberId: z.uuid(), companyId: z.uuid(), userId: z.uuid(), state: z.string(), role: z.string() }),
  ),
  'companies.seats.refunded.v1': fact(
    'What a company paid for seats went back: they are gone.',
    'Company',
    z.object({ companyId: z.uuid(), poolId: z.uuid(), courseId: z.uuid(), seats: z.int() }),
  ),
};
