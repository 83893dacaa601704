import type { Act } from '../../../../../src/shared/act-contract';
import type { PlanPurpose } from '../../../../../src/shared/vocabulary';
import { counted, people } from './counting';

const aims: Readonly<Record<PlanPurpose, string>> = {
  fixes: 'fixes',
  'test-project': 'a test project',
  equal: 'making two projects equal',
};

const parts = {
  profile: 'the profile',
  'own-profile': 'the project’s own profile',
  skills: 'the skills',
  accounts: 'the accounts',
  statuses: 'what statuses mean',
  'issue-types': 'the issue types',
  'test-project': 'the test project',
} as const;

const questions = {
  'who-may-raise': 'who may raise requests',
  'portal-access': 'who may open the portal',
  'sign-up': 'whether people may sign up',
} as const;

const listed = (texts: readonly string[]): string => new Intl.ListFormat('en').format(texts);
const days = (count: number): string => counted(count, 'day', 'days');

type OfProject = Extract<
  Act,
  {
    readonly kind:
      'setup-made' | 'setup-saved' | 'go-live-marked' | 'go-live-unmarked' | 'handover-started' | 'report-shared';
  }
>;

const ofProject = (act: OfProject, who: string): string => {
  switch (act.kind) {
    case 'setup-made':
      return `${who} set up the project.`;
    case 'setup-saved': {
      if (act.parts.length === 0) return `${who} saved the setup without a change.`;
      const chosen = act.testProject === null ? '' : ` The test project is ${act.testProject}.`;
      return `${who} changed the setup: ${listed(act.parts.map((part) => parts[part]))}.${chosen}`;
    }
    case 'go-live-marked':
      return `${who} marked the project as live.`;
    case 'go-live-unmarked':
      return `${who} took back the go-live mark.`;
    case 'handover-started':
      return `${who} started a hand-over package.`;
    case 'report-shared':
      return `${who} saved a signed copy of the report to share.`;
  }
};

/** One thing that somebody did, in a sentence. `check` is the title of the check it is about. */
const sentence = (act: Act, who: string, check: string): string => {
  switch (act.kind) {
    case 'plan-started':
      return `${who} started a plan of ${counted(act.changes, 'change', 'changes')} for ${aims[act.purpose]}.`;
    case 'plan-stopped':
      return `${who} asked to stop a plan for ${aims[act.purpose]}.`;
    case 'undo-started':
      return `${who} started to undo ${act.isWhole ? 'a plan' : 'the end of a plan'} for ${aims[act.purpose]}.`;
    case 'adding-started':
      return `${who} started to add ${people(act.people)} as customers.`;
    case 'adding-retried':
      return `${who} tried again to add the people who could not be added as customers.`;
    case 'adding-undone':
      return `${who} started to remove the customers that had been added.`;
    case 'roster-run-cancelled':
      return `${who} cancelled the adding or removing of customers.`;
    case 'roster-watch-saved':
      return act.isWatching
        ? `${who} switched on the watch for new employees, ${act.addsByItself ? 'with' : 'without'} adding them.`
        : act.addsByItself
          ? `${who} switched off the watch for new employees, and kept a group for adding them.`
          : `${who} switched off the watch for new employees.`;
    case 'desk-access-recorded':
      return `${who} recorded ${questions[act.question]}, for ${days(act.days)}.`;
    case 'key-made':
      return `${who} created the bot’s key ${act.keyId} for ${counted(act.projects, 'project', 'projects')}.`;
    case 'key-rotated':
      return `${who} rotated the bot’s key ${act.keyId}.`;
    case 'key-revoked':
      return `${who} revoked the bot’s key ${act.keyId}.`;
    case 'bot-url-moved':
      return `${who} gave the bot a new address and closed the old one.`;
    case 'ticket-feed-switched':
      return act.isOn === null
        ? `${who} set the request feed to automatic.`
        : `${who} switched the request feed ${act.isOn ? 'on' : 'off'}.`;
    case 'risk-accepted':
      return `${who} accepted ${act.isWhole ? 'a risk' : 'a risk of one object'} for ${days(act.days)}: “${check}”.`;
    case 'risk-withdrawn':
      return `${who} withdrew an accepted risk: “${check}”.`;
    case 'confirmed':
      return act.result === 'pass'
        ? `${who} confirmed for ${days(act.days)}: “${check}”.`
        : `${who} recorded that this is not in order: “${check}”.`;
    default:
      return ofProject(act, who);
  }
};

/** Who did what with the app. */
export const acts = {
  sentence,
  closed: 'Somebody whose account is closed',
  hidden: 'Somebody whose account Jira does not show',
  filters: 'Filter the activity',
  where: 'Where',
  thisProject: (key: string) => `Project ${key}`,
  site: 'All projects and keys',
  what: 'What',
  anything: 'Everything',
  who: 'Who',
  anybody: 'Everybody',
  groups: {
    fixes: 'Fixes',
    customers: 'Customers',
    keys: 'Bot access',
    risks: 'Accepted risks',
    confirmations: 'Confirmations',
    setup: 'Setup',
    'go-live': 'Go-live',
    'test-project': 'Test project',
    'hand-over': 'Hand-over',
  },
  export: 'Export as CSV',
  columns: ['when', 'who', 'account', 'project', 'what', 'state'],
  shown: (count: number) => counted(count, 'entry shown', 'entries shown'),
  more: 'Show older',
  noneFits: 'Nothing fits the filter',
  noneFitsText: 'Choose another filter to see more.',
  noneFitsYet: 'Nothing among the newest entries fits the filter. Older ones have not been looked at yet.',
  toPlans: 'Open its activity',
  kept:
    'Plans are listed as long as the project is kept, everything else for a year. ' +
    'An entry is written right after the ' +
    'act; where storage failed at that moment, the act stands and its entry is missing.',
};
