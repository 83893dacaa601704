import type { CheckResult } from '../shared/report';
import type { Change, FindingKey } from './change';
import { contentId } from '../formats/content-id';
import type { Draft, Drafted } from './draft';
import { partOf, startDraft } from './draft';
import { draftCures } from './draft-cures';
import { keysNeededBy } from './keys-needed';
import { manualSteps } from './manual-steps';
import { inOrder } from './order';
import { basisOf, marked, planMark } from './piece';
import type { ReviewedPlan } from './plan';
import type { PlanInput } from './plan-input';
import { copiedWorkflows, editedWorkflows } from './edited-workflows';
import { triedFirst } from './mirror';
import { copyProposals, placeToTry, sharingChoice, updateOf, workflowStep } from './private-copies';
import { PERMISSION_SCHEME_STEP } from './kinds/create-permission-scheme';
import { grantProposals } from './private-grants';
import { idThen, withCopies } from './foreseen-copies';
import { changeId, LEAVE } from './proposal';
import { findingKey, isSelected, keyText } from './selection';
import type { Step } from './step';
import { summaryOf } from './summary';

/** A plan without who feels it: that is read from Jira afterwards. */
export type AssembledPlan = Omit<ReviewedPlan, 'blastRadius'>;

/**
 * The ordered, smallest plan for the selected findings. Pure: the same input gives the same plan, ids included.
 * Throws only when the snapshot has no project, for then there is nothing to plan.
 */
export const assemblePlan = ({ without = [], ...input }: PlanInput): AssembledPlan => {
  const plan = planOf({ ...input, without });
  if (without.length === 0) return plan;
  const kept = new Set(plan.changes.map(({ id }) => id));
  return { ...plan, leftOut: planOf(input).changes.filter(({ id }) => !kept.has(id)) };
};

const planOf = (input: PlanInput): AssembledPlan => {
  const project = partOf(input, 'project');
  if (project === undefined) throw new Error('A plan needs a snapshot whose project was read.');
  const today = input.judge(input.snapshot);
  const { draft, left, uncured } = draftCures(startDraft(input.snapshot, input.facts, input.choices), today, input);
  const then = input.judge(withCopies(draft));
  const all = withSharingChoices(draft, [
    ...draft.drafted,
    ...copyProposals(draft),
    ...grantProposals(draft, input.snapshot),
  ]);
  const id = contentId(
    JSON.stringify([
      project.id,
      input.madeAt,
      input.madeBy,
      all.map(({ proposal }) => [proposal.key, proposal.choices.map(({ chosen }) => chosen)]),
    ]),
  );
  const steps = inOrder(stepsOf(draft, all)).map((step) => marked(step, planMark(project.key, id)));
  const optional = optionalIn(draft, today);
  const changes = changesOf(draft, creditedCopies(all, today, then, input), steps).map((change) =>
    optional.has(change.id) ? { ...change, isOptional: true as const } : change,
  );
  const asked = new Set(all.flatMap(({ proposal }) => proposal.choices.map(({ id: choice }) => choice)));
  const [tried, placed] = [triedFirst(draft), placeToTry(draft)];
  const manual = manualSteps({
    tried: tried ? { ...tried, projectKey: project.key } : null,
    today,
    then,
    selection: input.selection,
    left: [
      ...left.flatMap(({ finding, choice }) => (choice.chosen === LEAVE.id || asked.has(choice.id) ? [finding] : [])),
      ...uncured,
    ].map((finding) => seenThen(draft, finding)),
  });
  return {
    id,
    projectId: project.id,
    projectKey: project.key,
    madeAt: input.madeAt,
    madeBy: input.madeBy,
    basis: basisOf(partOf(input, 'takenAt') ?? input.madeAt, input.facts.workflows),
    changes: [...changes],
    steps: [...steps],
    manual: [...manual],
    left: left.filter(({ choice }) => !asked.has(choice.id)),
    summary: summaryOf(changes, manual.length),
    ...(placed && { placeToTry: placed.key }),
  };
};

/** The finding as the audit afterwards names it: in the copy, where its workflow got one. */
const seenThen = (draft: Draft, finding: FindingKey): FindingKey => ({
  ...finding,
  subjectId: idThen(draft, finding.subjectId),
  ...(finding.workflowId !== undefined && { workflowId: idThen(draft, finding.workflowId) }),
});

/** Whoever chose to change a shared workflow for all sees that question on the first change of it. */
const withSharingChoices = (draft: Draft, all: readonly Drafted[]): readonly Drafted[] => {
  const inPlace = editedWorkflows(draft).filter((id) => !copiedWorkflows(draft).includes(id));
  return inPlace.reduce((drafted, workflowId) => {
    const choice = sharingChoice(draft, workflowId);
    const first = drafted.find(({ proposal: { work } }) => work.kind === 'edit' && work.workflowId === workflowId);
    if (choice === undefined) return drafted;
    return drafted.map((one) =>
      one === first
        ? { ...one, proposal: { ...one.proposal, safety: 'choose', choices: [choice, ...one.proposal.choices] } }
        : one,
    );
  }, all);
};

/** One step per workflow write, whatever the number of changes in it. */
const stepsOf = (draft: Draft, all: readonly Drafted[]): readonly Step[] => [
  ...all.flatMap(({ proposal: { work } }) => (work.kind === 'step' ? [work.step] : [])),
  ...editedWorkflows(draft)
    .filter((id) => !copiedWorkflows(draft).includes(id))
    .flatMap((id) => updateOf(draft, id) ?? []),
];

const stepKeyOf = (draft: Draft, { proposal: { work } }: Drafted): string => {
  if (work.kind === 'step') return work.step.key;
  return work.kind === 'grants' ? PERMISSION_SCHEME_STEP : workflowStep(draft, work.workflowId);
};

/**
 * What answers findings of today and nothing else: without it they stay as they are. What cures something the plan
 * itself would break goes with that, and copies and schemes come with what needs them.
 */
const optionalIn = ({ drafted }: Draft, today: readonly CheckResult[]): ReadonlySet<string> => {
  const open = new Set(
    today.flatMap(({ check, findings }) => findings.map((finding) => keyText(findingKey(check, finding)))),
  );
  return new Set(
    drafted.flatMap(({ proposal, cures }) =>
      cures.every((key) => open.has(keyText(key))) ? [changeId(proposal)] : [],
    ),
  );
};

const changesOf = (draft: Draft, all: readonly Drafted[], steps: readonly Step[]): readonly Change[] => {
  const place = new Map(steps.map(({ key }, at) => [key, at]));
  const placed = all
    .map((one) => ({ one, step: stepKeyOf(draft, one) }))
    .sort((a, b) => (place.get(a.step) ?? 0) - (place.get(b.step) ?? 0));
  // What makes an object comes before what is then done to it in the same write.
  const opening = (step: string) =>
    placed.filter((other) => other.step === step && other.one.proposal.work.kind === 'step');
  const ordered = placed.filter(({ one, step }) => one.proposal.work.kind === 'step' || opening(step).length === 0);
  const complete = ordered.flatMap((entry) =>
    entry.one.proposal.work.kind === 'step'
      ? [entry, ...placed.filter((other) => other.step === entry.step && other.one.proposal.work.kind !== 'step')]
      : [entry],
  );
  return complete.map(({ one, step }) => toChange(one, step, dependencies(one, step, complete)));
};

type Placed = readonly { readonly one: Drafted; readonly step: string }[];

const dependencies = ({ proposal }: Drafted, step: string, all: Placed): readonly string[] => {
  const made = keysNeededBy(proposal.work);
  const makers = all.filter((other) => made.has(other.step) && other.one.proposal.work.kind === 'step');
  const openers =
    proposal.work.kind === 'step'
      ? []
      : all.filter((other) => other.step === step && other.one.proposal.work.kind === 'step');
  return [...new Set([...makers, ...openers].map(({ one }) => changeId(one.proposal)))];
};

const toChange = ({ proposal, cures }: Drafted, step: string, dependsOn: readonly string[]): Change => ({
  id: changeId(proposal),
  kind: proposal.kind,
  target: { ...proposal.target },
  before: proposal.before,
  after: proposal.after,
  sentence: proposal.sentence,
  safety: proposal.safety,
  choices: [...proposal.choices],
  dependsOn: [...dependsOn],
  cures: [...cures],
  touches: [...proposal.touches],
  step,
});

/** A private copy answers by being one; who shares the original is of no interest any more. */
const creditedCopies = (
  all: readonly Drafted[],
  today: readonly CheckResult[],
  then: readonly CheckResult[],
  { selection }: PlanInput,
): readonly Drafted[] => {
  const keysOf = (results: readonly CheckResult[]): readonly FindingKey[] =>
    results
      .filter(({ check, outcome }) => COPY_CURES.has(check) && outcome === 'fail')
      .flatMap((result) =>
        result.findings
          .map((finding) => findingKey(result.check, finding))
          .filter((key) => isSelected(selection, result, key)),
      );
  const open = new Set(keysOf(then).map(keyText));
  const cured = keysOf(today).filter((key) => !open.has(keyText(key)));
  return all.map((one) => {
    const { work } = one.proposal;
    const copied = work.kind === 'step' && work.step.kind === 'create-workflow' ? work.step.copyOf : undefined;
    return copied === undefined
      ? one
      : { ...one, cures: [...one.cures, ...cured.filter(({ subjectId }) => subjectId === copied)] };
  });
};

/** Checks a private copy satisfies by being one. */
const COPY_CURES: ReadonlySet<string> = new Set(['workflow-unshared', 'test-project-isolated', 'workflow-editable']);
