import { botsIssueTypes } from '../issue-types';
import type { Made, PackageFile } from '../package-file';
import { fileSays } from '../says';
import type { Message } from '../../shared/message';
import type { HandoverSource } from '../source';
import { byId, inOrder, jsonText } from '../../formats/texts';
import { statusRows, transitionRows, type StatusRow, type TransitionRow } from '../workflow-tables';

const FOLDER = 'moveworks';
const PAGES = 'https://help.moveworks.com/api-reference/configuration-api/ticketing';

/** A value only the vendor's side knows; the text says where it is found. */
const fillIn = (what: string): string => `FILL IN: ${what}`;

const CONNECTOR = fillIn(
  'the id of the Jira Service Desk connector, from GET /platform/connectors of the Configuration API or from Moveworks Setup > Core Platform > System Connectors',
);
const CHANGE = 'Set up from the hand-over package of Bot Preflight';

/** https://help.moveworks.com/api-reference/configuration-api/ticketing/ticket-integration-settings/create-ticket-integration-setting */
const integrationSettings = ({ report, settings }: HandoverSource): PackageFile => ({
  path: `${FOLDER}/integration-settings.json`,
  text: jsonText({
    connector_id: CONNECTOR,
    name: `Jira Service Management ${report.project.key}`,
    project_name: report.project.name,
    bot_sys_id:
      settings.accounts.serviceAccount ??
      fillIn('the account id of the service account; choose one in the setup of Bot Preflight'),
    primary: fillIn('true if this is the primary ticketing system; setting it unsets another'),
    concierge_ticket_types: fillIn(
      'a list of the ticket types the assistant polls; INCIDENT, REQUEST and REQUEST_ITEM are among the allowed values',
    ),
    version: { change_description: CHANGE },
  }),
});

/** https://help.moveworks.com/api-reference/configuration-api/ticketing/ticket-integration-destinations/create-ticket-integration-destination */
const destination = ({ report, desk }: HandoverSource): PackageFile => ({
  path: `${FOLDER}/destination.json`,
  text: jsonText({
    connector_id: CONNECTOR,
    jira_service_desk_config: fillIn(
      `the destination’s settings as the vendor’s page lists them, with project ${report.project.key} (id ${report.project.id}) and ${deskWords(desk)}; request type ids are in ids.json`,
    ),
    version: { change_description: CHANGE },
  }),
});

const deskWords = (desk: HandoverSource['desk']): string =>
  desk.state === 'unreadable'
    ? 'the service desk, which could not be read'
    : desk.value === null
      ? 'no service desk, as the project has none'
      : `service desk ${desk.value.serviceDeskId}`;

/** https://help.moveworks.com/api-reference/configuration-api/ticketing/ticket-integration-mappers-ticket-types/create-ticket-type-mapper */
const fieldMapper = (): PackageFile => ({
  path: `${FOLDER}/field-mapper.json`,
  text: jsonText({
    connector_id: CONNECTOR,
    ticket_types: fillIn(
      'one entry for each issue type the bot touches, with its destination, states and transitions; ticket-types.json beside this file has the values',
    ),
    version: { change_description: CHANGE },
  }),
});

/** https://help.moveworks.com/api-reference/configuration-api/ticketing/ticket-poller/update-ticket-poller */
const poller = (): PackageFile => ({
  path: `${FOLDER}/poller.json`,
  text: jsonText({
    ticket_poller_enabled_dsl: fillIn(
      'a rule in the vendor’s own language that is true; nothing is ingested until it is',
    ),
    poll_interval_seconds: fillIn('how often Jira is polled, a number of seconds'),
    maximum_look_back_seconds: fillIn('the age of the oldest ticket polled, a number from 30 to 600'),
    version: { num: fillIn('the number from GET /tool/ticket/poller'), change_description: CHANGE },
  }),
});

interface TypeStates {
  readonly states: Readonly<Record<string, readonly { readonly statusId: string; readonly status: string }[]>>;
  readonly undecided: readonly { readonly statusId: string; readonly status: string }[];
}

const statesOf = (rows: readonly StatusRow[], names: readonly string[]): TypeStates => {
  const pick = (state: string | null) =>
    rows.filter((row) => row.state === state).map(({ statusId, status }) => ({ statusId, status }));
  return { states: Object.fromEntries(names.map((name) => [name, pick(name)])), undecided: pick(null) };
};

/** The transitions that bring a request into each state. */
const transitionsInto = (rows: readonly TransitionRow[], statuses: readonly StatusRow[], names: readonly string[]) =>
  Object.fromEntries(
    names.map((state) => [
      state,
      rows
        .filter(
          ({ kind, to }) =>
            kind !== 'initial' &&
            to !== null &&
            statuses.some(({ statusId, state: is }) => statusId === to.id && is === state),
        )
        .map(({ transitionId, name, from, to, kind }) => ({
          transitionId,
          name,
          from: kind === 'global' ? 'any status' : from.map(({ id }) => id),
          to: to?.id ?? null,
        })),
    ]),
  );

const ticketTypes = (source: HandoverSource): readonly Made[] => {
  const { parts, workflows, settings, profile, screens } = source;
  const missing = (reason: Message): readonly Made[] =>
    ['ticket-types', 'status-buckets'].map((name) => ({ path: `${FOLDER}/${name}.json`, reason }));
  if (workflows.state === 'unreadable') return missing(workflows.message);
  if (parts.project.state === 'unreadable') return missing(parts.project.message);
  const { mappings } = workflows.value;
  const names = profile.buckets.flatMap(({ vendorStates }) => vendorStates);
  const statuses = statusRows(workflows.value, settings, profile);
  const issueTypes = botsIssueTypes(source);
  const transitions = transitionRows(
    workflows.value,
    settings,
    issueTypes,
    screens.state === 'read' ? screens.value : new Map(),
  );
  const types = [...issueTypes].sort(byId).map(({ id, name }) => {
    const workflowId = mappings.find(({ issueTypeId }) => issueTypeId === id)?.workflowId ?? null;
    const own = statuses.filter((row) => row.workflowId === workflowId);
    return {
      issueTypeId: id,
      issueType: name,
      workflowId,
      ...statesOf(own, names),
      transitionsInto: transitionsInto(
        transitions.filter(({ issueTypeId }) => issueTypeId === id),
        own,
        names,
      ),
    };
  });
  const distinct = [
    ...new Map([...statuses].sort(byState).map((row) => [`${row.statusId} ${row.state ?? ''}`, row])).values(),
  ];
  return [
    { path: `${FOLDER}/ticket-types.json`, text: jsonText({ ticketTypes: types }) },
    { path: `${FOLDER}/status-buckets.json`, text: jsonText(statesOf(distinct, names)) },
  ];
};

const byState = (a: StatusRow, b: StatusRow): number =>
  byId({ id: a.statusId }, { id: b.statusId }) || inOrder(a.state ?? '', b.state ?? '');

/** A number that needs no quotes. Other ids are quoted, so that nothing of them is read as JQL. */
const jqlId = (id: string): string => (/^\d+$/u.test(id) ? id : `"${id.replace(/["\\]/gu, '\\$&')}"`);

/** Searches that show what the poller and the interception will find, to be tried in Jira. */
const searches = ({ report, workflows, settings, profile }: HandoverSource): readonly Made[] => {
  const project = `project = ${jqlId(report.project.id)}`;
  const polled: Made = { path: `${FOLDER}/poller.jql`, text: `${project} AND updated >= -10m ORDER BY updated ASC\n` };
  const path = `${FOLDER}/interception.jql`;
  if (!settings.skills.includes('ticket-interception')) return [polled];
  if (workflows.state === 'unreadable') return [polled, { path, reason: workflows.message }];
  const fresh = [
    ...new Set(
      statusRows(workflows.value, settings, profile)
        .filter(({ state }) => state === 'NEW')
        .map(({ statusId }) => statusId),
    ),
  ].sort((a, b) => byId({ id: a }, { id: b }));
  if (fresh.length === 0) return [polled, { path, reason: fileSays.nothingIsNew }];
  return [
    polled,
    {
      path,
      text: `${project} AND status in (${fresh.map(jqlId).join(', ')}) AND assignee is EMPTY ORDER BY created ASC\n`,
    },
  ];
};

const README = `# Configuration for Moveworks

Nothing here is sent by the app: a person pastes it, file by file, in this order. Values that begin with FILL IN are known on the vendor’s side only; the text says where to find each.

1. \`integration-settings.json\`: ${PAGES}/ticket-integration-settings/overview
2. \`destination.json\`: ${PAGES}/ticket-integration-destinations/overview
3. \`field-mapper.json\`, with the values of \`ticket-types.json\`: ${PAGES}/ticket-integration-mappers-ticket-types/overview
4. \`status-buckets.json\`: every status under the vendor’s five states. A status under \`undecided\` needs a person’s decision in the setup of Bot Preflight.
5. \`poller.json\`: ${PAGES}/ticket-poller/overview
6. \`poller.jql\` and \`interception.jql\`: searches to try in Jira; they show what the poller and the interception will find.

The vendor calls its Configuration API an alpha: compare the files with its pages before you paste them.
`;

/** The configuration bundle of Moveworks as files to paste. Only members that the vendor’s pages name are in it. */
export const moveworksFiles = (source: HandoverSource): readonly Made[] => [
  { path: `${FOLDER}/README.md`, text: README },
  integrationSettings(source),
  destination(source),
  fieldMapper(),
  ...ticketTypes(source),
  poller(),
  ...searches(source),
];
