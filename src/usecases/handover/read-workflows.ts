import { fileSays } from '../../handover/says';
import type { WorkflowsSource } from '../../handover/source';
import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { chunks } from '../../shared/chunks';
import { readWorkflows, type RawWorkflows } from '../../jira/resources/workflows';
import type { Project } from '../../snapshot/parts';
import { isMeant, type Assignment } from '../../snapshot/parts/workflows';
import { whyUnreadable } from '../../snapshot/why-unreadable';
import type { Workflow } from '../../workflow/model';
import type { ReadWorkflow } from '../../workflow/read-result';
import { toWorkflow } from '../../workflow/to-workflow';
import { workflowKey } from '../../workflow/workflow-key';
import { isPassing } from './is-passing';
import type { Message } from '../../shared/message';
import { waitForAll } from '../../shared/wait-for-all';

/** Workflows in one request: the limit Atlassian states for the preview of the same workflows. */
const BATCH = 25;

/** Told after each batch. */
export type OnWorkflows = (read: number, total: number) => void;

type Answer = { readonly keys: readonly string[]; readonly read: readonly ReadWorkflow[]; readonly failure: unknown };

/**
 * The workflows that a project's issue types follow, a batch at a time. One that Jira does not return, or a batch it
 * fails at, takes nothing from the others. `isPassing`: some are missing for a reason that time may cure.
 */
export async function readWorkflowsOf(
  project: Project,
  { by, schemeId, schemeName, workflowOf }: Assignment,
  jira: JiraClient,
  onWorkflows: OnWorkflows,
): Promise<{ readonly source: WorkflowsSource; readonly isPassing: boolean }> {
  const keys = [...new Set(workflowOf.values())];
  let done = 0;
  onWorkflows(0, keys.length);
  const answers = (
    await waitForAll(
      chunks(keys, BATCH).map(async (some) => {
        const batch = await readBatch(some, by, jira);
        done += some.length;
        onWorkflows(done, keys.length);
        return batch;
      }),
    )
  ).flat();
  const all = answers.flatMap(({ read }) => read);
  const workflows = all.map(({ workflow }) => workflow);
  const found = (key: string): Workflow | undefined => workflows.find((workflow) => isMeant(workflow, by, key));
  const missing = keys.filter((key) => !found(key)).map((key) => ({ name: key, reason: reasonOf(key, answers) }));
  return {
    source: {
      scheme: { id: schemeId, name: schemeName },
      mappings: project.issueTypes.map(({ id }) => ({
        issueTypeId: id,
        workflowId: found(workflowOf.get(id) ?? '')?.id ?? null,
      })),
      workflows: keys.flatMap((key) => found(key) ?? []),
      unmodelled: Object.fromEntries(all.map(({ workflow, unmodelled }) => [workflowKey(workflow), unmodelled])),
      missing,
    },
    isPassing: answers.some(({ failure }) => failure !== null && isPassing(whyUnreadable(failure))),
  };
}

/** Jira may refuse a whole batch for one workflow it lacks; then each is asked for alone. */
const readBatch = async (
  keys: readonly string[],
  by: Assignment['by'],
  jira: JiraClient,
): Promise<readonly Answer[]> => {
  const answer = await readSome(keys, by, jira);
  const isRefused = isJiraError(answer.failure) && (answer.failure.status === 400 || answer.failure.status === 404);
  return isRefused && keys.length > 1 ? waitForAll(keys.map((key) => readSome([key], by, jira))) : [answer];
};

const readSome = async (keys: readonly string[], by: Assignment['by'], jira: JiraClient): Promise<Answer> => {
  try {
    return {
      keys,
      read: toWorkflows(await readWorkflows(jira, by === 'id' ? { workflowIds: keys } : { workflowNames: keys })),
      failure: null,
    };
  } catch (failure) {
    if (!isJiraError(failure)) throw failure;
    return { keys, read: [], failure };
  }
};

const toWorkflows = ({ workflows, statuses }: RawWorkflows): readonly ReadWorkflow[] =>
  workflows.map((workflow) => toWorkflow(workflow, statuses));

const reasonOf = (key: string, answers: readonly Answer[]): Message => {
  const failure = answers.find(({ keys }) => keys.includes(key))?.failure ?? null;
  return failure === null ? fileSays.workflowGone : whyUnreadable(failure).message;
};
