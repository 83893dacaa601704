import { z } from 'zod';
import { textSchema } from '../messages/message-schema';
import { peopleSchema } from '../messages/people';
import { type Change, changeSchema, choiceSchema, findingKeySchema, subjectSchema } from './change';
import { stepSchema } from './step';
import { HELD } from '../shared/vocabulary';

const projectRef = z.object({ id: z.string(), key: z.string().optional(), name: z.string().optional() });

/** Who feels a change of an object, read to the last page. */
const blastSchema = z.object({
  subject: subjectSchema,
  /** Without the project of the plan. */
  otherProjects: z.array(projectRef),
  /** Names of this project's issue types that meet the object. */
  issueTypes: z.array(z.string()),
  /** Unresolved requests of this project and of the others that meet it; null: Jira did not say. */
  openTickets: z.number().nullable(),
});
export type Blast = z.infer<typeof blastSchema>;

/** What no API does: a person does it, and the next audit looks again. */
const manualStepSchema = z.object({
  /** 1, 2, 3, … */
  number: z.number(),
  check: z.string(),
  subject: subjectSchema,
  /** What is wrong, one sentence. */
  sentence: textSchema,
  steps: z.array(textSchema),
  /** Path on the Jira site, or null where there is no screen for it. */
  link: z.string().nullable(),
  /** Not for the reader to do: it was taken out of the plan of somebody who administers the project alone. */
  forWhom: z.literal('jira-admin').optional(),
  people: peopleSchema,
});
export type ManualStep = z.infer<typeof manualStepSchema>;

/** What a twin has of its own and what it shares, for whoever chooses between the two ways. */
const twinPlanSchema = z.object({
  mode: z.enum(['mirror', 'isolated']),
  key: z.string(),
  name: z.string(),
  parts: z.array(
    z.object({
      part: z.enum([
        'issue-type-scheme',
        'workflow-scheme',
        'workflow',
        'transition-screen',
        'screen',
        'issue-type-screen-scheme',
        'permission-scheme',
        'notification-scheme',
        'role',
        'request-type',
        'form',
        'customer',
        'status',
        'field',
      ]),
      /** Names of the originals. */
      names: z.array(z.string()),
      /**
       * `shared`: an edit tried in the twin is an edit of the original; `own`: the twin's copy; `site`: belongs to the
       * whole site in either way.
       */
      held: z.enum(HELD),
      /** One sentence: what a trial edit hits. */
      sentence: textSchema,
    }),
  ),
});

export const planSchema = z.object({
  /** By content: the same snapshot, findings and choices give the same id. */
  id: z.string(),
  projectId: z.string(),
  projectKey: z.string(),
  /** ISO 8601 UTC. */
  madeAt: z.iso.datetime(),
  /** Account id of the admin. */
  madeBy: z.string(),
  basis: z.object({
    takenAt: z.string(),
    /**
     * Versions of the workflows the plan was made from; another version at apply time is no drift by itself, a changed
     * `before` is.
     */
    workflows: z.array(z.object({ workflowId: z.string(), versionNumber: z.number() })),
  }),
  /** In the order they are made. */
  changes: z.array(changeSchema),
  /** In the order they run. */
  steps: z.array(stepSchema),
  manual: z.array(manualStepSchema),
  /**
   * Findings whose question was answered "leave it" or "by hand", with the question, so that the answer can be changed.
   */
  left: z.array(z.object({ finding: findingKeySchema, choice: choiceSchema, people: peopleSchema })),
  /** By touch key, as `workflow:<id>`. */
  blastRadius: z.record(z.string(), blastSchema),
  /** Only where the plan makes a test project. */
  twin: twinPlanSchema.optional(),
  /** Key of the other project, only where the plan makes two projects equal. */
  comparedWith: z.string().optional(),
  /** Key of the one project it changes, only where the plan makes two projects equal. */
  target: z.string().optional(),
  /** Key of a test project with workflows of its own, where the same fixes can be tried first. */
  placeToTry: z.string().optional(),
  /** Whom the rest of it names; changes, manual steps and questions have theirs. */
  people: peopleSchema,
  /** Whom its texts name is noted beside them; absent: an older version wrote it. */
  peopleNoted: z.literal(true).optional(),
  summary: z.object({ add: z.number(), change: z.number(), remove: z.number(), manual: z.number() }),
});
export type Plan = z.infer<typeof planSchema>;

/** A plan as it is shown: with what it would hold beyond, had an admin left nothing out. That is not kept. */
export type ReviewedPlan = Plan & { readonly leftOut?: readonly Change[] };
