import { z } from 'zod';
import { rawConditionGroupSchema, rawRuleSchema } from './raw-workflow';
import { EDITED_CATEGORIES } from '../../shared/vocabulary';

/**
 * An object of the site by its id, or one that an earlier step of the same plan makes: `made` is that step's key, and
 * stands for the `id` it yields.
 */
export const refSchema = z.union([z.object({ id: z.string() }), z.object({ made: z.string() })]);
export type Ref = z.infer<typeof refSchema>;

/** Tells the id behind a reference; throws where the step has not run. */
export type IdOf = (ref: Ref) => string;

export const statusCategorySchema = z.enum(EDITED_CATEGORIES);

const statusFields = { status: refSchema, name: z.string(), category: statusCategorySchema };

const transitionFields = {
  /** Unique in the workflow: the largest numeric id plus ten. */
  id: z.string(),
  /** Unique among the Any-status transitions of the workflow. */
  name: z.string(),
  type: z.enum(['GLOBAL', 'DIRECTED']),
  /** Empty for GLOBAL. */
  from: z.array(refSchema),
  to: refSchema,
  screen: refSchema.nullable(),
  conditions: rawConditionGroupSchema.nullable(),
  validators: z.array(rawRuleSchema),
  actions: z.array(rawRuleSchema),
  /** None in plans that were stored before transitions of the bot bore a mark. */
  properties: z.record(z.string(), z.string()).optional(),
};

/** The screen of a transition: a screen by reference, or the rule exactly as it was read; null: none. */
const screenSlotSchema = z.union([z.object({ screen: refSchema }), z.object({ rule: rawRuleSchema }), z.null()]);
export type ScreenSlot = z.infer<typeof screenSlotSchema>;

/** Where a transition leaves from and leads to; from nowhere named: it is GLOBAL, and stays so. */
const waySchema = z.object({ from: z.array(refSchema), to: refSchema });
export type Way = z.infer<typeof waySchema>;

const slot = { transitionId: z.string(), transitionName: z.string() };

/**
 * One edit of one workflow, with everything needed to take it back: swap `before` and `after`, `add` and `remove`.
 * Rules, conditions and screens are kept as they were read, those of unknown apps included.
 */
export const workflowEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-status'), ...statusFields }),
  z.object({ kind: z.literal('remove-status'), ...statusFields }),
  z.object({ kind: z.literal('add-transition'), ...transitionFields }),
  z.object({ kind: z.literal('remove-transition'), ...transitionFields }),
  z.object({ kind: z.literal('set-way'), ...slot, before: waySchema, after: waySchema }),
  z.object({ kind: z.literal('set-screen'), ...slot, before: screenSlotSchema, after: screenSlotSchema }),
  z.object({
    kind: z.literal('set-conditions'),
    ...slot,
    before: rawConditionGroupSchema.nullable(),
    after: rawConditionGroupSchema.nullable(),
  }),
  z.object({
    kind: z.literal('set-validators'),
    ...slot,
    before: z.array(rawRuleSchema),
    after: z.array(rawRuleSchema),
  }),
  z.object({ kind: z.literal('set-actions'), ...slot, before: z.array(rawRuleSchema), after: z.array(rawRuleSchema) }),
]);
export type WorkflowEdit = z.infer<typeof workflowEditSchema>;
export type AddedTransition = Extract<WorkflowEdit, { kind: 'add-transition' | 'remove-transition' }>;
