import type { Fact } from '../../shared/report';
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
import type { Executor, Hands, JiraStep, JiraStepKind, Standing } from './standing';
import { switchWorkflowScheme } from './switch-workflow-scheme';
import { updateWorkflow } from './update-workflow';
import { createWorkflowScheme } from './workflow-schemes';

const EXECUTORS: { readonly [K in JiraStepKind]: Executor<K> } = {
  'create-status': createStatus,
  'create-screen': createScreen,
  'add-screen-field': addScreenField,
  'update-workflow': updateWorkflow,
  'create-workflow': createWorkflow,
  'create-workflow-scheme': createWorkflowScheme,
  'switch-workflow-scheme': switchWorkflowScheme,
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
  /** Why it must not be taken back today, in one sentence; null: it may. */
  whyKept?(): Promise<string | null>;
}

/** The only door to the writes of this app. A step inside a project that the plan makes waits for it: `NotMadeYet` until then. */
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
    whyKept: async () => (await executor.whyKept?.(hands, step)) ?? null,
  };
};
