import { z } from 'zod';
import { textSchema } from '../messages/message-schema';
import { peopleSchema } from '../messages/people';
import type { Fact } from '../shared/report';
import { CHANGE_KINDS } from './kinds/registry';
import { SUBJECT_TYPES } from '../shared/vocabulary';

export const subjectSchema = z.object({ type: z.enum(SUBJECT_TYPES), id: z.string(), name: z.string() });

export const factSchema: z.ZodType<Fact> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(factSchema), z.record(z.string(), factSchema)]),
);

/**
 * A finding as a plan points at it. Transition ids repeat from workflow to workflow, so those carry the workflow too.
 */
export const findingKeySchema = z.object({
  check: z.string(),
  subjectId: z.string(),
  workflowId: z.string().optional(),
});
export type FindingKey = z.infer<typeof findingKeySchema>;

/** A question with several right answers; the first look at a plan shows `chosen`, the safe default. */
export const choiceSchema = z.object({
  /** Stable over plans: pass `{ [id]: optionId }` to make the plan again with another answer. */
  id: z.string(),
  question: textSchema,
  options: z.array(z.object({ id: z.string(), label: textSchema })),
  chosen: z.string(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** What an admin approves word for word. Plain JSON: plans are stored. */
export const changeSchema = z.object({
  /** By content: the same change has the same id in every plan. */
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  target: subjectSchema,
  /** For the eye: what is there now and what will be. What is re-read before writing is the step's business. */
  before: factSchema,
  after: factSchema,
  /** One sentence, ends with a period. */
  sentence: textSchema,
  safety: z.enum(['automatic', 'choose']),
  choices: z.array(choiceSchema),
  /** Ids of changes that must have been made before. */
  dependsOn: z.array(z.string()),
  /** It may be left out alone; absent: it comes and goes with others, or keeps them from harm. */
  isOptional: z.literal(true).optional(),
  cures: z.array(findingKeySchema),
  /**
   * Existing objects it is about, as `workflow:<id>`, `screen:<id>`, `project-role:<id>`, `project:<id>`, …; keys of
   * `Plan.blastRadius`. What it only makes touches nobody.
   */
  touches: z.array(z.string()),
  /** Key of the step that makes it; several changes of one workflow share one step. */
  step: z.string(),
  people: peopleSchema,
});
export type Change = z.infer<typeof changeSchema>;
