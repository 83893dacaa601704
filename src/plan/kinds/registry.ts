import type { z } from 'zod';
import type { ChangeLook } from '../../shared/plan-contract';
import { addCustomers } from './add-customers';
import { addRoleActor } from './add-role-actor';
import { addRoleActors } from './add-role-actors';
import { addScreenField } from './add-screen-field';
import { assignPermissionScheme } from './assign-permission-scheme';
import { assignScheme } from './assign-scheme';
import { copyForm } from './copy-form';
import { createIssueTypeScheme } from './create-issue-type-scheme';
import { createIssueTypeScreenScheme } from './create-issue-type-screen-scheme';
import { createPermissionScheme } from './create-permission-scheme';
import { createProject } from './create-project';
import { createRequestType } from './create-request-type';
import { createScreen } from './create-screen';
import { createScreenScheme } from './create-screen-scheme';
import { createStatus } from './create-status';
import { createWorkflow } from './create-workflow';
import { createWorkflowScheme } from './create-workflow-scheme';
import type { Kind } from './kind';
import { removeRoleActor } from './remove-role-actor';
import { saveBucket } from './save-bucket';
import { saveTwin } from './save-twin';
import { switchWorkflowScheme } from './switch-workflow-scheme';
import { updateWorkflow } from './update-workflow';

/**
 * Every kind of step, by its name. What is asked of a kind of change anywhere else is a field there or a Record over
 * these.
 */
export const KINDS = {
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
  'save-bucket': saveBucket,
  'add-role-actors': addRoleActors,
  'create-issue-type-scheme': createIssueTypeScheme,
  'create-screen-scheme': createScreenScheme,
  'create-issue-type-screen-scheme': createIssueTypeScreenScheme,
  'create-project': createProject,
  'assign-scheme': assignScheme,
  'copy-form': copyForm,
  'save-twin': saveTwin,
} as const;

type Kinds = typeof KINDS;
export type StepKind = keyof Kinds;

/** One resumable write; plain JSON. */
export type StepOf<K extends StepKind> = z.infer<Kinds[K]['schema']>;
export type Step = { [K in StepKind]: StepOf<K> }[StepKind];

/** What an admin sees of the steps. */
type ChangeKind = { [K in StepKind]: keyof Kinds[K]['changes'] }[StepKind];

/** The kind of a step, whichever it is. */
export const kindOf = (step: Step): Kind<z.ZodType<Step>, ChangeKind> =>
  KINDS[step.kind] as unknown as Kind<z.ZodType<Step>, ChangeKind>;

interface KindOfChange {
  readonly look: ChangeLook;
  readonly needs: 'project' | 'site';
}

const CHANGES = Object.fromEntries(
  Object.values(KINDS).flatMap(({ changes, group, needs }) =>
    Object.entries(changes).map(([kind, look]): [string, KindOfChange] => [kind, { look: { ...look, group }, needs }]),
  ),
) as Readonly<Record<ChangeKind, KindOfChange>>;

export const CHANGE_KINDS = Object.keys(CHANGES) as [ChangeKind, ...ChangeKind[]];
export const lookOf = (kind: ChangeKind): ChangeLook => CHANGES[kind].look;
/** What Jira lets the administrator of one project change. */
export const isWithinProject = (kind: ChangeKind): boolean => CHANGES[kind].needs === 'project';
