import type { JiraClient } from '../../jira/client';
import { readRawWorkflows } from '../../jira/resources/raw-workflows';
import { findGlobalStatuses, listResolutions } from '../../jira/resources/site-objects';
import type { SchemeContent, SiteFacts } from '../../plan/plan-input';
import type { Screen } from '../../snapshot/parts';
import { screensByTab } from '../../snapshot/parts/screens';
import type { Snapshot } from '../../snapshot/snapshot';
import { readSchemeContent } from './read-scheme-content';
import { waitForAll } from '../../shared/wait-for-all';

/** Jira's default names of statuses a project may lack; where the site has one of them it is used again. */
const LIKELY_STATUSES = ['Open', 'In Progress', 'Waiting for customer', 'Resolved'];

/**
 * What a plan needs beyond the audit's snapshot, asked all at once. Throws JiraError: a plan made from half the facts
 * would be wrong.
 */
export const readSiteFacts = async (client: JiraClient, snapshot: Snapshot): Promise<SiteFacts> => {
  const ids = snapshot.workflows.state === 'read' ? snapshot.workflows.value.flatMap(({ id }) => id ?? []) : [];
  const [workflows, scheme, resolutions, screens, statuses] = await waitForAll([
    readRawWorkflows(client, ids),
    schemeOf(client, snapshot),
    listResolutions(client),
    wholeScreens(client, snapshot),
    waitForAll(LIKELY_STATUSES.map((name) => findGlobalStatuses(client, name))),
  ]);
  return { workflows, scheme, resolutions, screens, statuses: statuses.flat(), takenNames: [] };
};

/** Only company-managed projects have a scheme that can be exchanged. */
const schemeOf = async (client: JiraClient, { project }: Snapshot): Promise<SchemeContent | null> =>
  project.state === 'unreadable' || project.value.style === 'team-managed'
    ? null
    : readSchemeContent(client, project.value.id);

/** The screens that lack a field the bot sets, with all they hold: those may have to be copied. */
const wholeScreens = async (client: JiraClient, { screens, profile }: Snapshot): Promise<readonly Screen[]> => {
  if (screens.state === 'unreadable' || profile.state === 'unreadable') return [];
  const lacks = ({ tabs }: Screen): boolean =>
    profile.value.resolveFields.some((field) => !tabs.some(({ fields }) => fields.some(({ id }) => id === field)));
  return screensByTab(
    { client },
    screens.value.filter(lacks).map(({ id }) => id),
  );
};
