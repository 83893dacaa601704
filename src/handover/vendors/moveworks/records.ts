import { jsonText } from '../../../formats/texts';
import type { PackageFile } from '../../package-file';
import type { HandoverSource } from '../../source';

export const FOLDER = 'moveworks';
const REFERENCE = 'https://help.moveworks.com/api-reference/configuration-api';
const CHANGE = { change_description: 'Set up from the hand-over package of Bot Preflight' };

/** Begins each value that only the vendor's side knows; the text says where it is found. */
export const FILL_IN = 'FILL IN: ';
const fillIn = (what: string): string => `${FILL_IN}${what}`;

/** One record of the vendor's Configuration API, as the body of the request that makes or changes it. */
export interface VendorRecord {
  readonly path: string;
  readonly request: string;
  /** The vendor's page of it. */
  readonly page: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const CONNECTOR = fillIn('the id that the vendor’s side gives the connector made first; see 01-connector.md');

/** One per organisation, so it is there already and is changed. */
const assistantAccount = (accountId: string): VendorRecord => ({
  path: `${FOLDER}/02-assistant-account.json`,
  request: 'PATCH /platform/identity/assistant-account',
  page: `${REFERENCE}/platform-org/identity-bot-account-assistant-account/overview`,
  body: {
    email_addr: fillIn('the e-mail address of the service account in your primary identity system'),
    record_id: fillIn('the value that joins the account across your systems, most often its e-mail address'),
    full_name: fillIn('the full name of the service account'),
    itsm_id_info: [
      fillIn(
        `one entry for the connector made first, whose identifier is exactly ${accountId}. ` +
          'Keep the entries that are there: the list is replaced whole. ' +
          'Without this entry no ticket is made or read',
      ),
    ],
    version: { num: fillIn('the number from GET /platform/identity/assistant-account'), ...CHANGE },
  },
});

const integrationSettings = ({ report }: HandoverSource, accountId: string): VendorRecord => ({
  path: `${FOLDER}/03-integration-settings.json`,
  request: 'POST /tool/ticket/integration/settings',
  page: `${REFERENCE}/ticketing/ticket-integration-settings/create-ticket-integration-setting`,
  body: {
    connector_id: CONNECTOR,
    name: `Jira Service Management ${report.project.key}`,
    bot_sys_id: accountId,
    project_name: report.project.name,
    primary: fillIn('true if this is the primary ticketing system; setting it unsets another'),
    concierge_ticket_types: [fillIn('the ticket types the assistant polls, among INCIDENT, REQUEST and REQUEST_ITEM')],
    version: CHANGE,
  },
});

const destinations = ({ report }: HandoverSource): VendorRecord => ({
  path: `${FOLDER}/04-destinations.json`,
  request: 'POST /tool/ticket/integration/destinations',
  page: `${REFERENCE}/ticketing/ticket-integration-destinations/create-ticket-integration-destination`,
  body: {
    connector_id: CONNECTOR,
    jira_service_desk_config: fillIn(
      `the destination’s settings as the vendor’s page lists them, for project ${report.project.key}; ` +
        'setup-pages.csv has the ids',
    ),
    version: CHANGE,
  },
});

const destinationMapper = (): VendorRecord => ({
  path: `${FOLDER}/05-destination-mapper.json`,
  request: 'POST /tool/ticket/integration/destination-mappers',
  page: `${REFERENCE}/ticketing/ticket-integration-destination-mappers/create-ticket-destination-mapper`,
  body: {
    connector_id: CONNECTOR,
    mapper_bender: fillIn('the mapping, in the vendor’s own language, from a ticket of Jira to the destination'),
    version: CHANGE,
  },
});

const fieldMapper = (): VendorRecord => ({
  path: `${FOLDER}/06-field-mapper.json`,
  request: 'POST /tool/ticket/integration/field-mappers',
  page: `${REFERENCE}/ticketing/ticket-integration-mappers-ticket-types/create-ticket-type-mapper`,
  body: {
    connector_id: CONNECTOR,
    ticket_types: [
      fillIn(
        'one entry for each issue type the bot touches, with its destination, states and transitions; ' +
          'ticket-types.json has the values',
      ),
    ],
    version: CHANGE,
  },
});

/** One per organisation too. */
const poller = (): VendorRecord => ({
  path: `${FOLDER}/07-poller.json`,
  request: 'PATCH /tool/ticket/poller',
  page: `${REFERENCE}/ticketing/ticket-poller/update-ticket-poller`,
  body: {
    ticket_poller_enabled_dsl: fillIn('a rule in the vendor’s own language that is true; nothing is read until it is'),
    poll_interval_seconds: fillIn('how often Jira is asked, a number of seconds'),
    maximum_look_back_seconds: fillIn('the age of the oldest ticket that is read, a number from 30 to 600'),
    version: { num: fillIn('the number from GET /tool/ticket/poller'), ...CHANGE },
  },
});

const formsIngestion = ({ report }: HandoverSource): VendorRecord => ({
  path: `${FOLDER}/08-forms-ingestion.json`,
  request: 'POST /tool/search/forms',
  page: 'https://help.moveworks.com/api-reference/configuration-api/content-forms/forms/create-form',
  body: {
    name: `Portal of ${report.project.key}`,
    connector_id: CONNECTOR,
    system: 'EXTERNAL_SYSTEM_JIRA',
    jira_config: fillIn('the settings for Jira’s forms as the vendor’s page lists them; setup-pages.csv has the ids'),
    version: CHANGE,
  },
});

/** The records in the order in which one needs the other. The connector is made first, on a page. */
export const vendorRecords = (source: HandoverSource): readonly VendorRecord[] => {
  const accountId =
    source.settings.accounts.serviceAccount ??
    fillIn('the account id of the service account; choose one in the setup of Bot Preflight');
  return [
    assistantAccount(accountId),
    integrationSettings(source, accountId),
    destinations(source),
    destinationMapper(),
    fieldMapper(),
    poller(),
    ...(source.settings.skills.includes('forms') ? [formsIngestion(source)] : []),
  ];
};

export const recordFile = ({ path, body }: VendorRecord): PackageFile => ({ path, text: jsonText(body) });
