import type { Fact } from '../../shared/report';
import { addCustomers } from './add-customers';
import { addScreenField } from './add-screen-field';
import { createRequestType } from './create-request-type';
import { createScreen } from './create-screen';
import { createStatus } from './create-status';
import { createWorkflow } from './create-workflow';
import { assignPermissionScheme, createPermissionScheme } from './permission-schemes';
import { addRoleActor, removeRoleActor } from './role-actor';
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
};

/** A step with its executor: what `apply-plan` and `undo-plan` see of a write. */
export interface Move {
  inspect(): Promise<Standing>;
  apply(): Promise<void>;
  revert(before: Fact): Promise<void>;
}

/** The only door to the writes of this app. */
export const moveFor = (hands: Hands, step: JiraStep): Move => {
  const executor = EXECUTORS[step.kind] as Executor<JiraStepKind>;
  return {
    inspect: () => executor.inspect(hands, step),
    apply: () => executor.apply(hands, step),
    revert: (before) => executor.revert(hands, step, before),
  };
};
