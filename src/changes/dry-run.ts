import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import type { Step, StepOf } from '../plan/step';
import { applyEdits } from '../workflow/edits/apply-edits';
import type { IdOf } from '../workflow/edits/edit';
import { toUpdateRequest } from '../workflow/edits/requests';
import { copyRequest } from './create-workflow';
import { readRawWorkflow } from './raw-workflows';
import type { Text } from '../shared/message';
import { waitForAll } from '../shared/wait-for-all';

export const says = defineMessages('dry-run', {
  gone: 'The workflow no longer exists, or the app may not see it.',
  noReason: 'Jira gave no reason.',
});

/** One thing Jira's own validation would refuse. */
export interface Objection {
  readonly step: string;
  /** The transition or status it is about, where Jira says so. */
  readonly elementId: string | null;
  /** Jira's words, or why it could not be asked. */
  readonly message: Text;
}

const answerSchema = z.looseObject({
  errors: z
    .array(
      z.looseObject({
        level: z.string().nullish(),
        message: z.string().nullish(),
        code: z.string().nullish(),
        elementReference: z
          .looseObject({ transitionId: z.string().nullish(), statusReference: z.string().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

/** Stands for what the plan has yet to make: of a shape that Jira takes for a reference of a new status. */
const placeholder = (index: number): string => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;

const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('00000000-0000-4000-8000-');

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A status not made yet is sent as a new one, without an id; a screen not made yet cannot be named at all. */
const withoutUnmade = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUnmade);
  if (!isMembers(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, content]) =>
      !(name === 'id' && isPlaceholder(content)) && !(name === 'transitionScreen' && showsUnmade(content)),
  );
  return Object.fromEntries(kept.map(([name, content]) => [name, withoutUnmade(content)]));
};

const showsUnmade = (rule: unknown): boolean =>
  isMembers(rule) && isMembers(rule['parameters']) && isPlaceholder(rule['parameters']['screenId']);

type WorkflowStep = StepOf<'update-workflow'> | StepOf<'create-workflow'>;
const isWorkflowStep = (step: Step): step is WorkflowStep =>
  step.kind === 'update-workflow' || step.kind === 'create-workflow';

/**
 * Asks Jira's validation about every workflow the plan is going to write, before anything is written. What it lets
 * through may still be refused later; what it refuses never starts.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 * @throws EditDrifted when a workflow no longer holds what the plan was made for.
 */
export const dryRun = async (client: JiraClient, steps: readonly Step[]): Promise<readonly Objection[]> => {
  const keys = steps.map(({ key }) => key);
  const idOf: IdOf = (ref) => ('id' in ref ? ref.id : placeholder(keys.indexOf(ref.made)));
  const objections = await waitForAll(steps.filter(isWorkflowStep).map((step) => objectionsTo(client, step, idOf)));
  return objections.flat();
};

const objectionsTo = async (client: JiraClient, step: WorkflowStep, idOf: IdOf): Promise<readonly Objection[]> => {
  const read = await readRawWorkflow(client, step.kind === 'update-workflow' ? step.workflowId : step.copyOf);
  if (!read) return [{ step: step.key, elementId: null, message: says.gone }];
  const isUpdate = step.kind === 'update-workflow';
  const payload = withoutUnmade(
    isUpdate ? toUpdateRequest(applyEdits(read, step.edits, idOf)) : copyRequest(read, step, idOf),
  );
  const to = isUpdate
    ? endpoint('/rest/api/3/workflows/update/validation', {})
    : endpoint('/rest/api/3/workflows/create/validation', {});
  const { errors } = await client.request(to, {
    method: 'POST',
    isRead: true,
    body: { payload, validationOptions: { levels: ['ERROR'] } },
    schema: answerSchema,
  });
  return (errors ?? [])
    .filter(({ level }) => level !== 'WARNING')
    .map(({ message, code, elementReference }) => ({
      step: step.key,
      elementId: elementReference?.transitionId ?? elementReference?.statusReference ?? null,
      message: message ?? code ?? says.noReason,
    }));
};
