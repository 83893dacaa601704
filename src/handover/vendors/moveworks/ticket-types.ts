import { byId, inOrder, jsonText } from '../../../formats/texts';
import type { Message } from '../../../shared/message';
import { botsIssueTypes } from '../../issue-types';
import type { Made } from '../../package-file';
import type { HandoverSource } from '../../source';
import { statusRows, transitionRows, type StatusRow, type TransitionRow } from '../../workflow-tables';
import { FOLDER } from './records';

interface TypeStates {
  readonly states: Readonly<Record<string, readonly { readonly statusId: string; readonly status: string }[]>>;
  readonly undecided: readonly { readonly statusId: string; readonly status: string }[];
}

const statesOf = (rows: readonly StatusRow[], names: readonly string[]): TypeStates => {
  const pick = (state: string | null) =>
    rows.filter((row) => row.state === state).map(({ statusId, status }) => ({ statusId, status }));
  return { states: Object.fromEntries(names.map((name) => [name, pick(name)])), undecided: pick(null) };
};

/** The transitions that bring a request into each state. */
const transitionsInto = (rows: readonly TransitionRow[], statuses: readonly StatusRow[], names: readonly string[]) =>
  Object.fromEntries(
    names.map((state) => [
      state,
      rows
        .filter(
          ({ kind, to }) =>
            kind !== 'initial' &&
            to !== null &&
            statuses.some(({ statusId, state: is }) => statusId === to.id && is === state),
        )
        .map(({ transitionId, name, from, to, kind }) => ({
          transitionId,
          name,
          from: kind === 'global' ? 'any status' : from.map(({ id }) => id),
          to: to?.id ?? null,
        })),
    ]),
  );

/**
 * The values for the field mapper: states and transitions of each issue type, and every status under the vendor’s
 * states.
 */
export const ticketTypes = (source: HandoverSource): readonly Made[] => {
  const { parts, workflows, settings, profile, screens } = source;
  const missing = (reason: Message): readonly Made[] =>
    ['ticket-types', 'status-buckets'].map((name) => ({ path: `${FOLDER}/${name}.json`, reason }));
  if (workflows.state === 'unreadable') return missing(workflows.message);
  if (parts.project.state === 'unreadable') return missing(parts.project.message);
  const { mappings } = workflows.value;
  const names = profile.buckets.flatMap(({ vendorStates }) => vendorStates);
  const issueTypes = botsIssueTypes(source);
  const statuses = statusRows(workflows.value, settings, profile, issueTypes);
  const transitions = transitionRows(
    workflows.value,
    settings,
    issueTypes,
    screens.state === 'read' ? screens.value : new Map(),
  );
  const types = [...issueTypes].sort(byId).map(({ id, name }) => {
    const workflowId = mappings.find(({ issueTypeId }) => issueTypeId === id)?.workflowId ?? null;
    const own = statuses.filter((row) => row.workflowId === workflowId);
    return {
      issueTypeId: id,
      issueType: name,
      workflowId,
      ...statesOf(own, names),
      transitionsInto: transitionsInto(
        transitions.filter(({ issueTypeId }) => issueTypeId === id),
        own,
        names,
      ),
    };
  });
  const distinct = [
    ...new Map([...statuses].sort(byState).map((row) => [`${row.statusId} ${row.state ?? ''}`, row])).values(),
  ];
  return [
    { path: `${FOLDER}/ticket-types.json`, text: jsonText({ ticketTypes: types }) },
    { path: `${FOLDER}/status-buckets.json`, text: jsonText(statesOf(distinct, names)) },
  ];
};

const byState = (a: StatusRow, b: StatusRow): number =>
  byId({ id: a.statusId }, { id: b.statusId }) || inOrder(a.state ?? '', b.state ?? '');
