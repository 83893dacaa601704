import { addIssueType } from '../add/project';
import { addServiceDesk } from '../add/service-desk';
import { newSite } from '../new-site';
import type { SiteState } from '../state';
import { describePortal, may } from './build-portal';
import type { RequestTypeDescription } from './build-portal';
import {
  customersOf,
  deskPeople,
  requestsInEveryStatus,
  templateProject,
  untouchedSettings,
} from './build-template-project';
import { from } from './build-workflow';
import { templateWorkflow } from './itsm-workflows';
import type { Seed } from './seed';
import { addJiraStatuses } from './template-statuses';

/** Statuses and names of the ways were seen on live sites; where each way begins is ours. */
const esmWorkflows = (site: SiteState, key: string) => ({
  standard: templateWorkflow(
    site,
    key,
    'Default ESM',
    { 'To Do': 'TODO', 'In Progress': 'IN_PROGRESS', Pending: 'IN_PROGRESS', Done: 'DONE' },
    [
      from(['To Do', 'Pending'], 'Start', 'In Progress'),
      from('In Progress', 'In review', 'Pending'),
      from(['To Do', 'In Progress', 'Pending'], 'Resolved', 'Done'),
    ],
  ),
  simple: templateWorkflow(site, key, 'Simple ESM', { 'To Do': 'TODO', 'In Progress': 'IN_PROGRESS', Done: 'DONE' }, [
    from('To Do', 'Start', 'In Progress'),
    from(['To Do', 'In Progress'], 'Resolved', 'Done'),
  ]),
});

const asking = (name: string, description: string, type: RequestTypeDescription['type']): RequestTypeDescription => ({
  name,
  description,
  type,
  asks: [may('description'), may('attachment')],
});

/**
 * A service project as Atlassian's templates for business teams (general, customer, other) make it, unchanged: work
 * types and request types of the same three names, and Task. Which of the two workflows each type follows isn't told,
 * so that is ours.
 */
export const esm = (): Seed => {
  const site = newSite('esm');
  site.site.title = 'A new business desk';
  addJiraStatuses(site);
  const people = deskPeople(site, 'esm');
  const workflows = esmWorkflows(site, 'IT');
  const types = {
    request: addIssueType(site, 'Submit a request or incident'),
    question: addIssueType(site, 'Ask a question'),
    emailed: addIssueType(site, 'Emailed request'),
    task: addIssueType(site, 'Task'),
  };
  const work = [
    [types.request, workflows.standard],
    [types.question, workflows.simple],
    [types.emailed, workflows.standard],
    [types.task, workflows.standard],
  ] as const;
  const project = templateProject(site, {
    key: 'IT',
    name: 'Workplace Services',
    people,
    work,
    defaultWorkflow: workflows.standard,
  });
  const desk = addServiceDesk(site, project.id, { access: 'restricted', customers: customersOf(people) });
  describePortal(site, desk, {
    General: [
      asking('Submit a request or incident', 'Ask for something, or report what is broken.', types.request),
      asking('Ask a question', 'Have a question? We answer it.', types.question),
    ],
    '': [asking('Emailed request', 'What arrives by e-mail.', types.emailed)],
  });
  requestsInEveryStatus(site, project, work, people);
  return { state: site, settings: { IT: untouchedSettings(project, people) } };
};
