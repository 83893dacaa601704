import { BEYOND_PROJECT, HIDDEN } from '../../checks/for-project-admin';
import type { Change } from '../../plan/change';
import type { ManualStep, Plan, ReviewedPlan } from '../../plan/plan';
import { lookOf } from '../../plan/kinds/registry';
import { isAboutAnother, isWithinProject, withinProject } from '../../plan/restrict';
import type { ActivityRow, ChangeLook, FixProgress, PlanView } from '../../shared/plan-contract';
import { workflowChanges } from '../../plan/workflow-changes';
import { readPlan, writePlan } from '../../store/plan-store';
import { listActivity } from './list-activity';
import type { PlanScope } from './make-plan';
import { pressApply, pressUndo } from './press-plan';
import { Refusal } from '../../app/refusal';
import { reviewPlan } from './review-plan';
import { stopPlan } from './stop-plan';
import { tellFixProgress } from './tell-fix-progress';
import type { Tenant } from '../../app/tenant';
import { planRefusals } from './plan-refusals';

/** Who asks about one project: a Jira administrator, or somebody who administers that project alone. */
export interface ProjectCaller {
  readonly accountId: string;
  readonly administers: 'site' | 'project';
}

interface OfProject {
  readonly projectKey: string;
}
type OfPlan = OfProject & { readonly planId: string };

/** A plan of what the caller may change; the rest of it is for somebody else to do. */
export async function reviewOwnPlan(
  asked: Parameters<typeof reviewPlan>[0],
  tenant: Tenant,
  caller: ProjectCaller,
): Promise<Plan & PlanView> {
  if (caller.administers === 'site') return shown(await reviewPlan(asked, tenant, caller));
  if (!OWN_SCOPES.has(asked.scope.kind)) throw beyond();
  const plan = withinProject(withoutOthers(await reviewPlan(asked, tenant, caller)));
  await writePlan(plan);
  return shown(plan);
}

/** The plan as the page shows it. */
const shown = ({ leftOut, ...plan }: ReviewedPlan): Plan & PlanView => ({
  ...plan,
  ...picturedIn(plan),
  changes: plan.changes.map(withLook),
  ...(leftOut && { leftOut: leftOut.map(withLook) }),
});

const picturedIn = (plan: Plan): Pick<PlanView, 'workflows'> => {
  const workflows = workflowChanges(plan);
  return workflows.length === 0 ? {} : { workflows };
};

const withLook = (change: Change): Change & ChangeLook => ({ ...change, ...lookOf(change.kind) });

/** What is made for more than one project is not for somebody who administers one. */
const OWN_SCOPES: ReadonlySet<PlanScope['kind']> = new Set(['all', 'area', 'checks', 'findings', 'skill']);

/** A finding about more than the project is told once per check, and what it is about is not. */
const withoutOthers = (plan: ReviewedPlan): ReviewedPlan => {
  const hidden = new Set<string>();
  const manual = plan.manual.flatMap((step): readonly ManualStep[] => {
    if (!BEYOND_PROJECT.has(step.check)) return [step];
    if (hidden.has(step.check)) return [];
    hidden.add(step.check);
    return [
      {
        ...step,
        subject: { type: 'project', id: plan.projectId, name: plan.projectKey },
        sentence: HIDDEN,
        link: null,
      },
    ];
  });
  return {
    ...plan,
    manual: manual.map((step, at) => ({ ...step, number: at + 1 })),
    left: plan.left.filter(({ finding }) => !BEYOND_PROJECT.has(finding.check)),
    summary: { ...plan.summary, manual: manual.length },
  };
};

/** Every plan that was pressed, as far as the caller may see it. */
export async function listOwnActivity(
  asked: OfProject & { readonly before?: string | undefined },
  tenant: Tenant,
  { administers }: ProjectCaller,
): Promise<readonly ActivityRow[]> {
  return listActivity(asked, tenant, (plan) => administers === 'site' || !isOthers(plan));
}

/**
 * The newest application or undo, as far as the caller may see it: of a plan about two projects, that it is at work and
 * no more.
 */
export async function tellOwnProgress(
  asked: OfProject,
  tenant: Tenant,
  { administers }: ProjectCaller,
): Promise<FixProgress | null> {
  const progress = await tellFixProgress(asked, tenant);
  if (progress === null || administers === 'site' || !isOthers(await readPlan(progress.planId))) return progress;
  return {
    ...progress,
    current: null,
    ...(progress.stop && {
      stop: { ...progress.stop, error: { ...progress.stop.error, message: HIDDEN }, changeIds: [] },
    }),
  };
}

/** A plan that nobody can read any more may have been about anything. */
const isOthers = (plan: Plan | null): boolean => plan === null || isAboutAnother(plan);

export async function pressOwnApply(asked: OfPlan, tenant: Tenant, caller: ProjectCaller): Promise<FixProgress> {
  await refuseBeyond(asked, caller);
  return pressApply(asked, tenant, caller);
}

export async function pressOwnUndo(
  asked: OfPlan & { readonly changeIds?: readonly string[] },
  tenant: Tenant,
  caller: ProjectCaller,
): Promise<FixProgress> {
  await refuseBeyond(asked, caller);
  return pressUndo(asked, tenant, caller);
}

/** Whoever may start it may stop it. */
export async function stopOwnPlan(asked: OfPlan, tenant: Tenant, caller: ProjectCaller): Promise<FixProgress> {
  await refuseBeyond(asked, caller);
  return stopPlan(asked, tenant, caller);
}

/** The stored plan is asked, not the page: somebody could name a plan that was shown to a Jira administrator. */
const refuseBeyond = async ({ planId }: OfPlan, { administers }: ProjectCaller): Promise<void> => {
  if (administers === 'site') return;
  const plan = await readPlan(planId);
  if (plan && !isWithinProject(plan)) throw beyond();
};

const beyond = (): Refusal => new Refusal('not-an-admin', planRefusals.beyondProject, planRefusals.askJiraAdmin);
