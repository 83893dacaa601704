import { addIssueType } from '../add/project';
import { addCustomField } from '../add/screen';
import { addServiceDesk } from '../add/service-desk';
import { newSite } from '../new-site';
import type { SiteState } from '../state';
import { describePortal } from './build-portal';
import {
  customersOf,
  deskPeople,
  requestsInEveryStatus,
  templateProject,
  untouchedSettings,
} from './build-template-project';
import { itsmPortal } from './itsm-portal';
import { itsmWorkflows } from './itsm-workflows';
import type { Seed } from './seed';
import { addJiraStatuses } from './template-statuses';

const itsmFields = (site: SiteState) => ({
  approvers: addCustomField(site, 'Approvers', 'multiuserpicker', { type: 'array', items: 'user' }),
  targetSystem: addCustomField(site, 'Select target system', 'select', { type: 'option' }, [
    'Directory',
    'Finance system',
    'Mail',
  ]),
  system: addCustomField(site, 'Select a system', 'select', { type: 'option' }, ['Finance system', 'Intranet', 'Mail']),
});

const itsmTypes = (site: SiteState) => ({
  incident: addIssueType(site, 'Incident'),
  request: addIssueType(site, 'Service Request'),
  change: addIssueType(site, 'Change'),
  problem: addIssueType(site, 'Problem'),
  approved: addIssueType(site, 'Service Request with Approvals'),
  task: addIssueType(site, 'Task'),
  subtask: addIssueType(site, 'Sub-task', { subtask: true }),
});

/**
 * A service project as Atlassian's template "IT service management" makes it, and nothing changed since: seven work
 * types, six workflows, an approval, seventeen request types. It is what most customers have. `withRequests` false
 * leaves the desk empty.
 */
export const itsm = ({ withRequests = true }: { readonly withRequests?: boolean } = {}): Seed => {
  const site = newSite('itsm');
  site.site.title = 'A new IT desk';
  addJiraStatuses(site);
  const people = deskPeople(site, 'itsm');
  const fields = itsmFields(site);
  const types = itsmTypes(site);
  const workflows = itsmWorkflows(site, 'IT', fields.approvers);
  const work = [
    [types.incident, workflows.incident],
    [types.request, workflows.request],
    [types.change, workflows.change],
    [types.problem, workflows.problem],
    [types.approved, workflows.approved],
    [types.task, workflows.other],
    [types.subtask, workflows.other],
  ] as const;
  const project = templateProject(site, {
    key: 'IT',
    name: 'IT Support',
    people,
    work,
    defaultWorkflow: workflows.other,
    moreFields: new Map([
      [types.request, [fields.targetSystem.id, fields.system.id]],
      [types.approved, [fields.approvers.id]],
    ]),
  });
  // Which of its two settings a new desk starts with isn't told; on the older ones only customers whom the team adds
  // may ask.
  const desk = addServiceDesk(site, project.id, { access: 'restricted', customers: customersOf(people) });
  describePortal(site, desk, itsmPortal(types, fields));
  if (withRequests) requestsInEveryStatus(site, project, work, people);
  return { state: site, settings: { IT: untouchedSettings(project, people) } };
};
