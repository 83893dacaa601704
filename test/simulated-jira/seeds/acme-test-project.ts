import { addServiceDesk } from '../add/service-desk';
import type { SiteState } from '../state';
import type { PermissionScheme } from '../state/project';
import type { AcmePeople } from './acme-people';
import { itPortal } from './acme-portal';
import type { AcmeFields, AcmeTypes, AcmeWorkflows } from './acme-workflows';
import { describePortal } from './build-portal';
import { clearsResolution, onScreen, setsResolution } from './build-rules';
import { describeProject } from './build-site';
import { copyOfWorkflow, describeWorkflow, from, fromAny } from './build-workflow';

interface Production {
  readonly people: AcmePeople;
  readonly fields: AcmeFields;
  readonly types: AcmeTypes;
  readonly workflows: AcmeWorkflows;
  readonly permissions: PermissionScheme;
}

/** A copy of production's workflow made before anybody could ask the customer back. */
const oldRequestWorkflow = (site: SiteState) =>
  describeWorkflow(
    site,
    'Service Request Fulfilment (copy of 2024)',
    { Open: 'TODO', 'In Progress': 'IN_PROGRESS', Resolved: 'DONE' },
    [
      fromAny('Resolve', 'Resolved', onScreen({ id: 3 }), setsResolution()),
      from('Open', 'Start work', 'In Progress'),
      from('Resolved', 'Reopen', 'Open', clearsResolution),
    ],
  );

/**
 * The project the bot is tried in. Changes were forgotten, one request type is missing, requests follow another
 * workflow, onboarding follows production's very own, and the agent test account is no agent here.
 */
export const testProject = (site: SiteState, { people, fields, types, workflows, permissions }: Production): void => {
  const { roles, groups } = people;
  const project = describeProject(site, {
    key: 'ITT',
    name: 'IT Helpdesk (Test)',
    lead: people.lead,
    permissions,
    work: [
      [types.request, oldRequestWorkflow(site)],
      [types.incident, copyOfWorkflow(site, workflows.incident, 'Incident Management (test)')],
      [types.onboarding, workflows.onboarding],
    ],
    roles: [
      [roles.admins, people.projectAdmin],
      [roles.agents, groups.helpdesk],
      [roles.namesake, people.bot],
    ],
  });
  const desk = addServiceDesk(site, project.id, { customers: [people.customerTester.accountId] });
  const portal = itPortal({ ...types, change: types.request }, fields, people);
  describePortal(
    site,
    desk,
    Object.fromEntries(
      Object.entries(portal).map(([group, requestTypes]) => [
        group,
        requestTypes.filter(({ name }) => name !== 'Shared mailbox or distribution list'),
      ]),
    ),
  );
};
