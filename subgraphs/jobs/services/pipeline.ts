import { invalid, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { pipelineStages, questionKind, type StageKind, screeningQuestions } from '../tables.ts';
import { changeJob, lockJob } from './rows.ts';

interface Stage {
  readonly name: string;
  readonly kind: StageKind;
}
const KINDS = ['IN_REVIEW', 'SCREENING', 'INTERVIEW'] as const;

/** A whole pipeline around the stages in its middle. */
const whole = (middle: readonly Stage[]): Stage[] => [
  { name: 'Submitted', kind: 'SUBMITTED' },
  ...middle,
  { name: 'Offer', kind: 'OFFER' },
  { name: 'Hired', kind: 'HIRED' },
];

/** The pipeline that the settings give a new job. */
export const defaultStages = (ctx: Context, companyId: string): Stage[] =>
  whole(
    ctx.settingsFor({ company: companyId }).defaultPipeline.flatMap((text) => {
      const kind = KINDS.find((one) => text.startsWith(`${one}:`));
      return kind ? [{ kind, name: text.slice(kind.length + 1) }] : [];
    }),
  );

export async function writePipeline(ctx: Context, jobId: string, stages: readonly Stage[]): Promise<void> {
  await ctx.db.delete(pipelineStages).where(eq(pipelineStages.jobId, jobId));
  await ctx.db.insert(pipelineStages).values(stages.map((stage, position) => ({ jobId, position, ...stage })));
}

/** Throws CONFLICT once somebody has applied. */
async function lockUnused(ctx: Context, jobId: string) {
  const job = await lockJob(ctx, jobId, 'recruit');
  if (job.status === 'CLOSED' || job.status === 'ARCHIVED') throw new Refusal('CONFLICT', 'A job that is over stays as it is.');
  if (job.applicationCount) throw new Refusal('CONFLICT', 'People have applied already: make another job.');
  return job;
}

export const setJobPipeline = service(
  'Says which stages applications to a job pass between Submitted and Offer, until somebody applies.',
  z.object({
    jobId: z.uuid(),
    stages: z.array(z.object({ name: line('a name', 60), kind: z.enum(KINDS) })).max(20, 'Name at most 20 stages.'),
  }),
  async (ctx: Context, { jobId, stages }) => {
    await lockUnused(ctx, jobId);
    const all = whole(stages);
    const names = all.map(({ name }) => name.toLowerCase());
    if (new Set(names).size < names.length)
      throw invalid([
        {
          path: ['input', 'stages'],
          rule: 'duplicate',
          message: 'Give each stage another name; Submitted, Offer and Hired are there already.',
        },
      ]);
    await writePipeline(ctx, jobId, all);
    return changeJob(ctx, jobId, {});
  },
);

const Question = z
  .object({
    question: line('a question', 300),
    kind: z.enum(questionKind.enumValues),
    options: z.array(line('an option', 120)).max(20).nullish(),
    required: z.boolean().nullish(),
    expected: line('an answer', 120).nullish(),
  })
  .superRefine(({ kind, options, expected }, refine) => {
    const wrong = (path: string, message: string) => refine.addIssue({ code: 'custom', path: [path], message, params: { rule: 'kind' } });
    if (kind === 'CHOICE' && (options?.length ?? 0) < 2) wrong('options', 'Give at least two options.');
    if (kind !== 'CHOICE' && options?.length) wrong('options', 'Only a CHOICE has options.');
    if (expected && kind === 'TEXT') wrong('expected', 'A text has no expected answer.');
    if (expected && kind === 'YES_NO' && !['yes', 'no'].includes(expected)) wrong('expected', 'Use yes or no.');
    if (expected && kind === 'NUMBER' && !Number.isFinite(Number(expected))) wrong('expected', 'Give a number: the least that fits.');
    if (expected && kind === 'CHOICE' && !options?.includes(expected)) wrong('expected', 'Name one of the options.');
  });

export const setScreeningQuestions = service(
  'Says what a job asks of everybody who applies, until somebody does.',
  z.object({ jobId: z.uuid(), questions: z.array(Question).max(100) }),
  async (ctx: Context, { jobId, questions }) => {
    const { companyId } = await lockUnused(ctx, jobId);
    const { maxQuestions } = ctx.settingsFor({ company: companyId });
    if (questions.length > maxQuestions) throw new Refusal('LIMIT_REACHED', `A job asks at most ${maxQuestions} questions.`);
    await ctx.db.delete(screeningQuestions).where(eq(screeningQuestions.jobId, jobId));
    if (questions.length)
      await ctx.db.insert(screeningQuestions).values(
        questions.map(({ question, kind, options, required, expected }, position) => ({
          ...{ jobId, position, question, kind },
          options: options ?? [],
          required: required ?? true,
          expected: expected ?? null,
        })),
      );
    return changeJob(ctx, jobId, {});
  },
);
