import type { Parts } from '../../snapshot/parts';
import type { Blocker, BlockerContext } from '../../workflow/blockers';
import { TARGET_BUCKETS } from '../../workflow/global-transitions';
import type { Bucket, Transition } from '../../workflow/model';
import { byAnybody, byBot } from '../../workflow/reachability';
import { transitionsInto } from '../../workflow/transitions-into';
import { cannotTell, defineCheck } from '../check';
import { botBlockers, isUndecidedWithout } from './bot-blockers';
import { isSpare } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';
import { bucketedWorkflows } from './bucketed-workflows';
import type { TargetParts } from './global-transition';
import { TARGET_READS } from './global-transition';
import { hasWorkflows, judgeWorkflows, passUnless, placeOf, sourceNames, transitionSubject } from './project-workflows';
import { serviceAccountActor } from './service-account-actor';
import { workflowsPage } from './workflows-page';

type Reads = TargetParts & Pick<Parts, 'screens'>;

/** A closed transition does no harm where every status it leaves has another way into the same state that is open to the bot. */
export const botTransitionsUnblocked = defineCheck({
  id: 'bot-transitions-unblocked',
  title: 'Transitions of the bot are free of rules that stop it',
  why: 'Jira refuses the move when such a rule is not met. The bot tells the employee the request was resolved, started or reopened, and nothing happened.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: [...TARGET_READS, 'screens'],
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, wanted: wantedTransitions(used) }));
    return passUnless(
      judgeWorkflows(parts, workflows, (used) => used.wanted.flatMap((wanted) => blockedFinding(used, wanted, parts))),
      () => undecided(workflows, parts),
    );
  },
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      "Let the service account pass the rule: add its role or group to the rule, put the required field on the transition's screen, or remove the rule.",
      'Where people need the rule, add a second transition for the bot instead.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

interface Wanted {
  readonly transition: Transition;
  readonly bucket: Bucket;
}

/** Transitions into the states a bot has to move requests into. */
const wantedTransitions = ({ workflow, buckets }: BucketedWorkflow): readonly Wanted[] =>
  TARGET_BUCKETS.flatMap((bucket) => transitionsInto(workflow, buckets, bucket).map((transition) => ({ transition, bucket })));

const blockedFinding = (used: BucketedWorkflow, { transition, bucket }: Wanted, parts: Reads) => {
  const blockers = botBlockers(transition, contextOf(transition, parts));
  const isCertain = blockers.some(({ effect }) => effect === 'blocks');
  if (blockers.length === 0 || isHarmless(used, { transition, bucket }, isCertain, parts)) return [];
  return [
    {
      subject: transitionSubject(transition),
      message: `Transition "${transition.name}" of workflow "${used.workflow.name}" ${isCertain ? 'refuses' : 'can refuse'} the bot.`,
      evidence: {
        actual: blockers.map(({ reason }) => reason),
        expected: 'no rule that stops the bot',
        effect: isCertain ? 'blocks' : 'may-block',
        rules: blockers.map(({ rule }) => rule.ruleKey),
        roles: namedRoles(blockers, parts),
        from: sourceNames(used.workflow, transition),
        ...placeOf(used),
      },
    },
  ];
};

const contextOf = ({ screen }: Transition, parts: Reads): BlockerContext => {
  const actor = serviceAccountActor(parts);
  const shown = screen && parts.screens.find(({ id, name }) => (screen.id === null ? name === screen.name : id === screen.id));
  const screenFields = shown?.tabs.flatMap(({ fields }) => fields.map(({ id }) => id));
  return { ...(actor ? { actor } : {}), ...(screenFields ? { screenFields } : {}) };
};

const isHarmless = ({ workflow, buckets }: BucketedWorkflow, { transition, bucket }: Wanted, isCertain: boolean, parts: Reads): boolean => {
  const actor = serviceAccountActor(parts);
  const mayPass = byBot(actor);
  const isOpen = isCertain ? mayPass : (other: Transition) => mayPass(other) && !isUndecidedWithout(other, actor) && botBlockers(other, contextOf(other, parts)).length === 0;
  return byAnybody(transition) && isSpare(workflow, transition, buckets, bucket, isOpen);
};

/** The names of the roles a rule lets through: rules hold ids, which tell an admin nothing. */
const namedRoles = (blockers: readonly Blocker[], { projectRoles }: Reads): readonly string[] => {
  const ids = new Set(blockers.flatMap(({ rule }) => (rule.parameters['roleIds'] ?? '').split(',')));
  return projectRoles.filter(({ id }) => ids.has(id)).map(({ name }) => name);
};

const undecided = (workflows: readonly (BucketedWorkflow & { readonly wanted: readonly Wanted[] })[], parts: Reads) => {
  const actor = serviceAccountActor(parts);
  const open = workflows.flatMap((used) => used.wanted.filter((wanted) => isUndecidedWithout(wanted.transition, actor) && !isHarmless(used, wanted, false, parts)));
  const [first] = open;
  return first && cannotTell(`Whether transition "${first.transition.name}" lets the bot through depends on its account, and there is none to look at.`, transitionSubject(first.transition));
};
