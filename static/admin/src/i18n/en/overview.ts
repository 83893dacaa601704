import { counted, number } from './counting';

/** All projects that are set up. */
export const allProjects = {
  title: 'Projects',
  text: 'How each connected project stands, and what to do next in it.',
  connect: 'Connect another project',
  search: 'Search projects',
  sort: 'Sort by',
  sorts: { urgency: 'Most urgent first', name: 'Name', score: 'Lowest score first', age: 'Oldest audit first' },
  count: (shown: number, total: number) =>
    shown === total
      ? counted(total, 'project', 'projects')
      : `${number(shown)} of ${counted(total, 'project', 'projects')}`,
  standingsTitle: 'Projects by verdict',
  standings: { 'no-go': 'Not ready', go: 'Ready', never: 'Not audited' },
  noMatchTitle: 'No project matches',
  noMatchText: 'Search by name or key, or show all projects.',
  clear: 'Show all projects',
  showMore: (count: number) => `Show ${number(count)} more`,
  project: 'Project',
  verdict: 'Verdict',
  score: 'Score',
  next: 'What to do next',
  lastRun: 'Last audit',
  neverRun: 'Never',
  old: 'Older than a day',
  live: (day: string) => `Live since ${day}`,
  expires: (day: string) => `A confirmation or risk expires on ${day}`,
  expired: 'A confirmation or risk has expired',
  steps: {
    'set-up': 'Choose the bot’s account',
    audit: 'Run the audit',
    fix: 'Fix first:',
    'go-live': 'Mark it as live',
    renew: 'Renew what expires',
    nothing: 'Nothing to do',
  },
};

/** `5 checks block go-live: 3 failed, 2 to confirm.` */
const blocking = (failed: number, toConfirm: number, unchecked: number): string => {
  const parts = [
    failed === 0 ? null : `${number(failed)} failed`,
    toConfirm === 0 ? null : `${number(toConfirm)} to confirm`,
    unchecked === 0 ? null : `${number(unchecked)} could not be checked`,
  ].filter((part) => part !== null);
  return `${counted(failed + toConfirm + unchecked, 'check blocks', 'checks block')} go-live: ${parts.join(', ')}.`;
};

/** One project. */
export const overview = {
  runAgain: 'Run audit again',
  run: 'Run audit',
  lastRun: (when: string) => `Last audit ${when}`,
  calls: (count: number) => counted(count, 'request to Jira', 'requests to Jira'),
  profile: (name: string, version: string) => `${name}, version ${version}`,
  goTitle: 'Ready for the bot',
  noGoTitle: 'Not ready for the bot',
  goText: (open: number) =>
    open === 0
      ? 'Nothing blocks go-live.'
      : `Nothing blocks go-live. ${counted(open, 'other check is', 'other checks are')} open.`,
  noGoText: (failed: number, toConfirm: number, unchecked: number) => blocking(failed, toConfirm, unchecked),
  scoreLabel: (score: number) => `Score ${score} of 100`,
  scoreOf: 'of 100',
  severityTitle: 'Failing checks by severity',
  nextTitle: 'What to do next',
  nextGo: (accepted: number) =>
    accepted === 0
      ? 'Nothing is left to fix. Run the audit again after each change to the project.'
      : `Nothing is open besides ${counted(accepted, 'accepted risk', 'accepted risks')}. Run the audit again after ` +
        'each change to the project.',
  showNext: 'Show how to fix it',
  showAll: 'Show all findings',
  skillsTitle: 'Skills',
  skillsText: 'What the bot could do in this project today.',
  skillsRehearse: 'A skill’s name opens its rehearsal: what the bot would do, step by step.',
  heldBackBy: (count: number) => `Blocked by ${counted(count, 'check', 'checks')}`,
  goLiveSteps: {
    left: (left: number, total: number) =>
      left === 0 ? 'All steps to go-live are done.' : `${number(left)} of ${number(total)} steps to go-live left`,
    names: { setUp: 'Set up', audit: 'Audit', fixes: 'Fixes', people: 'Work for people', live: 'Live' },
    done: 'done',
    checks: (count: number) => counted(count, 'check', 'checks'),
  },
  live: {
    title: (day: string) => `Live since ${day}`,
    steps: {
      package: 'Hand over the package',
      key: 'Give the bot a key',
      watch: 'Watch for new employees',
    },
    texts: {
      package: 'What the bot’s engineers need of this project, in one file.',
      key: 'With it the bot reads forms, articles and tickets from here.',
      watch: 'You see here when somebody joins or leaves who the bot should know.',
    },
    done: {
      package: 'A package is made.',
      key: 'A key for this project is valid.',
      watch: 'New employees are watched for.',
    },
  },
  blockersTitle: 'What blocks them',
  blocksAll: 'All skills that are on',
  skillGo: (open: number) =>
    open === 0
      ? 'Nothing blocks it.'
      : `Nothing blocks it. ${counted(open, 'check for it is open', 'checks for it are open')}.`,
  skillOff: 'Switched off in setup.',
  checksTitle: 'All checks',
  notAuditedTitle: 'This project has not been audited yet',
  notAuditedText: 'The audit reads the project once, changes nothing, and usually takes under a minute.',
  notSetUpTitle: 'Set up this project first',
  notSetUpText:
    'The audit needs to know which account the bot uses and which skills you want. Most of it is proposed for you.',
  setUp: 'Set up project',
  trend: (scores: readonly number[]) => `Score of the last ${scores.length} audits: ${scores.join(', ')}`,
  oldTitle: (when: string) => `This report is from ${when}`,
  oldText: 'The project may look different today. The daily audit has not run, so run one now.',
  historyFailed: 'What changed, and what to do next, could not be read',
  renewTitle: 'Renew what expires',
  renewText: 'Something that a person confirmed or accepted expires soon, and the verdict may change with it.',
  renew: 'Show what expires',
  goLiveTitle: 'Go live',
  goLiveAsk:
    'Ask a Jira administrator to turn the bot on in its vendor’s console and to mark the project as live here.',
  goLiveText:
    'Turn the bot on in its vendor’s console, then mark the project as live. ' +
    'From then on, this page shows what has changed since go-live.',
  setUpTitle: 'Choose the account the bot uses',
  setUpText:
    'The setup names no service account, so this audit could not check it. Choose it, then run the audit again.',
  goLive: 'Mark as live',
  goLiveDone: 'Marked as live',
  goLiveDoneText: (key: string) => `From today, changes to ${key} are tracked here.`,
  auditTitle: 'Run the audit again',
  changesTitle: 'What changed',
  sinceLastRun: (when: string) => `Since the audit of ${when}`,
  sinceGoLive: (day: string) => `Since the go-live on ${day}`,
  unmark: 'Undo the mark',
  noChange: 'Nothing changed.',
  firstAudit: 'First audit. Changes since then will show up here.',
  changes: {
    turnedRed: 'No longer passing',
    turnedGreen: 'Now passing',
    stillOpen: 'Still open, now listed on its own',
    added: 'Checked for the first time',
    gone: 'No longer checked',
  },
  moreChanges: (count: number) => `Show ${number(count)} more`,
  readingsTitle: 'When changes reach the bot',
  readingsText: 'Based on the vendor’s sync schedule, for a change made now.',
  readings: { people: 'People', groups: 'Groups', forms: 'Forms', articles: 'Articles' },
  readingAt: 'Next sync',
  readingAtLatest: 'Synced at the latest',
  expiringTitle: (expired: number, soon: number) =>
    expired === 0 ? 'Expires soon' : soon === 0 ? 'Expired' : 'Expired, or expires soon',
  expiringNone: 'No confirmation and no accepted risk expires within two weeks.',
  expiringKinds: { 'manual-check': 'Confirmed by a person', risk: 'Accepted risk' },
  expires: (when: string) => `Expires ${when}`,
  expired: (when: string) => `Expired ${when}`,
};
