import type { JiraClient } from '../jira/client';
import { readRawWorkflows } from '../jira/resources/raw-workflows';
import { findGlobalStatuses, listResolutions } from '../jira/resources/site-objects';
import { readSchemeOfProject } from '../jira/resources/workflows';
import type { SchemeContent, SiteFacts } from '../plan/plan-input';
import type { Screen } from '../snapshot/parts';
import { screensByTab } from '../snapshot/parts/screens';
import type { Snapshot } from '../snapshot/snapshot';

/** Jira's default names of statuses a project may lack; where the site has one of them it is used again. */
const LIKELY_STATUSES = ['Open', 'In Progress', 'Waiting for customer', 'Resolved'];

/** What a plan needs beyond the audit's snapshot, asked all at once. Throws JiraError: a plan made from half the facts would be wrong. */
export const readSiteFacts = async (client: JiraClient, snapshot: Snapshot): Promise<SiteFacts> => {
  const ids = snapshot.workflows.state === 'read' ? snapshot.workflows.value.flatMap(({ id }) => id ?? []) : [];
  const [workflows, scheme, resolutions, screens, statuses] = await Promise.all([
    readRawWorkflows(client, ids),
    schemeOf(client, snapshot),
    listResolutions(client),
    wholeScreens(client, snapshot),
    Promise.all(LIKELY_STATUSES.map((name) => findGlobalStatuses(client, name))),
  ]);
  return { workflows, scheme, resolutions, screens, statuses: statuses.flat(), takenNames: [] };
};

/** Only company-managed projects have a scheme that can be exchanged. */
const schemeOf = async (client: JiraClient, { project }: Snapshot): Promise<SchemeContent | null> => {
  if (project.state === 'unreadable' || project.value.style === 'team-managed') return null;
  const scheme = await readSchemeOfProject(client, project.value.id);
  if (!scheme?.defaultWorkflow) return null;
  return { id: scheme.id, name: scheme.name, defaultWorkflow: named(scheme.defaultWorkflow), rows: scheme.workflowsForIssueTypes.map(({ issueTypeIds, workflow }) => ({ issueTypeIds, workflow: named(workflow) })) };
};

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

/** The screens that lack a field the bot sets, with all they hold: those may have to be copied. */
const wholeScreens = async (client: JiraClient, { screens, profile }: Snapshot): Promise<readonly Screen[]> => {
  if (screens.state === 'unreadable' || profile.state === 'unreadable') return [];
  const lacks = ({ tabs }: Screen): boolean => profile.value.resolveFields.some((field) => !tabs.some(({ fields }) => fields.some(({ id }) => id === field)));
  const lacking = screens.value.filter(lacks);
  if (lacking.length === 0) return [];
  return screensByTab({ client }, lacking.map(({ id }) => id));
};
