import type { IssueType, Parts, Project } from '../../../src/snapshot/parts';
import type { Workflow } from '../../../src/workflow/model';
import { IT } from '../../given/a-service-project';

/** Gebäudedienste: a team-managed service project with the issue types of IT. */
export const TEAM_MANAGED: Project = { ...IT, id: '10300', key: 'FAC', name: 'Gebäudedienste', style: 'team-managed' };

/** The parts of a project in which each issue type follows the workflow beside it. */
export const usedBy = (...pairs: readonly (readonly [IssueType, Workflow])[]): Pick<Parts, 'project' | 'workflowScheme' | 'workflows' | 'workflowUsage'> => {
  const workflows = [...new Set(pairs.map(([, workflow]) => workflow))];
  return {
    project: { ...IT, issueTypes: pairs.map(([issueType]) => issueType) },
    workflowScheme: { id: '10500', name: 'IT workflows', mappings: pairs.map(([{ id }, workflow]) => ({ issueTypeId: id, workflowId: workflow.id ?? workflow.name })) },
    workflows,
    workflowUsage: workflows.map((workflow) => ({ workflowId: workflow.id ?? workflow.name, otherProjects: [] })),
  };
};
