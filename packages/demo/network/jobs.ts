import { DAY } from '../moments.ts';
import { pick } from '../pick.ts';
import { type Id, random } from '../random.ts';
import { JOB_KINDS, TOPICS } from '../words.ts';
import type { DemoCompany } from './companies.ts';
import { slug } from './slug.ts';

export interface DemoJob {
  readonly id: string;
  readonly companyId: string;
  readonly recruiterId: string;
  readonly title: string;
  readonly slug: string;
  readonly topic: string;
  readonly skills: readonly string[];
  readonly status: 'OPEN' | 'PAUSED' | 'CLOSED' | 'DRAFT';
  readonly publishedAt: Date;
  readonly deadline: Date;
}

export function makeJobs(count: number, companies: readonly DemoCompany[], now: Date, id: Id): DemoJob[] {
  const next = random('jobs');
  const verified = companies.filter(({ domain }) => domain);
  return Array.from({ length: count }, (_, i): DemoJob => {
    const company = pick(verified, next() ** 1.5);
    const topic = pick(TOPICS, next());
    const title = `${topic} ${pick(JOB_KINDS, next())}`;
    const publishedAt = new Date(now.getTime() - Math.floor(120 * next()) * DAY);
    const share = next();
    const status = share < 0.05 ? 'DRAFT' : share < 0.1 ? 'PAUSED' : share < 0.35 ? 'CLOSED' : 'OPEN';
    const recruiter = company.members.find(({ role }) => role === 'RECRUITER') ?? company.members[0];
    if (!recruiter) throw new Error(`${company.name} has no members.`);
    return {
      id: id(`job ${i}`, publishedAt),
      companyId: company.id,
      recruiterId: recruiter.userId,
      title,
      slug: slug(`${title} ${i + 1}`),
      topic,
      skills: [...new Set([topic, pick(TOPICS, next()), pick(TOPICS, next())])],
      status,
      publishedAt,
      deadline: new Date(
        (status === 'CLOSED' ? now.getTime() - 5 * DAY : now.getTime() + 30 * DAY) +
          Math.floor(next() * 20) * DAY -
          (status === 'CLOSED' ? 20 * DAY : 0),
      ),
    };
  });
}
