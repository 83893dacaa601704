import { commentsOpenOnResolved } from '../../../src/checks/workflow/comments-open-on-resolved';
import { aServiceProject } from '../../given/a-service-project';
import { aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { usedBy } from './given-workflows';

const DENIED = { 'jira.permission.comment.denied': '' };
const denying = (name: string) => {
  const workflow = aWorkflow();
  const statuses = workflow.statuses.map((one) => (one.name === name ? { ...one, properties: DENIED } : one));
  return aServiceProject({ workflows: [{ ...workflow, statuses }] });
};

describeCheck(commentsOpenOnResolved, {
  passes: [
    { given: 'statuses without properties', project: aServiceProject() },
    { given: 'an open status that refuses comments: another check tells of that', project: denying('In Progress') },
  ],
  fails: [
    {
      given: 'a finished status that refuses comments',
      project: denying('Resolved'),
      findings: [{ type: 'status', name: 'Resolved', evidence: { actual: ['jira.permission.comment.denied'] } }],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
