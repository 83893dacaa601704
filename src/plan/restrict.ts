import { defineMessages } from '../messages/define-messages';
import type { Change } from './change';
import { isWithinProject as isChangeWithinProject } from './kinds/registry';
import { contentId } from '../formats/content-id';
import type { ManualStep, Plan, ReviewedPlan } from './plan';
import { summaryOf } from './summary';

export const says = defineMessages('beyond-project', {
  askJiraAdmin:
    'This reaches beyond the project: ask a Jira administrator to open Bot Preflight in Jira administration and ' +
    'make this change there.',
});

/** Whether the plan is about a second project too, which an administrator of the first may know nothing of. */
export const isAboutAnother = ({ twin, comparedWith }: Pick<Plan, 'twin' | 'comparedWith'>): boolean =>
  twin !== undefined || comparedWith !== undefined;

/** Whether an administrator of the project may make every change of the plan. */
export const isWithinProject = (plan: Pick<Plan, 'changes' | 'twin' | 'comparedWith'>): boolean =>
  !isAboutAnother(plan) && plan.changes.every(({ kind }) => isChangeWithinProject(kind));

/**
 * The plan for somebody who administers the project and not the site: what is beyond that is left to a Jira
 * administrator, by hand and by name.
 */
export const withinProject = ({ leftOut, ...plan }: ReviewedPlan): ReviewedPlan => {
  const within = keptWithin(plan);
  return leftOut === undefined
    ? within
    : { ...within, leftOut: leftOut.filter(({ kind }) => isChangeWithinProject(kind)) };
};

const keptWithin = (plan: Plan): Plan => {
  if (isWithinProject(plan)) return plan;
  const kept = keptChanges(plan.changes);
  const keptIds = new Set(kept.map(({ id }) => id));
  const steps = new Set(kept.map(({ step }) => step));
  const touched = new Set(kept.flatMap(({ touches }) => touches));
  const beyond = plan.changes.filter(({ id }) => !keptIds.has(id));
  const manual = [...beyond.map(askAnAdmin), ...plan.manual].map((step, at): ManualStep => ({
    ...step,
    number: at + 1,
  }));
  return {
    ...plan,
    // It may be a project the reader does not administer.
    placeToTry: undefined,
    // Another plan than the one a Jira administrator is shown, though it is made of the same findings.
    id: contentId(`within-project ${plan.id}`),
    changes: kept,
    steps: plan.steps.filter(({ key }) => steps.has(key)),
    manual,
    blastRadius: Object.fromEntries(Object.entries(plan.blastRadius).filter(([key]) => touched.has(key))),
    summary: summaryOf(kept, manual.length),
  };
};

/** In order: what a change rests on comes before it. */
const keptChanges = (changes: readonly Change[]): Change[] => {
  const kept = new Map<string, Change>();
  for (const change of changes)
    if (isChangeWithinProject(change.kind) && change.dependsOn.every((id) => kept.has(id))) kept.set(change.id, change);
  return [...kept.values()];
};

const askAnAdmin = ({ target, sentence, cures }: Change): Omit<ManualStep, 'number'> => ({
  check: cures[0]?.check ?? '',
  subject: target,
  sentence,
  steps: [says.askJiraAdmin],
  link: null,
  forWhom: 'jira-admin',
});
