import { counted, number } from './counting';
import { whyNot } from './why-not';

/** The workflow view: the picture, and the same in words. */
export const workflow = {
  whyNot,
  text:
    'How requests move, and where the bot can and cannot move them. ' +
    'Read from Jira just now; nothing is changed here.',
  choose: 'Workflow',
  option: (name: string, unmet: number) => (unmet === 0 ? name : `${name} (${counted(unmet, 'goal', 'goals')} open)`),
  usedBy: (issueTypes: readonly string[]) =>
    issueTypes.length === 0 ? 'No issue type uses it.' : `Used by ${issueTypes.join(', ')}.`,
  noneTitle: 'This project has no workflow to show',
  noneText: 'Jira lists no workflow for it. Run an audit: it shows what the app can’t see.',
  openAudit: 'Open the overview',
  goalsTitle: 'What the bot has to be able to do',
  goalNames: {
    resolved: 'Resolve in one step',
    'in-progress': 'Start work in one step',
    new: 'Reopen in one step',
  },
  states: { open: 'Works', unsure: 'Depends', blocked: 'Blocked', missing: 'Missing', 'no-status': 'No status' },
  stateTexts: {
    open: 'One step leads here from every status the bot may leave.',
    unsure: 'There are steps that lead here, and a rule that depends on the request decides.',
    blocked: 'There are steps that lead here, but a rule shuts the bot out.',
    missing: 'From some statuses no single step leads here.',
    'no-status': 'No status of this workflow has this meaning for the bot. Check the status mapping.',
  },
  neededBy: (on: readonly string[], off: readonly string[]) =>
    on.length === 0
      ? off.length === 0
        ? 'No skill needs it.'
        : `Needed by no skill that is on; by ${off.join(', ')} if switched on.`
      : `Needed by ${on.join(', ')}.`,
  stress: 'Show in the picture',
  stressAll: 'All goals',
  stuckTitle: (count: number) => `${counted(count, 'status', 'statuses')} the bot can’t leave`,
  play: (status: string) => `Show how a request gets to “${status}”`,
  moreStuck: (count: number) => `Show ${number(count)} more`,
  reviewFixes: 'Review fixes',
  pictureTitle: 'Picture',
  pictureLabel: (name: string) => `Picture of the workflow ${name}. The table below says the same in words.`,
  anyStatus: 'Any status',
  someStatuses: 'Some statuses',
  zoom: {
    label: 'Size of the picture',
    in: 'Larger',
    out: 'Smaller',
    fit: 'Show all of it',
    keys: 'Arrow keys move it, plus and minus change its size.',
  },
  missingLabel: { resolved: 'Resolve (missing)', 'in-progress': 'Start work (missing)', new: 'Reopen (missing)' },
  save: 'Save as SVG',
  fileName: (name: string) => `workflow-${name}.svg`,
  tooLarge: (statuses: number) => `This workflow has ${number(statuses)} statuses; the picture is drawn on demand.`,
  draw: 'Draw it',
  legendTitle: 'Colours and lines',
  buckets: {
    new: 'New or reopened',
    'in-progress': 'In progress',
    'waiting-for-user': 'Waiting for the employee',
    resolved: 'Resolved',
    'keep-away': 'The bot keeps away',
    other: 'None of these',
  },
  asksForApproval: 'Asks for an approval (☑)',
  looks: {
    bot: 'The bot can use it',
    unsure: 'A rule decides',
    blocked: 'Blocked for the bot',
    missing: 'Missing',
    path: 'Way into a dead end',
    approval: 'Run by the approvers’ answer',
    plain: 'Any other transition',
    added: 'Only in the second',
    removed: 'Only in the first',
    changed: 'Changed',
  },
  pathTitle: (status: string) => `How a request gets stuck in “${status}”`,
  pathStart: (status: string) => `It is created in “${status}”.`,
  pathMove: (transition: string, to: string) => `“${transition}” moves it to “${to}”.`,
  pathEnd: 'From here the bot can’t move it.',
  pathStep: (at: number, all: number) => `Step ${at} of ${all}`,
  previous: 'Back one step',
  next: 'Next step',
  closePath: 'Close',
  tableTitle: (count: number) => counted(count, 'transition', 'transitions'),
  columns: { name: 'Transition', from: 'From', to: 'To', bot: 'For the bot' },
  create: 'Create',
  staysPut: 'The same status',
  search: 'Search transitions and statuses',
  noMatch: 'No transition matches.',
  ofPeople: 'People decide; the bot keeps away',
  mayTake: 'Can use it',
  notMoving: 'Creates the request',
  more: (count: number) => `Show ${number(count)} more`,
};
