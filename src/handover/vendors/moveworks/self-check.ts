import type { PackageFile } from '../../package-file';
import type { HandoverSource } from '../../source';
import { compareBuckets, compareSearches, compareTypes } from './compare-workflows';
import { at, sameSet, type Compared } from './compared';
import { fillInsOf, filesByPath, isToFillIn, listOf, recordOf, textsOf, type FillIn } from './read-files';
import { FILL_IN, vendorRecords } from './records';
import { SETUP_PAGES } from './setup-pages';

/** What the configuration of one package says of itself, in English as all its files. */
export interface SelfCheck {
  readonly disagreements: readonly string[];
  /** What could not be compared, and why: never taken for agreement. */
  readonly notCompared: readonly string[];
  readonly fillIns: readonly FillIn[];
}

/**
 * Holds the files of the configuration against each other and against what was read of the site. It reads the texts as
 * they are handed over, so that a fault in how they are made is found too.
 */
export const selfCheck = (all: readonly PackageFile[], source: HandoverSource): SelfCheck => {
  const disagreements: string[] = [];
  const notCompared: string[] = [];
  const compared: Compared = {
    files: filesByPath(all),
    source,
    disagree: (sentence) => disagreements.push(sentence),
    leaveOut: (sentence) => notCompared.push(sentence),
  };
  compareRecords(compared);
  compareAccount(compared);
  compareSite(compared);
  compareDesk(compared);
  compareTypes(compared);
  compareBuckets(compared);
  compareSearches(compared);
  return { disagreements, notCompared, fillIns: fillInsOf(compared.files) };
};

/** The bodies: all are there, name one connector, and hold what their request takes. */
const compareRecords = ({ files, source, disagree }: Compared): void => {
  const records = vendorRecords(source);
  const connectors = new Set<unknown>();
  for (const { path, request, body: made } of records) {
    const body = files.json(path);
    if (body === null) {
      disagree(`${path} is missing, or holds no JSON.`);
      continue;
    }
    const missing = Object.keys(made).filter((member) => !(member in body));
    const unknown = Object.keys(body).filter((member) => !(member in made));
    if (missing.length > 0) disagree(`${path} lacks ${missing.join(', ')}.`);
    if (unknown.length > 0) disagree(`${path} has ${unknown.join(', ')}, which its request does not take.`);
    if ('connector_id' in body) connectors.add(body['connector_id']);
    const hasNumber = 'num' in recordOf(body['version']);
    if (request.startsWith('PATCH') !== hasNumber)
      disagree(`${path}: version.num belongs to a change, and only to a change.`);
  }
  if (connectors.size > 1) disagree(`The files name ${connectors.size} connectors; there is one.`);
  const system = files.json(at('08-forms-ingestion.json'))?.['system'];
  if (system !== undefined && system !== 'EXTERNAL_SYSTEM_JIRA')
    disagree(`${at('08-forms-ingestion.json')}: system is not EXTERNAL_SYSTEM_JIRA.`);
  const lookBack = files.json(at('07-poller.json'))?.['maximum_look_back_seconds'];
  if (typeof lookBack === 'number' && (lookBack < 30 || lookBack > 600))
    disagree(`${at('07-poller.json')}: maximum_look_back_seconds is not from 30 to 600.`);
  const types = textsOf(files.json(at('03-integration-settings.json'))?.['concierge_ticket_types']);
  const strange = types.filter((type) => !isToFillIn(type) && !['INCIDENT', 'REQUEST', 'REQUEST_ITEM'].includes(type));
  if (strange.length > 0)
    disagree(`${at('03-integration-settings.json')}: ${strange.join(', ')} isn’t a ticket type of the vendor.`);
};

/** One identity: of the bot’s account, in the settings, in the table, in the ids, and as it was chosen. */
const compareAccount = ({ files, source, disagree, leaveOut }: Compared): void => {
  const botId = files.json(at('03-integration-settings.json'))?.['bot_sys_id'];
  const chosen = source.settings.accounts.serviceAccount;
  if (chosen === null) return leaveOut('The account of the bot: none is chosen.');
  const same = (where: string, value: unknown): void => {
    if (value !== chosen) disagree(`${where} does not name the chosen service account.`);
  };
  same(`${at('03-integration-settings.json')}: bot_sys_id`, botId);
  same(`${SETUP_PAGES}: ITSM ID Info: identifier in Jira`, files.field('ITSM ID Info: identifier in Jira'));
  same(`${SETUP_PAGES}: Bot’s account in Jira`, files.field('Bot’s account in Jira'));
  same(
    'ids.json: accounts.serviceAccount',
    recordOf(recordOf(files.json('ids.json')?.['accounts'])['serviceAccount'])['accountId'],
  );
  if (chosen.length > 64) disagree('The account id is longer than the 64 characters that bot_sys_id takes.');
  const identities = textsOf(files.json(at('02-assistant-account.json'))?.['itsm_id_info']);
  if (!identities.some((text) => text.includes(` exactly ${chosen}.`)))
    disagree(`${at('02-assistant-account.json')}: itsm_id_info does not name the account of bot_sys_id.`);
  const { serviceAccount } = source.parts;
  if (serviceAccount.state === 'unreadable') leaveOut(`The account on the site: ${serviceAccount.message.text}`);
  else if (serviceAccount.value.state !== 'found')
    disagree('The site has no account with the id of the service account.');
};

/** The project and the site. */
const compareSite = ({ files, source, disagree, leaveOut }: Compared): void => {
  const { site, project } = source.parts;
  const ids = files.json('ids.json');
  const same = (where: string, value: unknown, expected: string): void => {
    if (value !== expected) disagree(`${where} is not ${expected}.`);
  };
  if (site.state === 'unreadable') leaveOut(`The address of the site: ${site.message.text}`);
  else {
    same(`${SETUP_PAGES}: Base URL`, files.field('Base URL'), site.value.baseUrl);
    same('ids.json: site', ids?.['site'], site.value.baseUrl);
  }
  if (project.state === 'unreadable') return leaveOut(`The project: ${project.message.text}`);
  const { id, key, name } = project.value;
  const told = recordOf(ids?.['project']);
  same('ids.json: project.id', told['id'], id);
  same('ids.json: project.key', told['key'], key);
  same(`${SETUP_PAGES}: Project id`, files.field('Project id'), id);
  same(`${SETUP_PAGES}: Project key`, files.field('Project key'), key);
  same(`${SETUP_PAGES}: Project name`, files.field('Project name'), name);
  const settings = files.json(at('03-integration-settings.json'));
  same(`${at('03-integration-settings.json')}: project_name`, settings?.['project_name'], name);
};

const compareDesk = ({ files, source: { desk, settings }, disagree, leaveOut }: Compared): void => {
  if (desk.state === 'unreadable') return leaveOut(`The service desk: ${desk.message.text}`);
  if (desk.value === null) return leaveOut('The service desk: the project has none.');
  const { serviceDeskId, requestTypes } = desk.value;
  const ids = files.json('ids.json');
  if (ids?.['serviceDeskId'] !== serviceDeskId) disagree(`ids.json: serviceDeskId is not ${serviceDeskId}.`);
  if (files.field('Service desk id') !== serviceDeskId)
    disagree(`${SETUP_PAGES}: Service desk id is not ${serviceDeskId}.`);
  const told = listOf(ids?.['requestTypes']).map(({ id }) => String(id));
  if (
    !sameSet(
      told,
      requestTypes.map(({ id }) => id),
    )
  )
    disagree('ids.json: the request types are others than the service desk has.');
  if (!settings.skills.includes('forms')) return;
  const shown = (files.field('Request type ids on the portal') ?? '').split(' ').filter((id) => id !== '');
  if (
    !sameSet(
      shown,
      requestTypes.filter(({ isOnPortal }) => isOnPortal).map(({ id }) => id),
    )
  )
    disagree(`${SETUP_PAGES}: the request types are others than the portal shows.`);
};

const list = (title: string, rows: readonly string[], none: string): readonly string[] => [
  `## ${title}`,
  '',
  ...(rows.length === 0 ? [none] : rows.map((row) => `- ${row}`)),
  '',
];

/** What the check found, and what is left to fill in, for somebody who pastes the files. */
export const selfCheckFile = ({ disagreements, notCompared, fillIns }: SelfCheck): PackageFile => ({
  path: at('SELF-CHECK.md'),
  text: [
    '# Before you paste',
    '',
    ...list('Disagreements', disagreements, 'The ids agree across the files, and with the site as it was read.'),
    ...(notCompared.length === 0 ? [] : list('Not compared', notCompared, '')),
    ...list(
      `Still to fill in (${fillIns.length})`,
      fillIns.map(({ path, member, what }) => `\`${path}\`, ${member}: ${what.slice(FILL_IN.length)}`),
      'Nothing.',
    ),
  ].join('\n'),
});
