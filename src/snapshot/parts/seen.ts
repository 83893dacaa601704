import type { JiraClient } from '../../jira/client';
import { isJiraError, isRefused, isTransient } from '../../jira/errors';
import type { JiraFailure } from '../../jira/errors';
import { readRequestTypeFields } from '../../jira/resources/service-desks';
import { sampleTransitions } from '../../jira/resources/tickets';
import { readItself } from '../../jira/resources/users';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { Reading } from '../reading';
import { notSeen as says } from '../says';
import type { NotSeen, Seen, SeenAccount, SeenPermissions, SeenRequestTypes, SeenTransitions } from '../seen-parts';
import { ofSite } from '../shared-reading';
import { askedForAll, askedPermissions, permissionsIn } from './effective-permissions';

const whyNotSeen = (error: JiraFailure): NotSeen => {
  const request = `${error.method} ${error.template}`;
  const notSeen = { state: 'not-seen', isFinal: false } as const;
  if (error.name === 'JiraUnauthorized' && error.reason === 'scope')
    return { ...notSeen, reason: says.missingScope({ request }) };
  if (isRefused(error)) return { ...notSeen, isFinal: true, reason: says.refused({ request }) };
  const isLater = isTransient(error) && error.name !== 'JiraSurprise';
  return { ...notSeen, reason: isLater ? says.later({ request }) : says.odd({ request }) };
};

/**
 * Looks with the eyes of the service account an administrator saved. Being refused is no failure of the part: what the
 * app works out about the account is still there, and the reason is told beside it.
 */
const lookAsBot = async <T>(ask: Ask, look: (accountId: string) => Promise<T>): Promise<Seen<T>> => {
  const accountId = ask.settings.accounts.serviceAccount;
  const notSeen = { state: 'not-seen', isFinal: true } as const;
  if (accountId === null) return { ...notSeen, reason: says.notChosen };
  if (ask.looksAsBot !== true) return { ...notSeen, reason: says.notSaved };
  try {
    return { state: 'seen', value: await look(accountId) };
  } catch (error) {
    if (isJiraError(error)) return whyNotSeen(error);
    throw error;
  }
};

/** Why there is no use in looking further; null: there is. */
export const inTheWay = (seenAccount: Reading<Seen<SeenAccount>>): NotSeen | null =>
  seenAccount.state === 'read' && seenAccount.value.state === 'not-seen' && seenAccount.value.isFinal
    ? seenAccount.value
    : null;

export const seenAccount = step<'seenAccount', never>({
  needs: [],
  take: (ask): Promise<Seen<SeenAccount>> =>
    lookAsBot(ask, async (accountId) => {
      const itself = await ofSite(ask, `account ${accountId} as it sees itself`, (client) =>
        readItself(client, accountId),
      );
      return { timeZone: itself.timeZone ?? null, locale: itself.locale ?? null };
    }),
});

/** Asked without an account, which needs no right: whoever asks is told their own. One question for a whole run. */
export const seenPermissions = step<'seenPermissions', 'projectPair', 'seenAccount'>({
  needs: ['projectPair'],
  uses: ['seenAccount'],
  take: async (ask, { projectPair: { production } }, readings): Promise<Seen<SeenPermissions>> =>
    inTheWay(readings.seenAccount) ??
    lookAsBot(ask, async (as) => {
      const question = { ...askedForAll(ask), as };
      const { globalPermissions, projectPermissions } = await permissionsIn(ask, [production.id], question);
      const here = projectPermissions.filter(({ projects }) => projects.includes(production.id));
      const { global, project } = askedPermissions(ask.profile);
      const asked = [...global, ...project];
      const granted = [...globalPermissions, ...here.map(({ permission }) => permission)];
      return { granted: granted.filter((permission) => asked.includes(permission)), asked };
    }),
});

/** Told with the fields of any request type the account may raise, so those of one are asked for. */
const canRaiseForOthers = async (bot: JiraClient, projectKey: string, id: string): Promise<boolean | null> => {
  try {
    return (await readRequestTypeFields(bot, projectKey, id)).canRaiseOnBehalfOf;
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
};

export const seenRequestTypes = step<'seenRequestTypes', 'desk', 'seenAccount'>({
  needs: ['desk'],
  uses: ['seenAccount'],
  take: async (ask, { desk }, readings): Promise<Seen<SeenRequestTypes>> =>
    inTheWay(readings.seenAccount) ??
    lookAsBot(ask, async (as) => {
      const open = desk.requestTypes.find(({ restrictionStatus }) => restrictionStatus?.toUpperCase() !== 'RESTRICTED');
      const bot = ask.client.actingAs(as);
      return { canRaiseOnBehalfOf: open ? await canRaiseForOthers(bot, ask.projectKey, open.id) : null };
    }),
});

/** Requests that are looked at for the transitions they are listed with: one point each. */
const MOST_SAMPLES = 8;

/** Of a project that the account may not browse Jira says that there is none. */
const noneInHidden = (error: unknown): readonly [] => {
  if (isJiraError(error) && error.status === 400) return [];
  throw error;
};

/** One search as the account, however many requests; those of a kind and status that was seen already add nothing. */
export const seenTransitions = step<'seenTransitions', 'projectPair', 'seenAccount'>({
  needs: ['projectPair'],
  uses: ['seenAccount'],
  take: async (ask, { projectPair: { production } }, readings): Promise<Seen<SeenTransitions>> =>
    inTheWay(readings.seenAccount) ??
    lookAsBot(ask, async (as) => {
      const found = await sampleTransitions(ask.client.actingAs(as), production.id, MOST_SAMPLES).catch(noneInHidden);
      const byPlace = new Map(
        found.toReversed().map(({ key, fields, transitions }) => [
          `${fields.issuetype.id} ${fields.status.id}`,
          {
            key,
            issueTypeId: fields.issuetype.id,
            statusId: fields.status.id,
            listed: transitions.map(({ id }) => id),
          },
        ]),
      );
      return { samples: [...byPlace.values()].toReversed() };
    }),
});
