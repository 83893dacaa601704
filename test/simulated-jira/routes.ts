import type { Route } from './core/exchange';
import { approvalRoutes } from './routes/approvals';
import { capabilityRoutes } from './routes/capabilities';
import { customerRoutes } from './routes/customers';
import { fieldSchemeRoutes } from './routes/field-schemes';
import { fieldRoutes } from './routes/fields';
import { formRoutes } from './routes/forms';
import { groupRoutes } from './routes/groups';
import { issueSecurityRoutes } from './routes/issue-security';
import { issueRoutes } from './routes/issues';
import { knowledgeRoutes } from './routes/knowledge';
import { myselfRoutes } from './routes/myself';
import { newProjectRoutes } from './routes/new-projects';
import { organizationRoutes } from './routes/organizations';
import { permissionSchemeRoutes } from './routes/permission-schemes';
import { projectRoutes } from './routes/projects';
import { requestTypeRoutes } from './routes/request-types';
import { requestRoutes } from './routes/requests';
import { roleRoutes } from './routes/roles';
import { schemeWriteRoutes } from './routes/scheme-writes';
import { schemeRoutes } from './routes/schemes';
import { screenRoutes } from './routes/screens';
import { searchRoutes } from './routes/search';
import { serviceDeskRoutes } from './routes/service-desks';
import { statusRoutes } from './routes/statuses';
import { taskRoutes } from './routes/tasks';
import { transitionRoutes } from './routes/transitions';
import { userRoutes } from './routes/users';
import { workflowReadRoutes } from './routes/workflow-reads';
import { workflowSchemeWriteRoutes } from './routes/workflow-scheme-writes';
import { workflowSchemeRoutes } from './routes/workflow-schemes';
import { workflowWriteRoutes } from './routes/workflow-writes';

/** Every operation of the site. A path that is not here is a 404, as an operation Jira does not have. */
export const ROUTES: readonly Route[] = [
  ...myselfRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...projectRoutes,
  ...newProjectRoutes,
  ...roleRoutes,
  ...permissionSchemeRoutes,
  ...issueSecurityRoutes,
  ...workflowReadRoutes,
  ...capabilityRoutes,
  ...workflowSchemeRoutes,
  ...workflowWriteRoutes,
  ...workflowSchemeWriteRoutes,
  ...statusRoutes,
  ...schemeRoutes,
  ...schemeWriteRoutes,
  ...screenRoutes,
  ...fieldRoutes,
  ...fieldSchemeRoutes,
  ...taskRoutes,
  ...searchRoutes,
  ...issueRoutes,
  ...transitionRoutes,
  ...requestRoutes,
  ...approvalRoutes,
  ...serviceDeskRoutes,
  ...requestTypeRoutes,
  ...customerRoutes,
  ...organizationRoutes,
  ...knowledgeRoutes,
  ...formRoutes,
];
