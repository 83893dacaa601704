import { addCustomField, addScreen } from '../add/screen';
import { SCREEN } from '../new-site';
import type { SiteState } from '../state';
import type { IssueType, SiteField, SiteScreen } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import type { AcmePeople } from './acme-people';
import {
  clearsAssignee,
  clearsResolution,
  closedToAll,
  needsField,
  onScreen,
  onlyForRoles,
  setsResolution,
  takesIt,
} from './build-rules';
import { issueType } from './build-site';
import { describeWorkflow, from, fromAny } from './build-workflow';

export interface AcmeFields {
  readonly costCentre: SiteField;
  readonly application: SiteField;
  readonly office: SiteField;
  readonly urgency: SiteField;
}

export const acmeFields = (site: SiteState): AcmeFields => ({
  costCentre: addCustomField(site, 'Kostenstelle', 'textfield', { type: 'string' }),
  application: addCustomField(site, 'Application', 'select', { type: 'option' }, [
    'SAP',
    'Salesforce',
    'Figma',
    'GitLab',
    'Miro',
    'Zoom',
  ]),
  office: addCustomField(site, 'Biuro / Office', 'select', { type: 'option' }, [
    'Berlin',
    'Gdańsk',
    '東京',
    'New York',
    'دبي',
  ]),
  urgency: addCustomField(site, 'Urgency', 'select', { type: 'option' }, ['Today', 'This week', 'Whenever you can']),
});

export const acmeTypes = (site: SiteState) => ({
  request: issueType(site, '[System] Service request', 'Somebody needs something.'),
  incident: issueType(site, '[System] Incident', 'Something broke.'),
  change: issueType(site, 'Change', 'A planned change to a server.'),
  onboarding: issueType(site, 'Onboarding', 'Somebody joins or leaves Acme.'),
});
export type AcmeTypes = ReturnType<typeof acmeTypes>;
export type AcmeWorkflows = Readonly<Record<keyof AcmeTypes, SiteWorkflow>>;

const resolveScreen = (site: SiteState): SiteScreen => {
  const screen = site.screens.find(({ id }) => id === SCREEN.resolve);
  if (!screen) throw new Error('A new site has a resolve screen.');
  return screen;
};

const UNRESOLVED = ['Open', 'In Progress', 'Waiting for customer'] as const;

/** Shared with human resources. Nothing leads back to Reopened from everywhere, and reopening keeps the assignee. */
export const requestWorkflow = (site: SiteState, name: string): SiteWorkflow =>
  describeWorkflow(
    site,
    name,
    {
      Open: 'TODO',
      'In Progress': 'IN_PROGRESS',
      'Waiting for customer': 'IN_PROGRESS',
      Reopened: 'TODO',
      Resolved: 'DONE',
      Closed: 'DONE',
    },
    [
      fromAny('Resolve', 'Resolved', onScreen(resolveScreen(site)), setsResolution()),
      fromAny('Start work', 'In Progress', clearsResolution),
      from(['Open', 'In Progress', 'Reopened'], 'Ask the customer', 'Waiting for customer'),
      from('Waiting for customer', 'Customer answered', 'In Progress'),
      from('Resolved', 'Close', 'Closed'),
      from(['Resolved', 'Closed'], 'Reopen', 'Reopened', clearsResolution),
    ],
  );

/**
 * Resolved status by status: the one Any-status transition was closed to REST as well when it was hidden from people.
 * Reopening leaves the resolution set; an issue nobody answers cannot be closed without a component; "Parkplatz" is
 * nobody's state.
 */
export const incidentWorkflow = (site: SiteState, name: string): SiteWorkflow => {
  const toResolve = [onScreen(resolveScreen(site)), setsResolution()];
  return describeWorkflow(
    site,
    name,
    {
      Open: 'TODO',
      'In Progress': 'IN_PROGRESS',
      'Waiting for customer': 'IN_PROGRESS',
      Parkplatz: 'IN_PROGRESS',
      Resolved: 'DONE',
    },
    [
      fromAny('Resolve (bot)', 'Resolved', closedToAll, ...toResolve),
      from('Open', 'Resolve at once', 'Resolved', ...toResolve),
      from('In Progress', 'Resolve', 'Resolved', ...toResolve),
      from(
        'Waiting for customer',
        'No answer',
        'Resolved',
        needsField('components', 'Please choose the component that broke.'),
        ...toResolve,
      ),
      fromAny('Start work', 'In Progress', clearsResolution),
      from([...UNRESOLVED], 'Ask the customer', 'Waiting for customer'),
      from('In Progress', 'Parken', 'Parkplatz'),
      fromAny('Reopen', 'Open', clearsAssignee),
    ],
  );
};

/** Nothing leads out of "In Review" but the approval of the board, or its next session, which leads nowhere. */
export const changeWorkflow = (site: SiteState, name: string, { roles }: AcmePeople): SiteWorkflow =>
  describeWorkflow(
    site,
    name,
    {
      Open: 'TODO',
      'In Review': 'IN_PROGRESS',
      'CAB-Sitzung': 'IN_PROGRESS',
      Implementing: 'IN_PROGRESS',
      'Waiting for customer': 'IN_PROGRESS',
      Resolved: 'DONE',
    },
    [
      from('Open', 'Submit for review', 'In Review'),
      from('Open', 'Standard change', 'Implementing'),
      from('In Review', 'Zatwierdź (approve)', 'Implementing', onlyForRoles(roles.changeBoard.id)),
      from('In Review', 'Nächste Sitzung', 'CAB-Sitzung'),
      from('Implementing', 'Ask the requester', 'Waiting for customer'),
      from('Waiting for customer', 'Requester answered', 'Implementing', takesIt),
      from(['Implementing', 'Waiting for customer'], 'Complete', 'Resolved', setsResolution()),
      from('Resolved', 'Roll back and plan again', 'Open', clearsResolution, clearsAssignee),
    ],
  );

/**
 * In German, without a status for "waiting for the user"; closing sets no resolution and its screen lacks the assignee.
 */
export const onboardingWorkflow = (site: SiteState, name: string): SiteWorkflow => {
  const screen =
    site.screens.find((known) => known.name === 'Abschluss-Bildschirm') ??
    addScreen(site, 'Abschluss-Bildschirm', ['resolution', 'comment']);
  return describeWorkflow(site, name, { Offen: 'TODO', 'In Bearbeitung': 'IN_PROGRESS', Erledigt: 'DONE' }, [
    fromAny('Bearbeitung beginnen', 'In Bearbeitung', clearsResolution),
    fromAny('Erledigen', 'Erledigt', onScreen(screen)),
    fromAny('Wieder öffnen', 'Offen', clearsResolution, clearsAssignee),
  ]);
};

export const acmeWorkflows = (site: SiteState, people: AcmePeople): AcmeWorkflows => ({
  request: requestWorkflow(site, 'Service Request Fulfilment'),
  incident: incidentWorkflow(site, 'Incident Management'),
  change: changeWorkflow(site, 'Change Enablement', people),
  onboarding: onboardingWorkflow(site, 'Onboarding-Ablauf'),
});

export const workOf = (
  types: AcmeTypes,
  workflows: AcmeWorkflows,
  ...kinds: readonly (keyof AcmeTypes)[]
): readonly (readonly [IssueType, SiteWorkflow])[] => kinds.map((kind) => [types[kind], workflows[kind]]);
