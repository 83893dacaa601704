import { workflowKey } from '../../../workflow/workflow-key';
import { botsIssueTypes } from '../../issue-types';
import { at, sameSet, type Compared } from './compared';
import { listOf, recordOf } from './read-files';

/** Issue types, statuses and transitions of the field mapper, against the ids and against the workflows. */
export const compareTypes = ({ files, source, disagree, leaveOut }: Compared): void => {
  const { workflows, parts } = source;
  if (workflows.state === 'unreadable') return leaveOut(`Statuses and transitions: ${workflows.message.text}`);
  if (parts.project.state === 'unreadable') return;
  const path = at('ticket-types.json');
  const types = listOf(files.json(path)?.['ticketTypes']);
  const expected = botsIssueTypes(source).map(({ id }) => id);
  if (
    !sameSet(
      types.map(({ issueTypeId }) => String(issueTypeId)),
      expected,
    )
  )
    disagree(`${path}: the issue types are others than the bot works with.`);
  const told = listOf(files.json('ids.json')?.['issueTypes']);
  const live = new Map(workflows.value.workflows.map((workflow) => [workflowKey(workflow), workflow]));
  for (const { issueTypeId, workflowId, states, undecided, transitionsInto } of types) {
    const where = `${path}: issue type ${String(issueTypeId)}`;
    const mapped = workflows.value.mappings.find((one) => one.issueTypeId === issueTypeId)?.workflowId ?? null;
    if (workflowId !== mapped) disagree(`${where} has another workflow than the project.`);
    if (told.find(({ id }) => id === issueTypeId)?.['workflowId'] !== workflowId)
      disagree(`${where} has another workflow than ids.json.`);
    const workflow = typeof workflowId === 'string' ? live.get(workflowId) : undefined;
    if (workflow === undefined) continue;
    const placed = [...Object.values(recordOf(states)), undecided]
      .flatMap(listOf)
      .map(({ statusId }) => String(statusId));
    if (
      !sameSet(
        placed,
        workflow.statuses.map(({ id }) => id),
      ) ||
      placed.length !== workflow.statuses.length
    )
      disagree(`${where} does not have each status of its workflow once.`);
    for (const [state, ways] of Object.entries(recordOf(transitionsInto)))
      for (const { transitionId, to } of listOf(ways)) {
        const way = workflow.transitions.find(({ id }) => id === transitionId);
        if (way?.to !== to)
          disagree(`${where}: transition ${String(transitionId)} does not lead to status ${String(to)}.`);
        if (!listOf(recordOf(states)[state]).some(({ statusId }) => statusId === to))
          disagree(
            `${where}: status ${String(to)}, where transition ${String(transitionId)} leads, is not under ${state}.`,
          );
      }
  }
};

/** Both files that put statuses under the vendor’s states, and the table of statuses, agree. */
export const compareBuckets = ({ files, disagree }: Compared): void => {
  const placesIn = (tree: unknown): ReadonlySet<string> =>
    new Set(
      Object.entries(recordOf(recordOf(tree)['states'])).flatMap(([state, statuses]) =>
        listOf(statuses).map(({ statusId }) => `${String(statusId)} under ${state}`),
      ),
    );
  const all = placesIn(files.json(at('status-buckets.json')));
  const types = listOf(files.json(at('ticket-types.json'))?.['ticketTypes']);
  for (const place of new Set(types.flatMap((type) => [...placesIn(type)])))
    if (!all.has(place))
      disagree(`${at('status-buckets.json')} does not have status ${place}, as ticket-types.json has.`);
  const rows = listOf(files.json('status-map.json')?.['statuses']).filter(({ state }) => state !== null);
  const mapped = new Set(rows.map(({ statusId, state }) => `${String(statusId)} under ${String(state)}`));
  for (const place of all) if (!mapped.has(place)) disagree(`status-map.json does not have status ${place}.`);
};

/** The searches name the project and the statuses of the other files. */
export const compareSearches = ({ files, source: { parts, settings }, disagree }: Compared): void => {
  if (parts.project.state === 'unreadable') return;
  const { id } = parts.project.value;
  for (const name of ['poller.jql', 'interception.jql']) {
    const text = files.text(at(name));
    if (text !== null && !text.startsWith(`project = ${id} `)) disagree(`${at(name)} searches another project.`);
  }
  const jql = files.text(at('interception.jql'));
  if (jql === null || !settings.skills.includes('ticket-interception')) return;
  const fresh = listOf(recordOf(files.json(at('status-buckets.json'))?.['states'])['NEW']).map(({ statusId }) =>
    String(statusId),
  );
  const searched = /status in \(([^)]*)\)/u.exec(jql)?.[1]?.split(', ') ?? [];
  if (!sameSet(searched, fresh)) disagree(`${at('interception.jql')} searches other statuses than those under NEW.`);
};
