import type { ReportedFinding, Subject } from '../../shared/report';
import type { Ref } from '../../workflow/edits/edit';
import type { RawRule, RawTransition, RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { BucketOf } from '../../workflow/global-transitions';
import type { Transition, Workflow } from '../../workflow/model';
import { viewForBot } from '../../workflow/targets';
import type { BotView } from '../../workflow/targets';
import type { Draft } from '../draft';
import { bucketsOf, modelOf, partOf, rawOf } from '../draft';
import { refOf } from '../made-id';

/** A workflow a remedy may change, in all its forms. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly raw: RawWorkflowRead;
  readonly model: Workflow;
  readonly buckets: BucketOf;
  /** Where a bot may move requests here, and from where. */
  readonly view: BotView;
  readonly touches: readonly string[];
}

/** The workflow a finding was seen in: its subject, or what its evidence names. undefined: a plan cannot change it. */
export const placeOf = ({ subject, evidence }: ReportedFinding, draft: Draft): Place | undefined => {
  const id = subject.type === 'workflow' ? subject.id : evidence['workflowId'];
  return typeof id === 'string' ? placeById(id, draft) : undefined;
};

export const placeById = (id: string, draft: Draft): Place | undefined => {
  const [raw, model, decided] = [rawOf(draft, id), modelOf(draft, id), partOf(draft, 'buckets')?.get(id)];
  if (!raw || !model || !decided) return undefined;
  return {
    id,
    name: model.name,
    raw,
    model,
    buckets: bucketsOf(draft, id),
    view: viewForBot(model, decided),
    touches: [`workflow:${id}`],
  };
};

/** A transition of the workflow as the model and as Jira sent it. */
export const transitionOf = (
  { model, raw }: Place,
  id: string,
): { readonly model: Transition; readonly raw: RawTransition } | undefined => {
  const [seen, sent] = [
    model.transitions.find((one) => one.id === id),
    raw.workflow.transitions.find((one) => one.id === id),
  ];
  return seen && sent && { model: seen, raw: sent };
};

export const transitionSubject = ({ id, name }: { readonly id: string; readonly name: string }): Subject => ({
  type: 'transition',
  id,
  name,
});

export const workflowSubject = ({ id, name }: Place): Subject => ({ type: 'workflow', id, name });

export const statusRef = (statusId: string): Ref => refOf(statusId);

export const statusNameIn = ({ model }: Place, statusId: string): string =>
  model.statuses.find(({ id }) => id === statusId)?.name ?? statusId;

/**
 * Transition ids are numbers in strings; ten apart, as Jira's own editor does it. Ids that an approval names are taken,
 * too, whether they are there or not.
 */
export const nextTransitionId = ({ raw, model }: Place, after = 0): string => {
  const named = model.statuses.flatMap(({ approval }) => [approval?.approvedBy, approval?.declinedBy]);
  const taken = [...raw.workflow.transitions.map(({ id }) => id), ...named].map(Number).filter(Number.isFinite);
  return String(Math.max(0, ...taken) + 10 * (after + 1));
};

/** A name no other transition of the workflow has, whatever the case of its letters. */
export const freeTransitionName = ({ raw }: Place, wanted: string): string => {
  const taken = new Set(raw.workflow.transitions.map(({ name }) => name.toLowerCase()));
  return (
    [wanted, ...Array.from({ length: taken.size + 1 }, (_, at) => `${wanted} ${at + 2}`)].find(
      (name) => !taken.has(name.toLowerCase()),
    ) ?? wanted
  );
};

const updateField = (field: string, value: string): RawRule => ({
  ruleKey: 'system:update-field',
  parameters: { field, value, mode: 'replace' },
});

export const setsResolution = (resolutionId: string): RawRule => updateField('resolution', resolutionId);

export const clearsResolution: RawRule = updateField('resolution', '');

export const clearsAssignee: RawRule = { ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } };
