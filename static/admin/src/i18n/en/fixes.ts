import { counted, number } from './counting';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** The review of a plan, and what happens while it is applied. */
export const fixes = {
  text: 'Review first. Nothing is written to Jira before you apply it.',
  textRunning: 'A plan somebody reviewed is being written to Jira.',
  textEnded: 'What became of the plan that was applied.',
  review: 'Review fixes',
  reviewOne: 'Review fix',
  reviewOneOf: (what: string) => `Review fix for “${what}”`,
  reviewOf: (what: string) => `Review fixes for “${what}”`,
  switchOn: 'What would switch it on',
  reviewSkill: 'Review fixes for this skill',
  canFix: (count: number) =>
    `${counted(count, 'failing check', 'failing checks')} can be fixed from here. ` +
    'You see every change before anything is written.',
  planning: 'Reading Jira to plan the fixes. Nothing is written.',
  titles: {
    all: 'Fixes for all findings',
    area: (name: string) => `Fixes for “${name}”`,
    check: (title: string) => `Fixes for “${title}”`,
    finding: (title: string) => `Fix for one finding of “${title}”`,
    skill: (name: string) => `Fixes for “${name}”`,
  },
  toAdd: 'to add',
  toChange: 'to change',
  toRemove: 'to remove',
  byHand: 'manual',
  tryFirst: {
    title: (test: string) => `Test project ${test} has workflows of its own`,
    text: (test: string, here: string) =>
      `You can try these fixes there first. Once they work in ${test}, apply this plan: it brings them to ${here}.`,
    act: (test: string) => `Review the fixes of ${test}`,
  },
  nothingElse: 'nothing else changes',
  made: 'Planned from what is in Jira',
  notWritten: 'Nothing has been written yet.',
  replanned: (count: number) => `Plan updated: ${counted(count, 'change', 'changes')}.`,
  blast: {
    title: 'Impact',
    onlyThis: (project: string) => `Changes project ${project} only`,
    onlyThisText: 'No other project is changed. What other projects share is copied first.',
    others: (names: readonly string[]) => `Also changes ${listed(names)}`,
    othersText:
      'This plan reaches beyond the project, and at once. Where a change below asks a question, another answer ' +
      'may leave the others untouched.',
    object: 'Object',
    issueTypes: 'Issue types',
    tickets: 'Open requests',
    projects: 'Other projects',
    none: 'None',
    unknown: 'Jira did not say',
    details: (count: number) => `Show ${counted(count, 'object', 'objects')} with issue types and open requests`,
  },
  choicesTitle: (count: number) => counted(count, 'choice', 'choices'),
  choicesText: 'Each has a safe answer already. Another answer changes the plan below.',
  changesTitle: (count: number) => `Changes (${number(count)})`,
  changesText: 'The numbers are the order they are made in. Each is checked against Jira right before it is written.',
  groups: {
    workflow: 'Screens, statuses and workflow schemes',
    permissions: 'Permissions',
    roles: 'Roles',
    portal: 'Portal and customers',
    project: 'Project and setup',
  },
  groupOf: (workflow: string) => `Workflow “${workflow}”`,
  forChanges: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'Change' : 'Changes'} ${listed(numbers.map(String))}`,
  picture: {
    show: 'Show before and after in the picture',
    hide: 'Hide the picture',
    moment: 'What the picture shows',
    moments: { changes: 'Changes', before: 'Before', after: 'After' },
    label: (workflow: string, moment: string) => `Workflow “${workflow}”: ${moment}`,
    notes: { coming: 'new', going: 'goes', changing: 'changes' },
    inCopy: (copy: string) => `The changes are made in the copy “${copy}”. The workflow itself stays as it is.`,
    list: 'What the plan changes in the picture',
    statusComes: (status: string) => `New status “${status}”.`,
    statusGoes: (status: string) => `Status “${status}” goes.`,
    transitionComes: (transition: string, from: string, to: string) =>
      `New transition “${transition}” from ${from} to ${to}.`,
    transitionGoes: (transition: string) => `Transition “${transition}” goes.`,
    wayChanges: (transition: string, from: string, to: string) =>
      `Transition “${transition}” then leads from ${from} to ${to}.`,
    rulesChange: (transition: string) => `Rules or screen of transition “${transition}” change.`,
  },
  comesWith: 'This serves other changes of the plan: it is made with them, and not without them.',
  neededByTwin: 'The test project cannot be made without this.',
  outByYou: 'You left this out. What it would have fixed stays as it is.',
  /** Of a plan that fixes nothing. */
  outOfOther: 'You left this out, so it is not made.',
  outWithIt: 'This is not made without what you left out.',
  outTitle: (count: number) => `${counted(count, 'change is', 'changes are')} left out`,
  outText: (byYou: number, withIt: number) =>
    withIt === 0
      ? `You left out ${number(byYou)}; nothing else rests on ${byYou === 1 ? 'it' : 'them'}.`
      : `You left out ${number(byYou)}; ${number(withIt)} more ${withIt === 1 ? 'is' : 'are'} not made without ` +
        `${byYou === 1 ? 'it' : 'them'}.`,
  takeBack: 'Take all back in',
  allOutTitle: 'Every change is left out',
  allOutText: 'Tick one below to bring it back into the plan.',
  does: { add: 'Add', change: 'Change', remove: 'Remove' },
  before: 'Before',
  after: 'After',
  needs: (numbers: readonly number[]) =>
    `After ${numbers.length === 1 ? 'change' : 'changes'} ${listed(numbers.map(String))}`,
  cures: 'Fixes',
  times: (count: number) => `(${number(count)} findings)`,
  alsoIn: (names: readonly string[]) => `Also in ${listed(names)}`,
  sources: (count: number) => `${number(count)} statuses`,
  yourChoice: 'Your choice',
  left: 'Left out',
  leftText: 'With this answer nothing is changed. Another one brings a change into the plan.',
  handTitle: (count: number) => `Manual steps (${number(count)})`,
  adminTitle: (count: number) => `Ask a Jira administrator (${count})`,
  adminText:
    'These reach beyond this project. Send them on: a Jira administrator sees the same plan and can apply them.',
  handText: 'Jira has no API for these. Do them in Jira; the next audit checks them again.',
  open: 'Open in Jira',
  copySteps: 'Copy steps',
  copied: 'Copied',
  apply: (count: number) => `Apply ${counted(count, 'change', 'changes')}`,
  cancel: 'Cancel',
  applyText:
    'Jira first checks all workflow changes without writing. ' +
    'You can leave the page while it runs, and undo everything afterwards.',
  agree: (names: readonly string[]) => `I know that this also changes ${listed(names)}`,
  agreeMissing: 'Confirm above that other projects will be changed.',
  busy: 'The plan for your last answer is not there yet. Apply it once you have seen it.',
  staleText: 'Nothing was written. Review what would be done now.',
  reviewAgain: 'Review again',
  noneTitle: 'Nothing to fix here',
  noneText: 'Everything that was asked for is in order, as far as Jira shows just now.',
  noneSkillText: 'The project has all that this skill needs. Switch the skill on in the setup.',
  noChangeText: 'Answer the questions below otherwise to bring a change into the plan.',
  noChangeTitle: 'No change with the answers so far',
  onlyHandTitle: 'The rest has to be done in Jira',
  onlyHandText: 'Jira has no API for these settings. Follow the steps below, then run the audit again.',
  skillNext: 'Afterwards, switch the skill on in the setup.',
  toSetup: 'Open setup',
  toOverview: 'Show overview',
  stoppedBefore: 'An earlier plan stopped halfway',
  stoppedBeforeText: 'Finish or undo it before you review new fixes.',
  showStopped: 'Show what happened',
  run: {
    applying: 'Changes are being made',
    undoing: 'Changes are being undone',
    states: {
      queued: 'Waiting to start',
      validating: 'Jira checks the workflows; nothing is written yet',
      writing: 'Writing',
      waiting: 'Waiting for Jira',
      auditing: 'Auditing the project again',
      done: 'Finished',
      stopped: 'Stopped',
    },
    steps: (done: number, total: number) => `${number(done)} of ${counted(total, 'change', 'changes')}`,
    waiting: {
      tried: (tries: number, since: string) =>
        `Jira has not let it get on since ${since}. It was tried ${tries === 1 ? 'once' : `${number(tries)} times`}.`,
      next: (at: string) => `It tries again by itself at ${at}.`,
      now: 'It is being tried again just now.',
      help: 'Stop ends it here: what was made stays, and you can finish or undo it later.',
    },
    stop: 'Stop',
    stopping: 'Stopping. The change under way is finished first.',
    banner: {
      applying: (project: string) => `A plan is being written to ${project}`,
      undoing: (project: string) => `A plan is being undone in ${project}`,
      waiting: (project: string) => `The plan for ${project} waits for Jira`,
      done: (project: string) => `The plan for ${project} has finished`,
      stopped: (project: string) => `The plan for ${project} has stopped`,
      show: 'Show it',
    },
    canLeave: 'You can leave this page. It goes on, and its result will be here.',
    lost: 'The progress cannot be read just now. Jira is still being written to; trying again.',
    label: 'Progress of the changes',
    changes: 'Changes of this plan',
    changeStates: {
      done: 'Done',
      'not-done': 'Not done',
      pending: 'To come',
      'under-way': 'Under way',
      begun: 'Unclear',
      undone: 'Undone',
      stopped: 'Stopped here',
    },
    begunText:
      'Where it says “Unclear”, Jira’s answer was lost: the change may have been made. ' +
      'Finish and Undo both look first.',
    doneTitle: 'All changes are made',
    doneText: (count: number) =>
      `${counted(count, 'change was', 'changes were')} written and kept in the activity log, from where you can ` +
      'undo them at any time.',
    undoneTitle: 'The changes are undone',
    undoneText: 'What was undone is in the activity log.',
    green: (count: number) =>
      `${counted(count, 'check', 'checks')} now pass that did not before`.replace(
        '1 check now pass',
        '1 check now passes',
      ),
    broken: (count: number) => `${counted(count, 'check fails', 'checks fail')} that did not before`,
    leavesOut: 'People without an active account were left out of',
    noneGreen: 'No check changed its outcome.',
    nowGreen: 'What the audit says now',
    outcome: (verdict: string, score: number) => `${verdict}, score ${score} of 100`,
    openLeft: (count: number) =>
      count === 0 ? 'No check is failing.' : `${counted(count, 'check is', 'checks are')} still failing.`,
    auditOld: 'The audit after the changes is not there yet.',
    lookAgain: 'Check again',
    seeLeft: 'See what is left',
    seeLog: 'Show activity',
    stoppedAtOnce: 'Stopped before anything was written',
    stoppedTitle: (done: number, total: number) =>
      `Stopped after ${number(done)} of ${counted(total, 'change', 'changes')}`,
    undoStoppedTitle: (done: number, total: number) =>
      `The undo stopped after ${number(done)} of ${counted(total, 'change', 'changes')}`,
    stoppedAt: 'It stopped at',
    finish: 'Finish',
    undo: 'Undo what was done',
    finishUndo: 'Go on with the undo',
    stopHelp: 'Finish goes on where it stopped. Undo takes back what was done. Neither does anything twice.',
    noneWritten: 'The project is as it was.',
  },
};
