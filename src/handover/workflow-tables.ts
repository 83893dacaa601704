import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import { textOf } from '../shared/message';
import type { IssueType } from '../snapshot/parts';
import { approvalInWords } from '../workflow/approval-words';
import { bucketsByWorkflow, type EffectiveBuckets } from '../workflow/effective-buckets';
import type { Bucket, StatusCategory, Transition, Workflow } from '../workflow/model';
import { viewForBot } from '../workflow/targets';
import { workflowKey } from '../workflow/workflow-key';
import type { WorkflowsSource } from './source';
import { byId, inOrder } from '../formats/texts';
import { vendorState } from './vendor-state';
import type { TransitionKind } from '../shared/vocabulary';
import { BOT_MOVES } from '../shared/vocabulary';

export interface StatusRow {
  readonly workflow: string;
  readonly workflowId: string;
  readonly statusId: string;
  readonly status: string;
  readonly category: StatusCategory;
  readonly bucket: Bucket;
  /** In the vendor's words; null: none of its buckets. */
  readonly bucketName: string | null;
  readonly state: string | null;
  readonly decidedBy: 'admin' | 'proposal';
  readonly bucketReason: string;
  readonly stateReason: string;
  /**
   * What people are asked while a request stands here, and what follows; null: nothing. The bot keeps away until they
   * answered.
   */
  readonly approval: string | null;
}

const byName = (a: Workflow, b: Workflow): number => inOrder(a.name, b.name) || inOrder(workflowKey(a), workflowKey(b));

/** What each status means to the bot, of each workflow that one of these issue types follows. */
export const statusRows = (
  { workflows, mappings }: WorkflowsSource,
  settings: ProjectSettings,
  profile: Profile,
  issueTypes: readonly Pick<IssueType, 'id'>[],
): readonly StatusRow[] => {
  // A status means the same in all workflows, those the bot has no business with included.
  const buckets = bucketsByWorkflow(workflows, settings.buckets);
  const used = new Set(
    mappings.flatMap(({ issueTypeId, workflowId }) =>
      issueTypes.some(({ id }) => id === issueTypeId) ? workflowId : [],
    ),
  );
  return workflows
    .filter((workflow) => used.has(workflowKey(workflow)))
    .sort(byName)
    .flatMap((workflow) => rowsOf(workflow, buckets.get(workflowKey(workflow)) ?? new Map(), profile));
};

const rowsOf = (workflow: Workflow, decided: EffectiveBuckets, profile: Profile): readonly StatusRow[] => {
  const bucketOf = (statusId: string): Bucket => decided.get(statusId)?.bucket ?? 'other';
  const transitionNames = new Map(workflow.transitions.map((transition) => [transition.id, transition.name]));
  return [...workflow.statuses].sort(byId).map(({ id, name, category, approval }) => {
    const bucket = bucketOf(id);
    const { state, reason } = vendorState(id, workflow, bucketOf, profile);
    return {
      workflow: workflow.name,
      workflowId: workflowKey(workflow),
      statusId: id,
      status: name,
      category,
      bucket,
      bucketName: profile.buckets.find((one) => one.id === bucket)?.name ?? null,
      state,
      decidedBy: decided.get(id)?.decidedBy ?? 'proposal',
      bucketReason: textOf(decided.get(id)?.reason ?? ''),
      stateReason: reason,
      approval:
        approval === undefined
          ? null
          : textOf(approvalInWords(approval, (wanted) => transitionNames.get(wanted) ?? wanted)),
    };
  });
};

interface StatusRef {
  readonly id: string;
  readonly name: string;
}

export interface TransitionRow {
  readonly issueTypeId: string;
  readonly issueType: string;
  readonly workflow: string;
  readonly workflowId: string;
  readonly kind: TransitionKind;
  /** Empty: from any status, or where a request begins. */
  readonly from: readonly StatusRef[];
  /** null: it stays where it is. */
  readonly to: StatusRef | null;
  readonly name: string;
  readonly transitionId: string;
  readonly screenId: string | null;
  /** null: no screen, or its name could not be read. */
  readonly screen: string | null;
}

/**
 * The transitions of every issue type that the bot may and should take, with the id it sends: never an answer of an
 * approval, an override, a cancellation or a refusal; its own where it has some.
 */
export const transitionRows = (
  { workflows, mappings }: WorkflowsSource,
  settings: Pick<ProjectSettings, 'buckets'>,
  issueTypes: readonly IssueType[],
  screens: ReadonlyMap<string, string>,
): readonly TransitionRow[] => {
  const buckets = bucketsByWorkflow(workflows, settings.buckets);
  const rowsOfWorkflow = new Map(
    workflows.map((workflow) => {
      const key = workflowKey(workflow);
      return [key, transitionsOf(workflow, waysOf(workflow, buckets.get(key) ?? new Map()), screens)] as const;
    }),
  );
  return [...issueTypes].sort(byId).flatMap(({ id, name }) => {
    const workflowId = mappings.find(({ issueTypeId }) => issueTypeId === id)?.workflowId;
    const rows = workflowId == null ? undefined : rowsOfWorkflow.get(workflowId);
    return (rows ?? []).map((row) => ({ issueTypeId: id, issueType: name, ...row }));
  });
};

const isHiddenFromPeople = ({ conditions }: Transition): boolean =>
  conditions?.conditions.some(
    ({ ruleKey, parameters }) => ruleKey === 'system:restrict-from-all-users' && parameters['restrictMode'] === 'users',
  ) === true;

/** Where the bot has ways of its own, or ways that lead there from everywhere it stands, those alone. */
const best = (ways: readonly Transition[], sources: readonly string[]): readonly Transition[] => {
  const own = ways.filter(isHiddenFromPeople);
  const usable = own.length > 0 ? own : ways;
  const whole = usable.filter(({ kind, from }) => kind === 'global' || sources.every((id) => from.includes(id)));
  return whole.length > 0 ? whole : usable;
};

const waysOf = (workflow: Workflow, decided: EffectiveBuckets): ReadonlySet<Transition> => {
  const view = viewForBot(workflow, decided);
  const bots = workflow.transitions.filter(view.isBotsTransition);
  const moves = BOT_MOVES.flatMap((move) =>
    view.endsOf(move).flatMap((end) => {
      const sources = view.sourcesOf(move, end);
      return best(
        bots.filter(
          ({ kind, from, to }) => to === end && (kind === 'global' || from.some((id) => sources.includes(id))),
        ),
        sources,
      );
    }),
  );
  const asking = bots.filter(({ to }) => to !== null && decided.get(to)?.bucket === 'waiting-for-user');
  return new Set([...workflow.transitions.filter(({ kind }) => kind === 'initial'), ...moves, ...asking]);
};

const transitionsOf = (
  workflow: Workflow,
  ways: ReadonlySet<Transition>,
  screens: ReadonlyMap<string, string>,
): readonly Omit<TransitionRow, 'issueTypeId' | 'issueType'>[] => {
  const refs = new Map(workflow.statuses.map(({ id, name }) => [id, { id, name }]));
  const ref = (id: string): StatusRef => refs.get(id) ?? { id, name: '' };
  return [...ways].sort(byId).map(({ id, name, kind, from, to, screen }) => ({
    workflow: workflow.name,
    workflowId: workflowKey(workflow),
    kind,
    from: from.map(ref).sort(byId),
    to: to === null ? null : ref(to),
    name,
    transitionId: id,
    screenId: screen?.id ?? null,
    screen: screen === null ? null : (screen.name ?? (screen.id === null ? null : (screens.get(screen.id) ?? null))),
  }));
};
