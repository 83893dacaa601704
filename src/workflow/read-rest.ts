import { z } from 'zod';
import type { ReadWorkflow } from './read-result';
import { restAnswerSchema, restWorkflowSchema } from './rest-shapes';
import type { RestStatus, RestWorkflow } from './rest-shapes';
import { toWorkflow } from './to-workflow';
import { says } from './workflow-file-says';
import { WorkflowFileError } from './workflow-file-error';

const place = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.map(String).join('.') || 'the top'}: ${issue.message}`;
};

const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new WorkflowFileError(says.notAnAnswer({ place: place(parsed.error).slice(0, 200) }));
  } catch (error) {
    if (error instanceof RangeError) throw new WorkflowFileError(says.tooDeepAnswer);
    throw error;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `/workflow/search` names ends by status id even where the statuses carry another `statusReference`. */
const endsAreIds = (workflow: RestWorkflow): boolean =>
  typeof workflow.id === 'object' &&
  Array.isArray(workflow.transitions) &&
  workflow.transitions.some((transition) => typeof transition.to === 'string');

const byId = (workflow: RestWorkflow): RestWorkflow =>
  endsAreIds(workflow) && workflow.statuses
    ? {
        ...workflow,
        statuses: workflow.statuses.map((status) => ({
          ...status,
          statusReference: status.id ?? status.statusReference,
        })),
      }
    : workflow;

const rawWorkflows = (
  answer: unknown,
): { readonly workflows: readonly RestWorkflow[]; readonly statuses: readonly RestStatus[] } => {
  if (Array.isArray(answer)) return { workflows: parse(z.array(restWorkflowSchema), answer), statuses: [] };
  if (isRecord(answer) && 'transitions' in answer && 'statuses' in answer && !('workflows' in answer))
    return { workflows: [parse(restWorkflowSchema, answer)], statuses: [] };
  const { workflows, values, statuses } = parse(restAnswerSchema, answer);
  const list = workflows ?? values;
  if (list === undefined) throw new WorkflowFileError(says.noWorkflowsMember);
  if (
    workflows === undefined &&
    list.length > 0 &&
    list.every(({ transitions }) => Array.isArray(transitions) && transitions.length === 0)
  ) {
    throw new WorkflowFileError(says.withoutTransitions);
  }
  return { workflows: list, statuses: statuses ?? [] };
};

const looksLikeWorkflow = (workflow: RestWorkflow): boolean => workflow.transitions !== undefined;

/**
 * Reads the workflows of a REST answer: `POST /workflows`, a page of `/workflows/search`, preview, update request or
 * response, one bare workflow, or the older `/workflow/search`. References that lead nowhere come back as problems.
 * @throws WorkflowFileError when the value has another shape or holds no workflow.
 */
export const readRestWorkflows = (answer: unknown): readonly ReadWorkflow[] => {
  const { workflows, statuses } = rawWorkflows(answer);
  if (workflows.length === 0) throw new WorkflowFileError(says.noWorkflow);
  if (!workflows.some(looksLikeWorkflow)) throw new WorkflowFileError(says.otherObjects);
  return workflows.map((workflow) => toWorkflow(byId(workflow), statuses));
};
