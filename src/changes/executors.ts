import type { Step } from '../plan/step';
import type { Text } from '../shared/message';
import type { Fact } from '../shared/report';
import { addCustomers } from './add-customers';
import { addRoleActors } from './role-actors';
import { addScreenField } from './add-screen-field';
import { assignScheme } from './assign-scheme';
import { copyForm } from './copy-form';
import { createProject } from './create-project';
import { createRequestType } from './create-request-type';
import { createScreen } from './create-screen';
import { createStatus } from './create-status';
import { createWorkflow } from './create-workflow';
import { createIssueTypeScheme } from './issue-type-scheme';
import { assignPermissionScheme, createPermissionScheme } from './permission-schemes';
import { addRoleActor, removeRoleActor } from './role-actor';
import { createIssueTypeScreenScheme, createScreenScheme } from './screen-schemes';
import { whySwitchStays } from './statuses-left-behind';
import type { Executor, Hands, JiraStep, JiraStepKind, Standing } from './standing';
import { switchWorkflowScheme } from './switch-workflow-scheme';
import { updateWorkflow } from './update-workflow';
import { whyScreenStays, whyStatusStaysOnSite, whyWorkflowStays } from './used-elsewhere';
import { createWorkflowScheme } from './workflow-schemes';

const EXECUTORS: { readonly [K in JiraStepKind]: Executor<K> } = {
  'create-status': { ...createStatus, whyKept: whyStatusStaysOnSite },
  'create-screen': { ...createScreen, whyKept: whyScreenStays },
  'add-screen-field': addScreenField,
  'update-workflow': updateWorkflow,
  'create-workflow': { ...createWorkflow, whyKept: whyWorkflowStays },
  'create-workflow-scheme': createWorkflowScheme,
  'switch-workflow-scheme': { ...switchWorkflowScheme, whyKept: whySwitchStays },
  'add-role-actor': addRoleActor,
  'remove-role-actor': removeRoleActor,
  'create-permission-scheme': createPermissionScheme,
  'assign-permission-scheme': assignPermissionScheme,
  'add-customers': addCustomers,
  'create-request-type': createRequestType,
  'add-role-actors': addRoleActors,
  'create-issue-type-scheme': createIssueTypeScheme,
  'create-screen-scheme': createScreenScheme,
  'create-issue-type-screen-scheme': createIssueTypeScreenScheme,
  'create-project': createProject,
  'assign-scheme': assignScheme,
  'copy-form': copyForm,
};

/** A step with its executor: what `apply-plan` and `undo-plan` see of a write. */
export interface Move {
  inspect(): Promise<Standing>;
  apply(): Promise<void>;
  revert(before: Fact): Promise<void>;
  readonly isTask?: boolean;
  /** What of the rest the write broke, in one sentence; null: nothing. */
  whyBroken?(before: Fact): Promise<Text | null>;
  /** Why it must not be taken back today together with the steps `along`, in one sentence; null: it may. */
  whyKept?(along: readonly Step[]): Promise<Text | null>;
}

/**
 * The only door to the writes of this app. A step inside a project that the plan makes waits for it: `NotMadeYet` until
 * then.
 */
export const moveFor = (hands: Hands, step: JiraStep): Move => {
  const executor = EXECUTORS[step.kind] as Executor<JiraStepKind>;
  return {
    inspect: async () => {
      if ('project' in step && step.project) hands.idOf(step.project);
      return executor.inspect(hands, step);
    },
    apply: () => executor.apply(hands, step),
    revert: (before) => executor.revert(hands, step, before),
    isTask: executor.isTask ?? false,
    whyBroken: async (before) => (await executor.whyBroken?.(hands, step, before)) ?? null,
    whyKept: async (along) => (await executor.whyKept?.(hands, step, along)) ?? null,
  };
};
