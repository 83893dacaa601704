import { counted } from './counting';

/** The front door of somebody who has never used the app. */
export const welcome = {
  title: 'See what stops your support bot',
  text:
    'Bot Preflight reads how a service project is built and tells you, before go-live, what would keep the bot ' +
    'from creating, updating and resolving requests in it.',
  primary: 'Choose a project',
  resume: (name: string) => `Continue with ${name}`,
  other: 'Choose another project',
  all: 'Show all projects',
  minutes: 'Takes about two minutes. Every setting is proposed; you confirm.',
  readsTitle: 'What it reads',
  reads: [
    'Permissions and roles, and the accounts you name',
    'Workflows, screens and request types of one project',
    'Whether the test project is a true copy',
  ],
  keepsTitle: 'What it will not touch',
  keeps: [
    'An audit only reads: no work item, workflow or permission is changed',
    'Nothing is written without a plan that you reviewed',
    'No request or comment is sent to an employee',
    'Nothing leaves Jira until you create a key for your bot',
  ],
  steps: [
    'Choose a project',
    'Confirm what is proposed: accounts, skills, statuses, test project',
    'Read the verdict and what to do next',
  ],
};

/** The steps from nothing to the first audit. */
export const firstRun = {
  title: 'Choose a project',
  titleOf: (name: string) => `Set up ${name}`,
  progress: 'Steps of the setup',
  place: (step: number, of: number, name: string) => `Step ${step} of ${of}: ${name}`,
  done: 'done',
  steps: { project: 'Project', accounts: 'Accounts', skills: 'Skills', statuses: 'Statuses', test: 'Test project' },
  projectText: 'Each service project is judged on its own. You can connect more of them later.',
  likely: 'Proposed',
  choose: (name: string) => `Set up ${name}`,
  others: 'All service projects',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  run: 'Run the first audit',
  acceptRest: 'Accept the rest and run the audit',
  rest: (skills: number, statuses: number, test: string | null) =>
    `Proposed from your site: ${counted(skills, 'skill', 'skills')} on, ` +
    `${counted(statuses, 'status', 'statuses')} mapped, ` +
    `${test === null ? 'no test project' : `test project ${test}`}.`,
  keeps: 'The audit only reads. You can change all of this later in Setup.',
};
