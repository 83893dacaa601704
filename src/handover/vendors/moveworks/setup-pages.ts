import { csvText, inOrder } from '../../../formats/texts';
import type { PackageFile } from '../../package-file';
import type { HandoverSource } from '../../source';
import { FILL_IN, FOLDER } from './records';

export const SETUP_PAGES = `${FOLDER}/setup-pages.csv`;

/** A field of the vendor's setup pages, where somebody types what others send to the Configuration API. */
interface SetupField {
  readonly page: string;
  readonly field: string;
  readonly value: string;
}

const CONNECTORS = 'Core Platform > System Connectors > Jira Service Desk';
const BOT_ACCOUNT = 'User Identity > Advanced Configurations > Bot Account';
const TICKETING = 'Ticketing (ITSM provider)';
const FORMS = 'Forms > Import > Import Settings';

/** What could not be read is left to fill in, with the reason. */
const setupFields = ({ report, settings, parts, desk }: HandoverSource): readonly SetupField[] => {
  const accountId =
    settings.accounts.serviceAccount ?? `${FILL_IN}choose a service account in the setup of Bot Preflight`;
  const deskId =
    desk.state === 'unreadable'
      ? `${FILL_IN}it could not be read: ${desk.message.text}`
      : (desk.value?.serviceDeskId ?? `${FILL_IN}the project has no portal`);
  const requestTypes = desk.state === 'read' ? (desk.value?.requestTypes ?? []) : [];
  return [
    { page: CONNECTORS, field: 'Connection Name', value: 'jira' },
    {
      page: CONNECTORS,
      field: 'Base URL',
      value: parts.site.state === 'read' ? parts.site.value.baseUrl : `${FILL_IN}the address of your Jira site`,
    },
    { page: CONNECTORS, field: 'User name', value: `${FILL_IN}the e-mail address of the service account` },
    { page: CONNECTORS, field: 'API token', value: `${FILL_IN}the token made while signed in as that account` },
    {
      page: BOT_ACCOUNT,
      field: 'Email Address',
      value: `${FILL_IN}the service account’s address in your identity system`,
    },
    {
      page: BOT_ACCOUNT,
      field: 'Unique Record ID',
      value: `${FILL_IN}the value that joins accounts, most often the address`,
    },
    { page: BOT_ACCOUNT, field: 'Full Name', value: `${FILL_IN}the name that people see` },
    { page: BOT_ACCOUNT, field: 'ITSM ID Info: integration', value: 'the connector above' },
    { page: BOT_ACCOUNT, field: 'ITSM ID Info: identifier in Jira', value: accountId },
    { page: TICKETING, field: 'Bot’s account in Jira', value: accountId },
    { page: TICKETING, field: 'Project name', value: report.project.name },
    { page: TICKETING, field: 'Project key', value: report.project.key },
    { page: TICKETING, field: 'Project id', value: report.project.id },
    { page: TICKETING, field: 'Service desk id', value: deskId },
    ...(settings.skills.includes('forms')
      ? [
          {
            page: FORMS,
            field: 'Request type ids on the portal',
            value: requestTypes
              .filter(({ isOnPortal }) => isOnPortal)
              .map(({ id }) => id)
              .sort((a, b) => Number(a) - Number(b) || inOrder(a, b))
              .join(' '),
          },
        ]
      : []),
  ];
};

/** The same values as a table, for somebody who types them into the vendor's setup pages. */
export const setupPages = (source: HandoverSource): PackageFile => ({
  path: SETUP_PAGES,
  text: csvText(
    ['page', 'field', 'value'],
    setupFields(source).map(({ page, field, value }) => [page, field, value]),
  ),
});
