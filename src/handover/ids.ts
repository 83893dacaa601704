import type { AccountReading } from '../snapshot/parts';
import type { Reading } from '../snapshot/reading';
import type { Made } from './package-file';
import type { HandoverSource } from './source';
import { toldIssueTypes } from './issue-types';
import { byId, inOrder, jsonText } from '../formats/texts';

const PATH = 'ids.json';

/** An account without its name: what it is for is told by the member it stands under. */
const accountOf = (accountId: string | null, reading: Reading<AccountReading>) => {
  if (accountId === null) return null;
  if (reading.state === 'unreadable') return { accountId, note: reading.message.text };
  if (reading.value.state !== 'found') return { accountId, note: 'This site has no such account.' };
  const { kind, isActive, timeZone } = reading.value.account;
  return { accountId, kind, isActive, timeZone };
};

/** Every id that the bot's side has to enter somewhere. A null beside a `note`: it could not be read. */
export const idsFile = (source: HandoverSource): Made => {
  const { parts, desk, workflows, settings, profile } = source;
  if (parts.project.state === 'unreadable') return { path: PATH, reason: parts.project.message };
  const { id, key, name, style } = parts.project.value;
  const mappings = workflows.state === 'read' ? workflows.value.mappings : [];
  return {
    path: PATH,
    text: jsonText({
      site: parts.site.state === 'read' ? parts.site.value.baseUrl : null,
      project: { id, key, name, style },
      workflowScheme: workflows.state === 'read' ? workflows.value.scheme : null,
      ...deskIds(desk),
      issueTypes: [...toldIssueTypes(source)].sort(byId).map((type) => ({
        id: type.id,
        name: type.name,
        isSubtask: type.isSubtask,
        isLeftOut: type.isLeftOut,
        workflowId: mappings.find(({ issueTypeId }) => issueTypeId === type.id)?.workflowId ?? null,
      })),
      accounts: {
        expectedTimeZone: profile.timeZone,
        serviceAccount: accountOf(settings.accounts.serviceAccount, parts.serviceAccount),
        agentTestAccount: accountOf(settings.accounts.agentTestAccount, parts.agentTestAccount),
        customerTestAccount: accountOf(settings.accounts.customerTestAccount, parts.customerTestAccount),
      },
      testProjectKey: settings.testProjectKey,
      testProjectId: settings.testProjectId ?? null,
      skills: [...settings.skills].sort(inOrder),
      notes: [parts.site, desk, workflows].flatMap((reading) =>
        reading.state === 'unreadable' ? [reading.message.text] : [],
      ),
    }),
  };
};

const deskIds = (desk: HandoverSource['desk']) => {
  const { serviceDeskId, portalId, requestTypes } = (desk.state === 'read' ? desk.value : null) ?? {
    serviceDeskId: null,
    portalId: null,
    requestTypes: null,
  };
  return { serviceDeskId, portalId, requestTypes: requestTypes && [...requestTypes].sort(byId) };
};
