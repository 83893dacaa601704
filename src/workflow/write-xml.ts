import { approvalProperties } from './approval';
import { Losses, WHOLE, statusLabel, transitionLabel } from './loss';
import type { Loss } from './loss';
import type { StatusApproval, Transition, Workflow, WorkflowStatus } from './model';
import type { XmlElement } from './parse-xml';
import { actionElement, metas } from './write-xml-actions';
import type { ActionContext } from './write-xml-actions';
import { DESCRIPTION } from './xml-action-parts';
import { actionIds, stepIds, stepOf } from './xml-ids';
import { says } from './write-xml-says';
import { element, printXml } from './xml-text';
import { XmlWords } from './xml-words';

interface WrittenXml {
  readonly xml: string;
  /** What the format cannot say, in the order of the file; empty: the file says it all. */
  readonly losses: readonly Loss[];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
`;
const STATUS_ID = 'jira.status.id';

const tellIdentity = ({ id, version, scope }: Workflow, losses: Losses): void => {
  const own = [
    ...(id === null ? [] : [says.itsId({ id })]),
    ...(version === null ? [] : [says.itsVersion({ version: version.versionNumber })]),
    ...(scope === 'project' ? [says.ofOneProject] : []),
  ];
  if (own.length > 0) losses.tell('identity', WHOLE, says.unsaid({ parts: own }));
};

const CATEGORIES = { new: says.toDo, indeterminate: says.inProgress, done: says.done } as const;

/** Jira takes categories from the site's statuses when it reads an export, so one line is enough. */
const tellCategories = (statuses: readonly WorkflowStatus[], losses: Losses): void => {
  const told = Object.entries(CATEGORIES).flatMap(([category, called]) => {
    const names = statuses.filter((status) => status.category === category).map(({ name }) => name);
    return names.length === 0 ? [] : [called({ statuses: names })];
  });
  if (told.length > 0) losses.tell('category', WHOLE, says.categories({ groups: told }));
};

/** Statuses of one id are one step; the reading of a site never yields them. */
const uniqueStatuses = (statuses: readonly WorkflowStatus[], losses: Losses): readonly WorkflowStatus[] => {
  const firstWith = new Map(statuses.toReversed().map((status) => [status.id, status]));
  return statuses.filter((status) => {
    const isFirst = firstWith.get(status.id) === status;
    if (!isFirst) losses.tell('reference', statusLabel(status), says.sameStatusId);
    return isFirst;
  });
};

/**
 * Transitions with ends that the workflow has: sources that are not there are left out, and so is what leads nowhere.
 */
const withKnownEnds = (
  transitions: readonly Transition[],
  known: ReadonlySet<string>,
  losses: Losses,
): readonly Transition[] =>
  transitions.flatMap((transition) => {
    const missing = transition.from.filter((id) => !known.has(id));
    if (transition.to !== null && !known.has(transition.to)) {
      losses.tell('reference', transitionLabel(transition), says.leadsNowhere({ status: transition.to }));
      return [];
    }
    if (missing.length > 0)
      losses.tell('reference', transitionLabel(transition), says.leavesMissing({ statuses: missing }));
    return [missing.length === 0 ? transition : { ...transition, from: transition.from.filter((id) => known.has(id)) }];
  });

const within = (name: string, children: readonly XmlElement[]): readonly XmlElement[] =>
  children.length === 0 ? [] : [element(name, {}, children)];

const isCommon = ({ kind, from }: Transition): boolean => kind === 'directed' && new Set(from).size !== 1;

/** The approval with the ids its transitions have in the file. */
const withActionIds = (
  { id }: WorkflowStatus,
  approval: StatusApproval,
  transitions: readonly Transition[],
  { context, words }: { readonly context: ActionContext; readonly words: XmlWords },
): StatusApproval => {
  const idOf = (wanted: string | null): string | null => {
    if (wanted === null) return null;
    const named = transitions.filter((transition) => transition.id === wanted);
    const meant = named.find(({ from }) => from.includes(id)) ?? named[0];
    if (meant === undefined) words.lose('reference', says.approvalRunsMissing({ transition: wanted }));
    return (meant && context.actionIds.get(meant)) ?? wanted;
  };
  return { ...approval, approvedBy: idOf(approval.approvedBy), declinedBy: idOf(approval.declinedBy) };
};

const stepElement = (
  status: WorkflowStatus,
  transitions: readonly Transition[],
  context: ActionContext,
): XmlElement => {
  const words = new XmlWords(statusLabel(status), context.losses);
  const { [STATUS_ID]: reserved, ...properties } = status.properties;
  if (reserved !== undefined) words.lose('property', says.reservedForStatus({ property: STATUS_ID }));
  const told =
    status.approval && approvalProperties(withActionIds(status, status.approval, transitions, { context, words }));
  const leaving = transitions.filter(({ kind, from }) => kind === 'directed' && from.includes(status.id));
  return element(
    'step',
    { id: context.stepIds.get(status.id) ?? '', name: words.attribute(status.name, says.itsName) },
    [
      ...metas({ ...properties, ...told, ...(stepOf(status) === null && { [STATUS_ID]: status.id }) }, words),
      ...within('actions', [
        ...leaving
          .filter(isCommon)
          .map((transition) => element('common-action', { id: context.actionIds.get(transition) ?? '' })),
        ...leaving
          .filter((transition) => !isCommon(transition))
          .map((transition) => actionElement(transition, context)),
      ]),
    ],
  );
};

/**
 * Writes a workflow as OSWorkflow XML, DTD 2.8, the way Jira's own exports look; reading it gives the same workflow but
 * for the losses. The export has no name inside: the file is named after the workflow.
 * @param unmodelled what the reading of the source already could not hold, see `ReadWorkflow.unmodelled`
 */
export const writeWorkflowXml = (workflow: Workflow, unmodelled: readonly Loss[] = []): WrittenXml => {
  const losses = new Losses();
  tellIdentity(workflow, losses);
  tellCategories(workflow.statuses, losses);
  const statuses = uniqueStatuses(workflow.statuses, losses);
  const transitions = withKnownEnds(workflow.transitions, new Set(statuses.map(({ id }) => id)), losses);
  const context: ActionContext = {
    stepIds: stepIds(statuses, losses),
    actionIds: actionIds(transitions, losses),
    losses,
  };
  const actionsOf = (belongs: (transition: Transition) => boolean): readonly XmlElement[] =>
    transitions.filter(belongs).map((transition) => actionElement(transition, context));
  const initial = actionsOf(({ kind }) => kind === 'initial');
  if (initial.length === 0) losses.tell('reference', WHOLE, says.noCreate);
  const root = element('workflow', {}, [
    ...metas(
      { ...((workflow.description ?? '') !== '' && { [DESCRIPTION]: workflow.description }) },
      new XmlWords(WHOLE, losses),
    ),
    element('initial-actions', {}, initial),
    ...within(
      'global-actions',
      actionsOf(({ kind }) => kind === 'global'),
    ),
    ...within('common-actions', actionsOf(isCommon)),
    element(
      'steps',
      {},
      statuses.map((status) => stepElement(status, transitions, context)),
    ),
  ]);
  return { xml: `${HEAD}${printXml(root)}`, losses: [...losses.all(), ...unmodelled] };
};
