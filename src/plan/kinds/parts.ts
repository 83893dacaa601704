import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';

/**
 * Unique in the plan, by content. What a step makes is referred to as `{ made: key }` and stands for the `id` it
 * yields.
 */
export const key = z.string();
/**
 * Up to 255 characters; names are unique in Jira, so an object of this name that bears the mark is this step's own
 * work.
 */
export const name = z.string().max(255);
/**
 * Goes into the description of whatever is made and names the plan, so that a run cut off after its write finds it
 * again.
 */
export const mark = z.string();
export const version = z.object({ id: z.string(), versionNumber: z.number() });

/**
 * Where a step works inside a project that the plan itself makes: not looked at before that project is there, and gone
 * with it when it is taken back.
 */
export const inNew = { project: refSchema.optional() };

/** The version of a workflow as a plan keeps it. */
export const versionOf = ({ workflow: { version: read } }: RawWorkflowRead): z.infer<typeof version> => ({
  id: read.id,
  versionNumber: read.versionNumber,
});
