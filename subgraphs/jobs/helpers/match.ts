import type { Context } from '../context.ts';
import { covers, matchScore } from '../utilities.ts';

/** What is known of a person's skills. */
export interface Ledger {
  readonly claimed: ReadonlySet<string>;
  readonly endorsements: ReadonlyMap<string, number>;
  readonly certificates: readonly {
    readonly certificateId: string;
    readonly courseId: string;
    readonly title: string;
    readonly topics: readonly string[];
  }[];
}

export async function ledgerOf(ctx: Context, userId: string): Promise<Ledger> {
  const [skills, endorsements, certificates] = await Promise.all([
    ctx.load.userSkills.load(userId),
    ctx.load.endorsements.load(userId),
    ctx.load.certificates.load(userId),
  ]);
  const counts = new Map<string, number>();
  for (const { key } of endorsements) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { claimed: new Set(skills.map(({ key }) => key)), endorsements: counts, certificates };
}

interface Wanted {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
}

/** How what is known of somebody fits what a job asks for. */
export function fitOf<S extends Wanted>(skills: readonly S[], ledger: Ledger) {
  const found = skills.map((skill) => {
    const certificates = ledger.certificates.filter(({ topics }) => topics.some((topic) => covers({ topic, skill: skill.key })));
    const claimed = ledger.claimed.has(skill.key);
    return { skill, claimed, endorsements: claimed ? (ledger.endorsements.get(skill.key) ?? 0) : 0, certificates };
  });
  const score = matchScore(
    found.map(({ skill: { required }, claimed, endorsements, certificates }) => ({
      required,
      claimed,
      endorsements,
      certificates: certificates.length,
    })),
  );
  const has = ({ claimed, certificates }: (typeof found)[number]) => claimed || certificates.length > 0;
  return { score, matched: found.filter(has), missing: found.filter((one) => !has(one)).map(({ skill }) => skill) };
}
