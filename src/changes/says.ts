import { says as addScreenField } from './add-screen-field';
import { says as appAccess } from '../jira/resources/app-access';
import { says as assignScheme } from './assign-scheme';
import { says as copyForm } from './copy-form';
import { says as createProject } from './create-project';
import { says as createRequestType } from './create-request-type';
import { says as createScreen } from './create-screen';
import { says as createStatus } from './create-status';
import { says as createWorkflow } from './create-workflow';
import { says as dryRun } from './dry-run';
import { says as issueTypeScheme } from './issue-type-scheme';
import { says as onDesk } from './on-desk';
import { says as permissionSchemes } from './permission-schemes';
import { says as reach } from './reach';
import { says as requestsInStatus } from './requests-in-status';
import { says as screenSchemes } from './screen-schemes';
import { says as statusesLeftBehind } from './statuses-left-behind';
import { says as switchWorkflowScheme } from './switch-workflow-scheme';
import { says as updateWorkflow } from './update-workflow';
import { says as usedElsewhere } from './used-elsewhere';
import { says as workflowSchemes } from './workflow-schemes';

/** Why a step cannot be made or taken back as it was reviewed. */
export const changeSays = {
  'add-screen-field': addScreenField,
  'app-access': appAccess,
  'assign-scheme': assignScheme,
  'copy-form': copyForm,
  'create-project': createProject,
  'create-request-type': createRequestType,
  'create-screen': createScreen,
  'create-status': createStatus,
  'create-workflow': createWorkflow,
  'dry-run': dryRun,
  'issue-type-scheme': issueTypeScheme,
  'on-desk': onDesk,
  'permission-schemes': permissionSchemes,
  reach,
  'requests-in-status': requestsInStatus,
  'screen-schemes': screenSchemes,
  'statuses-left-behind': statusesLeftBehind,
  'switch-workflow-scheme': switchWorkflowScheme,
  'update-workflow': updateWorkflow,
  'used-elsewhere': usedElsewhere,
  'workflow-schemes': workflowSchemes,
};
