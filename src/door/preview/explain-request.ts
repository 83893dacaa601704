import { LEADS_INTO, type Explained } from '../../bot-api/tickets/explanation';
import { isJiraError } from '../../jira/errors';
import { readTicket, type RawTicket, type RawTransition } from '../../jira/resources/tickets';
import { permissionName } from '../../messages/permission-names';
import type { Message } from '../../shared/message';
import type { ExplainedAction, ListedMove, RequestExplanation } from '../../shared/request-contract';
import { waitForAll } from '../../shared/wait-for-all';
import { readWaysOut, type RequestWays } from '../../usecases/workflows/read-ways-out';
import { workflowSays } from '../../usecases/workflows/says';
import { profileOf } from '../../app/profile-of';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { judgeTicket } from '../routes/tickets/judge-ticket';
import { botProject } from './bot-project';

interface Asked {
  readonly projectKey: string;
  readonly requestKey: string;
}

/**
 * For an admin: what the bot can do to one request now, judged as the door judges it, and what the workflow offers
 * beyond that. Throws `Refusal` where there is no such request, the caller or the app may not see it, or it belongs to
 * another project.
 */
export async function explainRequest({ projectKey, requestKey }: Asked, tenant: Tenant): Promise<RequestExplanation> {
  const { id: projectId, settings } = await botProject(projectKey, tenant);
  const ticket = await readShown(requestKey, tenant);
  if (ticket.fields.project.id !== projectId)
    throw new Refusal(
      'bad-request',
      workflowSays.otherProject({ request: requestKey, project: projectKey }),
      workflowSays.openItsProject,
    );
  const { key, fields } = ticket;
  // Where the workflow cannot be read, what Jira lists still tells.
  const reading = readWaysOut(settings, { issueTypeId: fields.issuetype.id, statusId: fields.status.id }, tenant).catch(
    (error: unknown) => {
      if (error instanceof Refusal || isJiraError(error)) return null;
      throw error;
    },
  );
  const judging = judgeTicket(ticket, settings, tenant, {
    shutToBot: async () => (await reading)?.shut ?? new Set<string>(),
  });
  const [ways, judged] = await waitForAll([reading, judging]);
  const sets = profileOf(settings).resolveFields;
  return {
    key,
    status: { id: fields.status.id, name: fields.status.name, bucket: judged.bucket },
    issueType: { id: fields.issuetype.id, name: fields.issuetype.name },
    securityLevel: fields.security ? { id: fields.security.id, name: fields.security.name } : null,
    isAwaitingApproval: judged.isAwaitingApproval,
    seenBy: judged.seenBy,
    workflow: ways && ways.workflow,
    at: tenant.now(),
    actions: judged.actions.map((action) => shown(action, { listed: judged.transitions, ways, sets })),
  };
}

/** The request as the app reads it, once Jira shows it to the caller: who may not see it in Jira learns nothing here. */
const readShown = async (requestKey: string, { jira }: Tenant): Promise<RawTicket> => {
  const { id } = await readTicket(jira, requestKey, 'user').catch(
    insteadOfNotFound(workflowSays.noRequest({ request: requestKey }), workflowSays.checkRequestKey),
  );
  return readTicket(jira, id).catch(
    insteadOfNotFound(workflowSays.hiddenFromApp({ request: requestKey }), workflowSays.letAppSee),
  );
};

const insteadOfNotFound =
  (said: Message, advice: Message) =>
  (error: unknown): never => {
    throw isJiraError(error) && error.name === 'JiraNotFound' ? new Refusal('not-found', said, advice) : error;
  };

interface Known {
  readonly listed: readonly RawTransition[];
  readonly ways: RequestWays | null;
  /** Fields that the bot sets on resolving. */
  readonly sets: readonly string[];
}

const shown = (explained: Explained, known: Known): ExplainedAction => {
  const { action, can, because, permissions, transitions } = explained;
  const moves = transitions.map((transition) => listedMove(transition, explained, known));
  const isCheckedLater = can === true && moves.length > 0 && moves.every(({ askedOnMove }) => askedOnMove.length > 0);
  const told = {
    action,
    can: isCheckedLater ? null : can,
    because: isCheckedLater ? ('checked-on-move' as const) : because,
    missing: permissions.map(permissionName),
    moves,
    unlisted: [],
    path: [],
  };
  const into = LEADS_INTO[action];
  if (because !== 'no-transition' || into === null || known.ways === null) return told;
  const listed = new Set(known.listed.map(({ id }) => id));
  const unlisted = known.ways.closedInto(into, listed);
  return {
    ...told,
    ...(unlisted.some(({ isOnlyById }) => isOnlyById) && { can: null, because: 'only-by-id' }),
    unlisted,
    path: known.ways.pathInto(into, listed),
  };
};

const listedMove = (
  { id, name, to, requiredFields }: Explained['transitions'][number],
  { action }: Explained,
  { listed, ways, sets }: Known,
): ListedMove => {
  const fields = listed.find((one) => one.id === id)?.fields ?? {};
  const given = action === 'resolve' ? sets : [];
  return {
    transition: { id, name },
    to: { id: to.statusId, name: to.name },
    lacks: requiredFields.filter((field) => !given.includes(field)).map((field) => fields[field]?.name ?? field),
    askedOnMove:
      ways?.askedOnMove(
        id,
        given.filter((field) => field in fields),
      ) ?? [],
  };
};
