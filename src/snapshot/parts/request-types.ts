import { isJiraError } from '../../jira/errors';
import { chunks } from '../../shared/chunks';
import { MOST_REQUEST_TYPES, checkRequestRights, readRequestTypeFields } from '../../jira/resources/service-desks';
import type { RawRequestTypeField } from '../../jira/resources/service-desks';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { AccountReading, RequestRights, RequestType, RequestTypeField } from '../parts';
import type { Reading } from '../reading';
import { whyUnreadable } from '../why-unreadable';
import { inTheWay } from './seen';
import { waitForAll } from '../../shared/wait-for-all';

/** Value types whose values are picked from a list that the answer spells out. */
const CHOICE_TYPES: readonly string[] = [
  'option',
  'option-with-child',
  'priority',
  'resolution',
  'component',
  'version',
  'securitylevel',
];

const choicesOf = ({ jiraSchema, validValues }: RawRequestTypeField): number | null => {
  const count = validValues?.length ?? 0;
  const isChoice = [jiraSchema?.type, jiraSchema?.items].some((type) => type != null && CHOICE_TYPES.includes(type));
  return isChoice || count > 0 ? count : null;
};

const toField = (raw: RawRequestTypeField): RequestTypeField => ({
  id: raw.fieldId,
  name: raw.name,
  isRequired: raw.required,
  isVisible: raw.visible ?? true,
  hasPreset: (raw.presetValues?.length ?? 0) > 0 || (raw.defaultValues?.length ?? 0) > 0,
  type: raw.jiraSchema?.type ?? 'unknown',
  ...(raw.jiraSchema?.items != null && { items: raw.jiraSchema.items }),
  ...(raw.jiraSchema?.custom != null && { custom: raw.jiraSchema.custom }),
  ...(raw.jiraSchema?.system != null && { system: raw.jiraSchema.system }),
  choices: choicesOf(raw),
});

/** One request type that cannot be read does not spoil the others. */
const fieldsOf = async ({ client, projectKey }: Ask, requestTypeId: string): Promise<RequestType['fields']> => {
  try {
    const { requestTypeFields, canRaiseOnBehalfOf } = await readRequestTypeFields(client, projectKey, requestTypeId);
    return { state: 'read', fields: requestTypeFields.map(toField), canRaiseOnBehalfOf };
  } catch (error) {
    return { state: 'unreadable', message: whyUnreadable(error).message };
  }
};

export const requestTypes = step<'requestTypes', 'desk'>({
  needs: ['desk'],
  take: (ask, { desk }) =>
    waitForAll(
      desk.requestTypes.map(async ({ id, name, issueTypeId, groupIds, restrictionStatus }) => ({
        id,
        name,
        issueTypeId,
        groupIds,
        isRestricted: restrictionStatus?.toUpperCase() === 'RESTRICTED',
        fields: await fieldsOf(ask, id),
      })),
    ),
});

/** A deactivated account may raise nothing, and one that is gone cannot be asked about. */
const mayRaise = (reading: Reading<AccountReading>): boolean =>
  reading.state === 'unreadable' || (reading.value.state === 'found' && reading.value.account.isActive);

const rightsOf = async (
  { client, projectKey }: Ask,
  accountId: string,
  ids: readonly string[],
  about: string | null = accountId,
): Promise<RequestRights> => {
  const answers = await waitForAll(
    chunks(ids, MOST_REQUEST_TYPES).map((some) => checkRequestRights(client, projectKey, about, some)),
  );
  return { accountId, canCreate: answers.flat(), asked: ids };
};

/**
 * The service account is asked itself where it may be, and the app is not asked as well: the question costs a request
 * for each project. Where the account gives no answer, the app is asked about it.
 */
const ownRights = async (ask: Ask, accountId: string, ids: readonly string[]): Promise<RequestRights> => {
  try {
    const rights = await rightsOf({ ...ask, client: ask.client.actingAs(accountId) }, accountId, ids, null);
    return { ...rights, isSeen: true };
  } catch (error) {
    if (isJiraError(error)) return rightsOf(ask, accountId, ids);
    throw error;
  }
};

export const requestRights = step<'requestRights', 'desk', 'serviceAccount' | 'customerTestAccount' | 'seenAccount'>({
  needs: ['desk'],
  uses: ['serviceAccount', 'customerTestAccount', 'seenAccount'],
  take: (ask, { desk }, readings) => {
    const ids = desk.requestTypes.map(({ id }) => id);
    const { accounts } = ask.settings;
    const asked = (['serviceAccount', 'customerTestAccount'] as const).flatMap((name) =>
      accounts[name] !== null && mayRaise(readings[name]) ? [accounts[name]] : [],
    );
    const mayLook = inTheWay(readings.seenAccount) === null;
    return waitForAll(
      [...new Set(asked)].map((accountId) =>
        mayLook && accountId === accounts.serviceAccount
          ? ownRights(ask, accountId, ids)
          : rightsOf(ask, accountId, ids),
      ),
    );
  },
});
