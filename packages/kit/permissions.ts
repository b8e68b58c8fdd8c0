import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Whether something may be done, by which rule, and why: what `checkPermission` shows and what services enforce. */
export interface Decision {
  readonly allowed: boolean;
  /** A stable name, for example `enrollment.own`. */
  readonly rule: string;
  readonly reason: string;
  /** The scope that would have allowed it. */
  readonly requiredScope?: string | undefined;
  /** True when the viewer may not even know that the thing exists. */
  readonly hidden?: boolean | undefined;
}

export const allow = (rule: string, reason: string): Decision => ({ allowed: true, rule, reason });
export const deny = (rule: string, reason: string, requiredScope?: string): Decision => ({ allowed: false, rule, reason, requiredScope });
export const hide = (rule: string, reason: string): Decision => ({ allowed: false, rule, reason, hidden: true });

/** Throws what the decision says: FORBIDDEN with the reason, or NOT_FOUND where existence is not to be told. */
export function enforce(decision: Decision): void {
  if (decision.allowed) return;
  if (decision.hidden) throw new Refusal('NOT_FOUND', 'It does not exist, or is not yours to see.');
  throw new Refusal('FORBIDDEN', decision.reason);
}

/** A decision as it comes from another process. */
export const DecisionShape = z.object({
  allowed: z.boolean(),
  rule: z.string(),
  reason: z.string(),
  hidden: z.boolean().optional(),
  requiredScope: z.string().optional(),
});
