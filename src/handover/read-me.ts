import { VERDICT_WORDS } from './findings';
import type { PackageFile } from './package-file';
import type { HandoverSource } from './source';
import { withoutAccountIds } from '../messages/personal-data';
import { markdownText } from '../formats/texts';

/** What each file is for, in the order to read them in. A folder ends in a slash and stands for its files. */
const CONTENTS: readonly (readonly [path: string, what: string])[] = [
  ['report.html', 'the report as a page to print, then every open finding'],
  ['open-findings.md', 'what is open, with what to do'],
  ['open-findings.csv', 'the same, one row per finding, for a spreadsheet'],
  ['open-findings.json', 'the same with all evidence, for programs'],
  ['manual-checks.md', 'what only a person can look at, what was recorded and until when it holds'],
  ['requirement-set.json', 'which requirements were checked, in which version, with their sources'],
  [
    'ids.json',
    'project, service desk, portal, request types, issue types (`isLeftOut`: ' +
      'the bot does not work with it) and accounts by id',
  ],
  ['status-map.csv', 'every status with its bucket and the vendor’s state'],
  ['status-map.json', 'the same for programs'],
  ['transitions.csv', 'the transitions a bot takes, for each issue type it works with, by the id it sends'],
  ['transitions.json', 'the same for programs'],
  ['access-matrix.csv', 'what the accounts must be permitted and what they are permitted'],
  ['forms.csv', 'which request types can be filled in from chat, and what is in the way'],
  ['forms.json', 'the same for programs'],
  ['rehearsal.md', 'what the skills would do on a request, step by step: worked out, not live'],
  ['customers.json', 'how many employees are customers'],
  [
    'workflows/',
    'each workflow as OSWorkflow XML and as JSON; `index.csv` shows which is which, `.losses.txt` what the XML ' +
      'leaves out',
  ],
  ['moveworks/', 'configuration to paste on the vendor’s side; its README.md gives the order'],
  ['NOT-INCLUDED.txt', 'what could not be created, and why'],
];

const NO_PEOPLE =
  'Names, e-mail addresses and account ids of people are left out of everything the app writes. ' +
  'Accounts are named by what they are for; those of the bot carry their account id. ' +
  'A status, a role or a workflow keeps its name, even where a person is called so.';
const WORDS_OF_PEOPLE =
  'What people wrote as evidence or as a reason is passed on without addresses, account ids and the names that ' +
  'the audit knows, and otherwise as they wrote it: read `manual-checks.md` and `open-findings.md` before you ' +
  'send the package.';
const RULES_NAME_ACCOUNTS =
  'Rules of some workflows name accounts by id; those ids are in the workflow files as Jira has them.';
const CHANGED =
  'The project has changed since that audit: ids, statuses and transitions here are newer than the findings. ' +
  'Run the audit again, then create the package again.';

const namesAccounts = ({ workflows }: HandoverSource): boolean =>
  workflows.state === 'read' &&
  workflows.value.workflows.some(({ transitions }) =>
    isNamingAccounts(
      JSON.stringify(transitions.map(({ conditions, validators, actions }) => [conditions, validators, actions])),
    ),
  );

const isNamingAccounts = (text: string): boolean => withoutAccountIds(text, () => '') !== text;

/** The first file to open. */
export const readMe = (source: HandoverSource, files: readonly PackageFile[]): PackageFile => {
  const { report, profile, hasChangedSinceAudit } = source;
  const isThere = (path: string): boolean =>
    files.some((file) => (path.endsWith('/') ? file.path.startsWith(path) : file.path === path));
  const lines = CONTENTS.filter(([path]) => isThere(path)).map(([path, what], at) => `${at + 1}. \`${path}\`: ${what}`);
  return {
    path: 'README.md',
    text: [
      `# Hand-over of ${markdownText(report.project.name)} (${report.project.key}) to ${profile.name}`,
      '',
      `Audit of ${report.takenAt}: ${VERDICT_WORDS[report.verdict]}, score ${Math.round(report.score)} of 100, ` +
        `requirement set ${report.profile.id} ${report.profile.version}.`,
      ...((report.acceptedRisks ?? []).length === 0
        ? []
        : ['', 'The verdict rests on risks that somebody accepted; the findings say which, why and until when.']),
      ...(hasChangedSinceAudit === true ? ['', CHANGED] : []),
      '',
      '## What is in it, in reading order',
      '',
      ...lines,
      '',
      '## What is not in it',
      '',
      NO_PEOPLE,
      '',
      WORDS_OF_PEOPLE,
      ...(namesAccounts(source) ? ['', RULES_NAME_ACCOUNTS] : []),
      '',
    ].join('\n'),
  };
};
