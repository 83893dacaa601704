import { says as testProjectAccessSame } from './test-project-access-same';
import { says as testProjectIsolated } from './test-project-isolated';
import { says as testProjectIssueTypesSame } from './test-project-issue-types-same';
import { says as testProjectPresent } from './test-project-present';
import { says as testProjectRequestTypesSame } from './test-project-request-types-same';
import { says as testProjectWorkflowsSame } from './test-project-workflows-same';
import { says as workflowParts } from './workflow-shape';

export const testingSays = {
  'test-project-access-same': testProjectAccessSame,
  'test-project-isolated': testProjectIsolated,
  'test-project-issue-types-same': testProjectIssueTypesSame,
  'test-project-present': testProjectPresent,
  'test-project-request-types-same': testProjectRequestTypesSame,
  'test-project-workflows-same': testProjectWorkflowsSame,
  'workflow-parts': workflowParts,
};
