import { defineMessages } from '../../messages/define-messages';
import type { Parts } from '../../snapshot/parts';
import type { ActorFacts } from '../../workflow/actor-facts';
import type { Blocker, BlockerContext } from '../../workflow/blockers';
import { TARGET_BUCKETS } from '../../workflow/global-transitions';
import type { Transition } from '../../workflow/model';
import { UNTIL_ANSWERED } from '../../workflow/approval-status';
import { moveOf } from '../../workflow/own-transitions';
import { byAnybody, byBot } from '../../workflow/reachability';
import { cannotTell, defineCheck } from '../check';
import { botBlockers, isUndecidedWithout } from './bot-blockers';
import { spareAmong, waysOfBot } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';
import { bucketedWorkflows } from './bucketed-workflows';
import type { TargetParts } from './global-transition';
import { TARGET_READS } from './global-transition';
import { hasWorkflows, judgeWorkflows, passUnless, placeOf, sourceNames, transitionSubject } from './project-workflows';
import { serviceAccountActor } from './service-account-actor';
import { fieldIds, shownScreen } from './shown-screen';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('bot-transitions-unblocked', {
  refuses: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" refuses the bot.`,
  canRefuse: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" can refuse the bot.`,
  noRule: 'no rule that stops the bot',
  noAccount: ({ transition }: { transition: string }) =>
    `Whether transition "${transition}" lets the bot through depends on its account, and there is none to look at.`,
});

type Reads = TargetParts & Pick<Parts, 'screens'>;

/**
 * A closed transition does no harm where every status it leaves has another way into the same state that is open to the
 * bot.
 */
export const botTransitionsUnblocked = defineCheck({
  id: 'bot-transitions-unblocked',
  title: 'Transitions of the bot are free of rules that stop it',
  problem: 'A workflow rule blocks the bot',
  why:
    'Jira refuses the move when such a rule is not met. The bot tells the employee the request was resolved, ' +
    'started or reopened, and nothing happened.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: [...TARGET_READS, 'screens'],
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, wanted: wantedTransitions(used, parts) }));
    return passUnless(
      judgeWorkflows(parts, workflows, (used) => used.wanted.flatMap((wanted) => blockedFinding(used, wanted, parts))),
      () => undecided(workflows.flatMap(({ wanted }) => wanted)),
    );
  },
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named in the evidence in the editor and select the transition.',
      'Let the service account pass the rule: add its role or group to the rule, put the required field on the ' +
        "transition's screen, or remove the rule.",
      'Where people need the rule, add a second transition for the bot instead.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

interface Wanted {
  readonly transition: Transition;
  readonly blockers: readonly Blocker[];
  /** The rules close it for certain, rather than for some requests. */
  readonly isCertain: boolean;
  /** Whether the bot has other ways, no worse than this one, from everywhere it leaves. */
  readonly isSpare: boolean;
  /** Nobody knows who the bot is, its rules ask that, and no other way is certain to be open. */
  readonly isUndecided: boolean;
}

/** Transitions into the states a bot has to move requests into, with what stops it there. */
const wantedTransitions = (used: BucketedWorkflow, parts: Reads): readonly Wanted[] => {
  const actor = serviceAccountActor(parts);
  return TARGET_BUCKETS.flatMap((bucket) => {
    const seen = waysOfBot(used, bucket).map((transition) => ({
      transition,
      blockers: botBlockers(transition, {
        ...contextOf(transition, actor, parts.screens),
        resolves: bucket === 'resolved',
      }).filter((blocker) => !holdsForApproval(blocker, transition)),
      asksForAccount: isUndecidedWithout(transition, actor),
    }));
    const isFree = new Map(
      seen.map(({ transition, blockers, asksForAccount }) => [transition, blockers.length === 0 && !asksForAccount]),
    );
    const mayPass = byBot(actor);
    const besideOpen = spareAmong(used, bucket, mayPass);
    const besideFree = spareAmong(used, bucket, (transition) => mayPass(transition) && isFree.get(transition) === true);
    return seen.map(({ transition, blockers, asksForAccount }) => {
      const isCertain = blockers.some(({ effect }) => effect === 'blocks');
      const isSpare = byAnybody(transition) && (isCertain ? besideOpen(transition) : besideFree(transition));
      return {
        transition,
        blockers,
        isCertain,
        isSpare,
        isUndecided: asksForAccount && !(byAnybody(transition) && besideFree(transition)),
      };
    });
  });
};

/** What holds the bot's own transition shut while an approval is open costs it nothing: it is not to move then. */
const holdsForApproval = ({ rule }: Blocker, transition: Transition): boolean =>
  moveOf(transition) !== undefined && rule.ruleKey === UNTIL_ANSWERED;

const contextOf = (
  transition: Transition,
  actor: ActorFacts | undefined,
  screens: Reads['screens'],
): BlockerContext => {
  const screen = shownScreen(transition, screens);
  return {
    ...(actor ? { actor } : {}),
    ...(screen === null || screen === 'unread' ? {} : { screenFields: fieldIds(screen) }),
  };
};

const blockedFinding = (used: BucketedWorkflow, { transition, blockers, isCertain, isSpare }: Wanted, parts: Reads) => {
  if (blockers.length === 0 || isSpare) return [];
  return [
    {
      subject: transitionSubject(transition),
      message: (isCertain ? says.refuses : says.canRefuse)({
        transition: transition.name,
        workflow: used.workflow.name,
      }),
      evidence: {
        actual: blockers.map(({ reason }) => reason),
        expected: says.noRule,
        effect: isCertain ? 'blocks' : 'may-block',
        rules: blockers.map(({ rule }) => rule.ruleKey),
        roles: namedRoles(blockers, parts),
        from: sourceNames(used, transition),
        ...placeOf(used),
      },
    },
  ];
};

/** The names of the roles a rule lets through: rules hold ids, which tell an admin nothing. */
const namedRoles = (blockers: readonly Blocker[], { projectRoles }: Reads): readonly string[] => {
  const ids = new Set(blockers.flatMap(({ rule }) => (rule.parameters['roleIds'] ?? '').split(',')));
  return projectRoles.filter(({ id }) => ids.has(id)).map(({ name }) => name);
};

const undecided = (wanted: readonly Wanted[]) => {
  const first = wanted.find(({ isUndecided }) => isUndecided);
  return (
    first && cannotTell(says.noAccount({ transition: first.transition.name }), transitionSubject(first.transition))
  );
};
