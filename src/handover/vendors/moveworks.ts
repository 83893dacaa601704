import type { Made, PackageFile } from '../package-file';
import type { HandoverSource } from '../source';
import { FOLDER, recordFile, vendorRecords } from './moveworks/records';
import { searches } from './moveworks/searches';
import { SETUP_PAGES, setupPages } from './moveworks/setup-pages';
import { ticketTypes } from './moveworks/ticket-types';

const CONNECTOR_PAGE = 'https://help.moveworks.com/api-reference/configuration-api/connectors/overview';

/** Its members depend on the system, and the vendor’s page for Jira’s could not be read: so it is made by hand. */
const connector: PackageFile = {
  path: `${FOLDER}/01-connector.md`,
  text: `# The connector

Everything else names it by its id, so make it first: in Moveworks Setup, Core Platform > System Connectors, system Jira Service Desk, with the values of \`setup-pages.csv\`. Its id then stands on that page, and in the answer of GET /platform/connectors (${CONNECTOR_PAGE}). Put the id in place of every \`connector_id\`.
`,
};

const readMe = (source: HandoverSource): PackageFile => {
  const records = vendorRecords(source);
  return {
    path: `${FOLDER}/README.md`,
    text: `# Configuration for Moveworks (ServiceNow Otto)

Nothing here is sent by the app: a person pastes it, file by file, in this order, for each file needs the one before. Values that begin with FILL IN are known on the vendor’s side only. \`SELF-CHECK.md\` lists them, and says whether the ids agree.

1. \`01-connector.md\`: how to make the connector
${records.map(({ path, request, page }, place) => `${place + 2}. \`${path.slice(FOLDER.length + 1)}\`: ${request}, ${page}`).join('\n')}

- \`${SETUP_PAGES.slice(FOLDER.length + 1)}\`: the same values for somebody who types them into the setup pages
- \`ticket-types.json\`: the values for the field mapper; a status under \`undecided\` needs a person’s decision in the setup of Bot Preflight
- \`status-buckets.json\`: every status under the vendor’s five states
- \`poller.jql\` and \`interception.jql\`: searches to try in Jira; they show what the poller and the interception will find

The vendor calls its Configuration API an alpha: compare the files with its pages before you paste them.
`,
  };
};

/** The configuration bundle of Moveworks as files to paste. Only members that the vendor’s pages name are in it. */
export const moveworksFiles = (source: HandoverSource): readonly Made[] => [
  readMe(source),
  connector,
  ...vendorRecords(source).map(recordFile),
  setupPages(source),
  ...ticketTypes(source),
  ...searches(source),
];
