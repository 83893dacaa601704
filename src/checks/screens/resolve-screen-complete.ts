import type { Parts, Screen } from '../../snapshot/parts';
import { transitionVerdict } from '../../workflow/condition-verdict';
import type { Transition } from '../../workflow/model';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { CannotTell, Finding } from '../check';
import { cannotTell, defineCheck } from '../check';
import { botTransitions, spareAmong } from '../workflow/bot-transitions';
import type { BucketedWorkflow } from '../workflow/bucketed-workflows';
import { BUCKET_READS, bucketedWorkflows } from '../workflow/bucketed-workflows';
import type { ProjectWorkflow } from '../workflow/project-workflows';
import {
  hasWorkflows,
  judgeWorkflows,
  passUnless,
  placeOf,
  sourceNames,
  transitionSubject,
} from '../workflow/project-workflows';
import { fieldIds, shownScreen } from '../workflow/shown-screen';
import { workflowsPage } from '../workflow/workflows-page';
import { byAnybody } from '../../workflow/reachability';

interface Lack {
  readonly transition: string;
  readonly workflow: string;
  readonly fields: readonly string[];
}

export const says = defineMessages('resolve-screen-complete', {
  lacksFields: ({ transition, workflow, fields, screen }: Lack & { readonly screen: string }) =>
    `Transition "${transition}" of workflow "${workflow}" lacks ${fields.join(' and ')} on its screen "${screen}".`,
  lacksScreen: ({ transition, workflow, fields }: Lack) =>
    `Transition "${transition}" of workflow "${workflow}" has no screen to set ${fields.join(' and ')} on.`,
  unread: ({ transition }: { transition: string }) =>
    `Which fields the screen of transition "${transition}" shows is not known: ` +
    'it was not among the screens that were read.',
  noScreen: 'no screen',
});

/**
 * Jira refuses a transition request (400) that sets a field the transition's screen does not show, also when no person
 * ever sees that screen. Team-managed transitions have no such screens, hence company-managed only. Another transition
 * does no harm where every status it leaves has a way to resolved that shows all fields and is open to everybody.
 */
export const resolveScreenComplete = defineCheck({
  id: 'resolve-screen-complete',
  title: 'Resolve screen shows every field the bot sets',
  problem: 'Resolve screen lacks fields the bot sets',
  why:
    'Jira refuses to resolve a request when the bot sets a field that is not on the transition screen. ' +
    'The employee is told it is done, yet the request stays open.',
  severity: 'high',
  learnMore:
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post',
  reads: ['profile', 'screens', ...BUCKET_READS],
  appliesTo: (parts) =>
    parts.project.style === 'company-managed' && parts.profile.resolveFields.length > 0 && hasWorkflows(parts),
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({
      ...used,
      resolving: resolvingTransitions(used, parts),
    }));
    return passUnless(
      judgeWorkflows(parts, workflows, (used) => incompleteScreens(used, parts)),
      () => unreadScreen(workflows, parts.screens),
    );
  },
  cure: {
    safety: 'automatic',
    steps: [
      'In Jira settings, open Screens and find the screen named in the evidence, or make a new one where the ' +
        'transition has none.',
      'Add the missing fields to a tab of that screen.',
      'In the workflow editor, select the transition and choose that screen, then publish the workflow.',
    ],
  },
  screenInJira: ({ evidence }, { project }) =>
    typeof evidence.screenId === 'string'
      ? `/secure/admin/ConfigureFieldScreen.jspa?id=${encodeURIComponent(evidence.screenId)}`
      : workflowsPage(project),
});

interface Resolving extends ProjectWorkflow {
  readonly resolving: readonly Transition[];
}

const resolvingTransitions = (used: BucketedWorkflow, parts: ScreenParts): readonly Transition[] => {
  const isSpare = spareAmong(
    used,
    'resolved',
    (transition) => transitionVerdict(transition) === 'allows' && missingFields(transition, parts)?.length === 0,
  );
  return botTransitions(used, 'resolved', byAnybody).filter((transition) => !isSpare(transition));
};

type ScreenParts = Pick<Parts, 'profile' | 'screens'>;

/** The fields the bot sets and the screen does not show; undefined where the screen was not read. */
const missingFields = (transition: Transition, { profile, screens }: ScreenParts): readonly string[] | undefined => {
  const screen = shownScreen(transition, screens);
  if (screen === 'unread') return undefined;
  const shown = screen ? fieldIds(screen) : [];
  return profile.resolveFields.filter((field) => !shown.includes(field));
};

const incompleteScreens = (used: Resolving, parts: ScreenParts): readonly Finding<ScreenEvidence>[] =>
  used.resolving.flatMap((transition) => {
    const screen = shownScreen(transition, parts.screens);
    const missing = missingFields(transition, parts) ?? [];
    if (screen === 'unread' || missing.length === 0) return [];
    const lack = { transition: transition.name, workflow: used.workflow.name, fields: missing };
    return [
      {
        subject: transitionSubject(transition),
        message: screen ? says.lacksFields({ ...lack, screen: screen.name }) : says.lacksScreen(lack),
        evidence: {
          // Of the fields that matter here; others may have been left unread.
          actual: screen ? parts.profile.resolveFields.filter((field) => !missing.includes(field)) : says.noScreen,
          expected: parts.profile.resolveFields,
          missing,
          screen: screen?.name ?? null,
          screenId: screen?.id ?? null,
          from: sourceNames(used, transition),
          ...placeOf(used),
        },
      },
    ];
  });

type ScreenEvidence = {
  readonly actual: Message | readonly string[];
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly screen: string | null;
  readonly screenId: string | null;
  readonly from: ReturnType<typeof sourceNames>;
} & ReturnType<typeof placeOf>;

const unreadScreen = (workflows: readonly Resolving[], screens: readonly Screen[]): CannotTell | undefined => {
  const unread = workflows
    .flatMap(({ resolving }) => resolving)
    .find((transition) => shownScreen(transition, screens) === 'unread');
  return unread && cannotTell(says.unread({ transition: unread.name }), transitionSubject(unread));
};
