import type { IssueType, Parts, Project } from '../../../src/snapshot/parts';
import type { ConditionGroup, Rule, Workflow } from '../../../src/workflow/model';
import { IT } from '../../given/a-service-project';
import {
  aStatus,
  aTransition,
  aWorkflow,
  anyStatusTransition,
  clearsAssignee,
  clearsResolution,
  createTransition,
  setsResolution,
} from '../../given/a-workflow';

/** Gebäudedienste: a team-managed service project with the issue types of IT. */
export const TEAM_MANAGED: Project = { ...IT, id: '10300', key: 'FAC', name: 'Gebäudedienste', style: 'team-managed' };

/** The parts of a project in which each issue type follows the workflow beside it. */
export const usedBy = (
  ...pairs: readonly (readonly [IssueType, Workflow])[]
): Pick<Parts, 'project' | 'workflowScheme' | 'workflows' | 'workflowUsage'> => {
  const workflows = [...new Set(pairs.map(([, workflow]) => workflow))];
  return {
    project: { ...IT, issueTypes: pairs.map(([issueType]) => issueType) },
    workflowScheme: {
      id: '10500',
      name: 'IT workflows',
      mappings: pairs.map(([{ id }, workflow]) => ({ issueTypeId: id, workflowId: workflow.id ?? workflow.name })),
    },
    workflows,
    workflowUsage: workflows.map((workflow) => ({ workflowId: workflow.id ?? workflow.name, otherProjects: [] })),
  };
};

export const OFFEN = aStatus('201', 'Offen', 'new');
export const IN_ARBEIT = aStatus('203', 'In Arbeit', 'indeterminate');
export const WARTEN_AUF_KUNDE = aStatus('204', 'Warten auf Kunde', 'indeterminate');
export const GELOEST = aStatus('205', 'Gelöst', 'done');

const lösen = anyStatusTransition('41', 'Lösen', GELOEST, { screen: { id: '10300' }, actions: [setsResolution] });
const bearbeiten = anyStatusTransition('21', 'Bearbeiten', IN_ARBEIT, { actions: [clearsResolution] });
const wiederÖffnen = anyStatusTransition('51', 'Wieder öffnen', OFFEN, { actions: [clearsResolution, clearsAssignee] });
const nachfragen = aTransition('31', 'Nachfragen', IN_ARBEIT, WARTEN_AUF_KUNDE);

/** A German workflow of a team-managed project, in order for the bot. */
export const germanWorkflow = (overrides: Partial<Workflow> = {}): Workflow =>
  aWorkflow({
    id: 'workflow-german',
    name: 'Ablauf für Störungen',
    scope: 'project',
    statuses: [OFFEN, IN_ARBEIT, WARTEN_AUF_KUNDE, GELOEST],
    transitions: [createTransition(OFFEN), bearbeiten, nachfragen, lösen, wiederÖffnen],
    ...overrides,
  });

export const all = (...conditions: readonly Rule[]): ConditionGroup => ({ operation: 'all', conditions, groups: [] });

export const onlyRoles = (...roleIds: readonly string[]): Rule => ({
  ruleKey: 'system:restrict-issue-transition',
  parameters: { roleIds: roleIds.join(',') },
});

export const hiddenFrom = (restrictMode: 'users' | 'usersAndAPI'): Rule => ({
  ruleKey: 'system:restrict-from-all-users',
  parameters: { restrictMode },
});
