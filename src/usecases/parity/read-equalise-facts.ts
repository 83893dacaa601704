import { countInStatus } from '../../changes/removed-statuses';
import type { JiraClient } from '../../jira/client';
import { readWholeIssueTypeSchemeOf } from '../../jira/resources/project-schemes';
import { readRawWorkflows } from '../../jira/resources/raw-workflows';
import { readRequestTypes } from '../../jira/resources/service-desks';
import { readProjectUsages } from '../../jira/resources/workflows';
import { shapeDifferences } from '../../parity/compare-workflows';
import { matchIssueTypes } from '../../parity/issue-types';
import { matchRequestTypes } from '../../parity/match-request-types';
import type { EqualiseFacts } from '../../parity/plan/facts';
import { lackingScreens } from '../../parity/plan/workflow-edits';
import type { Pair } from '../../parity/shape';
import { isCompanyManaged } from '../../parity/shape';
import { shownScreens } from '../../parity/shared-objects';
import { workflowOf, workflowPairs } from '../../parity/workflows';
import type { WorkflowPair } from '../../parity/workflows';
import type { Workflow } from '../../workflow/model';
import { screensByTab } from '../../snapshot/parts/screens';
import { readSchemeContent } from '../fixes/read-scheme-content';
import { waitForAll } from '../../shared/wait-for-all';

const NOTHING: EqualiseFacts = {
  workflows: [],
  workflowScheme: null,
  ownWorkflows: new Set(),
  issueTypes: null,
  screens: [],
  texts: new Map(),
  occupied: new Map(),
};

/**
 * What a plan needs beyond the comparison, and only that: `here` is to be copied, `there` is changed. Throws JiraError:
 * a plan made from half the facts would be wrong.
 */
export const readEqualiseFacts = async (client: JiraClient, pair: Pair): Promise<EqualiseFacts> => {
  const { here, there } = pair;
  if (!isCompanyManaged(here) || !isCompanyManaged(there)) return { ...NOTHING, texts: await textsOf(client, pair) };
  const differing = workflowPairs(pair).filter((two) => shapeDifferences(two).length > 0);
  const added = matchIssueTypes(pair).onlyHere;
  const copied = unique([
    ...differing.map((two) => two.here),
    ...added.flatMap(({ id }) => workflowOf(here, id) ?? []),
  ]);
  const lacking = lackingScreens(pair);
  const edited = unique(
    workflowPairs(pair)
      .map((two) => two.there)
      .filter(({ transitions }) => transitions.some(({ screen }) => screen?.id != null && lacking.has(screen.id))),
  );
  const [workflows, workflowScheme, ownWorkflows, issueTypes, screens, texts, occupied] = await waitForAll([
    readRawWorkflows(
      client,
      unique([...copied, ...edited]).flatMap(({ id }) => id ?? []),
    ),
    copied.length + edited.length === 0 ? null : readSchemeContent(client, there.project.id),
    ownAmong(client, edited, there.project.id),
    added.length === 0 ? null : readWholeIssueTypeSchemeOf(client, there.project.id),
    newScreens(client, pair, copied),
    textsOf(client, pair),
    occupiedOf(client, differing, there.project.id),
  ]);
  return { workflows, workflowScheme, ownWorkflows, issueTypes, screens, texts, occupied };
};

const unique = (workflows: readonly Workflow[]): readonly Workflow[] =>
  workflows.filter(({ id }, at) => workflows.findIndex((other) => other.id === id) === at);

const ownAmong = async (
  client: JiraClient,
  workflows: readonly Workflow[],
  projectId: string,
): Promise<ReadonlySet<string>> => {
  const ids = workflows.flatMap(({ id }) => id ?? []);
  const users = await waitForAll(
    ids.map(async (id) => ({ id, others: (await readProjectUsages(client, id)).filter((user) => user !== projectId) })),
  );
  return new Set(users.filter(({ others }) => others.length === 0).map(({ id }) => id));
};

/** Screens of copied workflows that the changed project does not show yet: it gets copies of them. */
const newScreens = async (
  client: JiraClient,
  { there }: Pair,
  copied: readonly Workflow[],
): Promise<EqualiseFacts['screens']> => {
  const known = new Set(shownScreens(there));
  const ids = [
    ...new Set(copied.flatMap(({ transitions }) => transitions.flatMap(({ screen }) => screen?.id ?? []))),
  ].filter((id) => !known.has(id));
  return screensByTab({ client }, ids);
};

const textsOf = async (client: JiraClient, pair: Pair): Promise<EqualiseFacts['texts']> => {
  const wanted = new Set(matchRequestTypes(pair).onlyHere.map(({ id }) => id));
  if (wanted.size === 0) return new Map();
  const all = await readRequestTypes(client, pair.here.project.key);
  return new Map(
    all
      .filter(({ id }) => wanted.has(id))
      .map(({ id, description, helpText }) => [id, { description: description ?? '', helpText: helpText ?? '' }]),
  );
};

/**
 * A switch of workflows moves no request: where some stand in a status the other workflow lacks, a person moves them
 * first.
 */
const occupiedOf = async (
  client: JiraClient,
  differing: readonly WorkflowPair[],
  projectId: string,
): Promise<EqualiseFacts['occupied']> => {
  const found = await waitForAll(
    differing.map(async ({ here, there }) => {
      const kept = new Set(here.statuses.map(({ id }) => id));
      const lost = there.statuses.filter(({ id }) => !kept.has(id));
      const counted = await waitForAll(
        lost.map(async ({ id, name }) => ({ status: name, count: await countInStatus(client, [projectId], id) })),
      );
      return [there.id ?? there.name, counted.filter(({ count }) => count > 0)] as const;
    }),
  );
  return new Map(found.filter(([, places]) => places.length > 0));
};
