import { agentTestAccount, customerTestAccount, serviceAccount } from './parts/accounts';
import { appAccess, effectivePermissions } from './parts/effective-permissions';
import { buckets } from './parts/buckets';
import { fieldRequirements } from './parts/field-requirements';
import { forms } from './parts/forms';
import { issueSecurity } from './parts/issue-security';
import { permissionScheme } from './parts/permission-scheme';
import { customers, knowledgeBase } from './parts/portal';
import { grantedRoles, projectRoles } from './parts/project-roles';
import { project, projectPair, siteProjects } from './parts/projects';
import { requestRights, requestTypes } from './parts/request-types';
import { fieldPlaces, screens } from './parts/screens';
import { screenUsage } from './parts/screen-usage';
import { desk, serviceDesk, testDesk, testProject } from './parts/service-desk';
import { scope } from './parts/scope';
import { seenAccount, seenPermissions, seenRequestTypes, seenTransitions } from './parts/seen';
import { applicationRoles, site } from './parts/site';
import { namedSchemes, ownSchemes } from './parts/workflow-schemes';
import { workflowUsage } from './parts/workflow-usage';
import { productionWorkflows, rawWorkflows, testWorkflows, workflowScheme, workflows } from './parts/workflows';
import type { Steps } from './run-steps';

/** Everything a snapshot is made of, and what each piece waits for. */
export const STEPS: Steps = {
  site,
  applicationRoles,
  projectPair,
  siteProjects,
  project,
  namedSchemes,
  ownSchemes,
  rawWorkflows,
  productionWorkflows,
  testWorkflows,
  workflowScheme,
  workflows,
  buckets,
  scope,
  workflowUsage,
  fieldPlaces,
  screens,
  screenUsage,
  permissionScheme,
  grantedRoles,
  projectRoles,
  serviceAccount,
  agentTestAccount,
  customerTestAccount,
  effectivePermissions,
  seenAccount,
  seenPermissions,
  seenRequestTypes,
  seenTransitions,
  appAccess,
  issueSecurity,
  desk,
  testDesk,
  serviceDesk,
  requestTypes,
  fieldRequirements,
  forms,
  requestRights,
  customers,
  knowledgeBase,
  testProject,
};
