import { z } from 'zod';
import { BUCKETS } from '../shared/vocabulary';
import { ownProfileSchema } from './profile';

/** A person's recorded answer to a question no API can answer. */
const confirmationSchema = z.object({
  check: z.string(),
  /** Of which bot it was said. Settings saved before 0.2 lack it: it was the one that was chosen then. */
  profileId: z.string().optional(),
  result: z.enum(['pass', 'fail']),
  /** Account id of who confirmed; never a name. */
  by: z.string(),
  /** ISO 8601 UTC. */
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  evidence: z.string().max(2000),
});

/** What the admin chose for one project. Kept in Forge storage; ids only, no personal data. */
export const projectSettingsSchema = z.object({
  projectId: z.string(),
  projectKey: z.string(),
  profileId: z.string(),
  /**
   * A profile of the admin's own, for this project alone: what is changed for one project changes no other's verdict.
   * One of an older version of this app that no longer fits is gone, and the setup stays.
   */
  ownProfile: ownProfileSchema.optional().catch(undefined),
  /** Skill ids that are on. */
  skills: z.array(z.string()).readonly(),
  accounts: z.object({
    serviceAccount: z.string().min(1).nullable(),
    agentTestAccount: z.string().min(1).nullable(),
    customerTestAccount: z.string().min(1).nullable(),
  }),
  /** Status id to bucket, only where the admin decided; proposals fill the rest. */
  buckets: z.record(z.string(), z.enum(BUCKETS)),
  /**
   * Issue type id to whether the bot has business with it, only where the admin decided. Settings saved before 0.2 lack
   * it.
   */
  issueTypes: z.record(z.string(), z.enum(['in', 'out'])).optional(),
  /** The key the test project had when it was chosen or last seen; for the eye. */
  testProjectKey: z.string().min(1).nullable(),
  /** Which project it is, for its key may change or go to another. Settings saved before 0.2 lack it till an audit. */
  testProjectId: z.string().min(1).optional(),
  /** Id of the project this one was made by this app to try things for; then it needs no test project of its own.
   * Settings saved before 0.2 hold its key. */
  testProjectOf: z.string().optional(),
  confirmations: z.array(confirmationSchema).readonly(),
});

export type ProjectSettings = z.infer<typeof projectSettingsSchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;

/** What was confirmed for the bot that is chosen; what was seen of another bot proves nothing of this one. */
export const confirmationsOf = ({
  profileId,
  confirmations,
}: Pick<ProjectSettings, 'profileId' | 'confirmations'>): readonly Confirmation[] =>
  confirmations.filter((one) => one.profileId === undefined || one.profileId === profileId);

/** Those that were recorded, for settings that may choose another bot: each tells of which one it was said. */
export const recordedConfirmations = (stored: ProjectSettings | null): readonly Confirmation[] =>
  (stored?.confirmations ?? []).map((one) => ({ profileId: stored?.profileId, ...one }));
