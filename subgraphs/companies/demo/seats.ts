import type { World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import type { seatAllocations, seatPools } from '../tables.ts';

/** Seats that some companies bought: some full, some with free seats, one unpaid, one paid back. */
export function makeSeats(world: World) {
  const priced = world.courses.flatMap((course) => {
    const price = course.runs.find(({ openForEnrollment }) => openForEnrollment)?.price;
    return price ? [{ course, price }] : [];
  });
  const pools: (typeof seatPools.$inferInsert)[] = [];
  const allocations: (typeof seatAllocations.$inferInsert)[] = [];
  const learns = new Set(
    world.enrollments.flatMap(({ courseId, learnerId, status }) =>
      status === 'ACTIVE' || status === 'COMPLETED' ? [`${courseId} ${learnerId}`] : [],
    ),
  );
  const has = new Set<string>();
  world.companies
    .filter(({ domain, members }) => domain && members.length > 2)
    .slice(0, 12)
    .forEach((company, i) => {
      // the course in which most of its people learn
      const learners = ({ course }: (typeof priced)[number]) =>
        company.members.filter(({ userId }) => learns.has(`${course.id} ${userId}`));
      const [first] = priced.toSorted((x, y) => learners(y).length - learners(x).length);
      const { course, price } = first ?? {};
      const buyer = company.members[0];
      if (!course || !price || !buyer) return;
      const createdAt = new Date(world.now.getTime() - (40 - i) * DAY);
      const id = world.id(`seat pool ${i}`, createdAt);
      const status = i === 10 ? 'PENDING_PAYMENT' : i === 11 ? 'REFUNDED' : 'PAID';
      const seats = 3 + i * 2;
      const given =
        status === 'PAID' && first
          ? learners(first)
              .filter(({ userId }) => !has.has(`${course.id} ${userId}`))
              .slice(0, seats)
          : [];
      given.forEach(({ userId }, k) => {
        has.add(`${course.id} ${userId}`);
        allocations.push({
          id: world.id(`seat ${i} ${k}`, createdAt),
          poolId: id,
          companyId: company.id,
          courseId: course.id,
          userId,
          state: 'ALLOCATED',
          allocatedById: buyer.userId,
          createdAt,
        });
      });
      pools.push({
        id,
        companyId: company.id,
        courseId: course.id,
        courseTitle: course.title,
        seats,
        allocated: given.length,
        seatPriceMinor: price.amountMinor,
        currency: price.currency,
        status,
        payBefore: status === 'PENDING_PAYMENT' ? new Date(world.now.getTime() + 365 * DAY) : null,
        buyerId: buyer.userId,
        paidAt: status === 'PENDING_PAYMENT' ? null : createdAt,
        endedAt: status === 'REFUNDED' ? world.now : null,
        createdAt,
      });
    });
  return { pools, allocations };
}
