import type { JiraClient } from '../../jira/client';
import { readPermissionScheme } from '../../jira/resources/permissions';
import { readRawWorkflows } from '../../jira/resources/raw-workflows';
import { findGlobalStatuses, listResolutions } from '../../jira/resources/site-objects';
import { readScreens } from '../../jira/resources/screens';
import { isMarkedFor } from '../../plan/piece';
import type { SchemeContent, SiteFacts } from '../../plan/plan-input';
import type { Screen } from '../../snapshot/parts';
import { screensByTab } from '../../snapshot/parts/screens';
import type { Snapshot } from '../../snapshot/snapshot';
import { moveOf } from '../../workflow/own-transitions';
import { isTwinOf } from '../twin/whose-twin';
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
  const [workflows, scheme, sharesPermissions, resolutions, screens, triedScreens, statuses] = await waitForAll([
    readRawWorkflows(client, ids),
    schemeOf(client, snapshot),
    isMirrorOfPermissions(client, snapshot),
    listResolutions(client),
    wholeScreens(client, snapshot),
    screensTried(client, snapshot),
    waitForAll(LIKELY_STATUSES.map((name) => findGlobalStatuses(client, name))),
  ]);
  return {
    workflows,
    scheme,
    sharesPermissions,
    resolutions,
    screens,
    triedScreens,
    statuses: statuses.flat(),
    takenNames: [],
  };
};

/** Only company-managed projects have a scheme that can be exchanged. */
const schemeOf = async (client: JiraClient, { project }: Snapshot): Promise<SchemeContent | null> =>
  project.state === 'unreadable' || project.value.style === 'team-managed'
    ? null
    : readSchemeContent(client, project.value.id);

/** A test project that was made by hand may share the scheme by chance: then production is fixed as it always was. */
const isMirrorOfPermissions = async (client: JiraClient, snapshot: Snapshot): Promise<boolean> => {
  const { project, permissionScheme, testProject, workflowScheme } = snapshot;
  if (project.state === 'unreadable' || permissionScheme.state === 'unreadable') return false;
  if (testProject.state === 'unreadable' || testProject.value === null) return false;
  const { project: test, workflowScheme: followed } = testProject.value;
  if ((await readPermissionScheme(client, test.key)).id !== permissionScheme.value.id) return false;
  const own = workflowScheme.state === 'read' ? workflowScheme.value.id : null;
  return (own !== null && own === followed.id) || isTwinOf(client, test.key, project.value.key);
};

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

/** An isolated test project has screens of its own, made by plans of its own: production never shows those. */
const screensTried = async (client: JiraClient, { project, testProject }: Snapshot): Promise<readonly Screen[]> => {
  if (project.state === 'unreadable' || testProject.state === 'unreadable' || testProject.value === null) return [];
  const shown = testProject.value.workflows.flatMap(({ transitions }) =>
    transitions.flatMap((transition) => (moveOf(transition) === 'resolve' ? (transition.screen?.id ?? []) : [])),
  );
  const { key } = project.value;
  const own = (await readScreens(client, [...new Set(shown)])).filter(({ description }) =>
    isMarkedFor(key, description ?? ''),
  );
  return screensByTab(
    { client },
    own.map(({ id }) => id),
  );
};
