import { counted, number } from './counting';

/** `48 kB`, `1.2 MB` */
const size = (bytes: number): string =>
  bytes < 1_000
    ? counted(bytes, 'byte', 'bytes')
    : bytes < 1_000_000
      ? `${number(Math.round(bytes / 1_000))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`;

/** What each file is for, by its path in the package; workflows by how their name ends. */
const about: Readonly<Record<string, string>> = {
  'README.md': 'What is in the package, in reading order',
  'NOT-INCLUDED.txt': 'What could not be created, and why',
  'report.html': 'The report for people, to print',
  'open-findings.md': 'What is open, with what to do',
  'open-findings.csv': 'The same for a spreadsheet',
  'open-findings.json': 'The same with all evidence, for programs',
  'manual-checks.md': 'What people checked by hand, and what they recorded',
  'requirement-set.json': 'Which requirements were checked, with their sources',
  'ids.json': 'Project, service desk, request types and issue types by id',
  'status-map.csv': 'Every status with the vendor’s state',
  'status-map.json': 'The same for programs',
  'transitions.csv': 'Every transition with the id a bot sends, per issue type',
  'transitions.json': 'The same for programs',
  'access-matrix.csv': 'Required and actual permissions per account',
  'forms.csv': 'Which request types can be filled in from chat',
  'forms.json': 'The same for programs',
  'customers.json': 'How many employees are customers',
  'workflows/index.csv': 'Which file is which workflow',
  '.losses.txt': 'What the XML export leaves out',
  '.xml': 'OSWorkflow, DTD 2.8',
  'moveworks/README.md': 'In which order to paste',
  'moveworks/SELF-CHECK.md': 'Whether the ids agree, and what is left to fill in',
  'moveworks/setup-pages.csv': 'The same values for the vendor’s setup pages',
  'moveworks/01-connector.md': 'How to make the connector',
  'moveworks/02-assistant-account.json': 'The record that switches ticketing on',
};

/** The package that is handed to the vendor. */
export const handOver = {
  text: 'Everything the vendor asks for about this project, in one file.',
  what: {
    title: 'What is in it, and for whom',
    rows: [
      {
        who: 'The vendor’s engineers',
        what:
          'Each workflow as XML and JSON, the statuses in the vendor’s five states, transition ids per issue ' +
          'type, service desk and request type ids, forms and what a bot can fill in.',
      },
      {
        who: 'The person who sets up the bot',
        what:
          'The vendor’s configuration as files to paste: from the connector to the forms, with what is left to ' +
          'fill in.',
      },
      {
        who: 'Your security team',
        what: 'Who may do what, the requirement set, manual checks with their evidence, open and accepted findings.',
      },
      { who: 'Everybody else', what: 'A report to print or send.' },
    ],
    never:
      'It contains no requests. Names, e-mail addresses and account ids of people are left out of what the app ' +
      'writes, and customers are only counted. What people wrote as evidence or as a reason goes out as they ' +
      'wrote it: read manual-checks.md and open-findings.md before you send it.',
  },
  noneTitle: 'No hand-over package yet',
  noneText: 'Creating one reads the project’s workflows, forms and the last audit. Nothing is changed in Jira.',
  make: 'Create package',
  again: 'Create it again',
  run: {
    title: 'The package is being created',
    states: {
      queued: 'Waiting to start',
      reading: 'Reading workflows and forms',
      packing: 'Packing',
      waiting: 'Jira asks to wait; it goes on by itself',
      done: 'Done',
      failed: 'Failed',
    },
    workflows: (read: number, total: number) =>
      total === 0 ? 'Counting workflows' : `${number(read)} of ${counted(total, 'workflow', 'workflows')} read`,
    label: 'Progress of the package',
    canLeave: 'You can leave this page. It goes on, and the package will be here.',
    lost: 'The progress cannot be read just now; trying again.',
    before: 'The package below is the one from before.',
  },
  failed: 'The package was not created',
  failure: { message: 'The package couldn’t be created.', advice: 'Try again.' },
  ready: {
    title: 'Package',
    made: 'Created',
    audit: 'With the audit of',
    size: 'Size',
    files: 'Files',
    digest: 'SHA-256',
    digestHelp: 'Share this checksum so the recipient can verify the file.',
    copy: 'Copy',
    copyLabel: 'Copy the SHA-256',
    download: (name: string) => `Download ${name}`,
    saved: (name: string) => `${name} was checked and saved.`,
    downloadFailed: 'The package could not be downloaded',
    damaged: { message: 'What arrived is not what was packed.', advice: 'Reload the page and download it again.' },
    progress: (done: number, total: number) => (total < 2 ? '' : `Part ${done} of ${total}`),
  },
  configuration: {
    agree: 'The ids of the vendor’s configuration agree',
    agreeSoFar: 'What could be compared in the vendor’s configuration agrees',
    disagree: (count: number) => `${counted(count, 'disagreement', 'disagreements')} in the vendor’s configuration`,
    notCompared: (count: number) => `${counted(count, 'part', 'parts')} could not be compared.`,
    fillIns: (count: number) =>
      count === 0 ? 'Nothing is left to fill in.' : `${counted(count, 'value is', 'values are')} left to fill in.`,
    where: 'The list is in',
  },
  changes: {
    title: (count: number) =>
      count === 0
        ? 'Nothing to paste has changed since the package of'
        : `${counted(count, 'value has', 'values have')} changed since the package of`,
    nothing: 'nothing',
    more: (count: number) => `${counted(count, 'more', 'more')} in the files themselves.`,
  },
  stale: {
    title: 'The project was audited again since',
    text: 'Findings and ids in the package may be out of date. Create it again before you hand it over.',
  },
  fresh: 'It holds the last audit.',
  gapsTitle: (count: number) => `${counted(count, 'file is', 'files are')} not included`,
  gapsText: 'NOT-INCLUDED.txt in the package lists them too.',
  filesTitle: (count: number) => `Files (${number(count)})`,
  filesText: 'Look before you send.',
  root: 'For everybody',
  about: (path: string) =>
    about[path] ?? Object.entries(about).find(([end]) => end.startsWith('.') && path.endsWith(end))?.[1] ?? '',
  folders: { workflows: 'Workflows', moveworks: 'To paste into the vendor’s console' } as Readonly<
    Record<string, string>
  >,
  preview: 'Preview',
  hide: 'Hide',
  previewOf: (path: string) => `Preview ${path}`,
  hideOf: (path: string) => `Hide ${path}`,
  download: 'Download',
  downloadOf: (path: string) => `Download ${path}`,
  contentOf: (path: string) => `Content of ${path}`,
  showAll: (length: number) => `Show all ${number(Math.ceil(length / 1_000))} thousand characters`,
  cut: 'This is the beginning of the file. The whole file is in the package.',
  report: {
    open: 'Look at the report',
    hide: 'Hide the report',
    label: 'The printable report of the package',
    print: 'Print',
    help: 'As it is in the package.',
  },
  size,
};
