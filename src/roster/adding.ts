import { z } from 'zod';
import { classSchema, type PersonClass, type PersonResult, type Through } from './classes';
import { isPortalOnlyId } from './site-accounts';
import { ADDABLE_CLASSES, ADDING_OUTCOMES, ADDING_FAILURES } from '../shared/roster-vocabulary';

/** How somebody gets to be a customer. */
const routeSchema = z.enum(['add-account', 'create', 'invite']);
type Route = z.infer<typeof routeSchema>;

/** What an admin chose before pressing. */
export interface AddingChoice {
  readonly classes: readonly PersonClass[];
  /** Organization the people go into; null: the desk itself. */
  readonly organizationId: string | null;
  /**
   * Whether people without an account are invited by mail; else a portal-only account is made for them without a word.
   */
  readonly invites: boolean;
}

const isAddable = (kind: PersonClass): boolean => (ADDABLE_CLASSES as readonly PersonClass[]).includes(kind);

/**
 * The best way for one person; null: there is nothing to do, or nothing that can be done. Jira mails an invitation by
 * `invite` only; adding an account and creating one are silent.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export function routeOf(
  { class: kind, accountId, address, through }: PersonResult,
  choice: AddingChoice,
): Route | null {
  if (!choice.classes.includes(kind) || !isAddable(kind)) return null;
  if (kind !== 'missing-without-account') return accountId !== null && through === null ? 'add-account' : null;
  if (address === null) return null;
  return choice.invites ? 'invite' : 'create';
}

/** What pressing the button would do. */
export interface AddingPreview {
  readonly accounts: number;
  readonly created: number;
  readonly invited: number;
  /** How many mails leave Jira, and to whom the first of them go. */
  readonly mails: number;
  readonly mailedTo: readonly string[];
}

const MOST_NAMED = 25;

export function previewAdding(people: Iterable<PersonResult>, choice: AddingChoice): AddingPreview {
  const counts: Record<Route, number> = { 'add-account': 0, create: 0, invite: 0 };
  const mailedTo: string[] = [];
  for (const person of people) {
    const route = routeOf(person, choice);
    if (route === null) continue;
    counts[route] += 1;
    if (route === 'invite' && person.address !== null && mailedTo.length < MOST_NAMED) mailedTo.push(person.address);
  }
  return {
    accounts: counts['add-account'],
    created: counts.create,
    invited: counts.invite,
    mails: counts.invite,
    mailedTo,
  };
}

export const outcomeSchema = z.enum(ADDING_OUTCOMES);
/** Why somebody was not added, or not removed. */
export const failureSchema = z.enum(ADDING_FAILURES);
export type Failure = z.infer<typeof failureSchema>;

const addingRowSchema = z.object({
  line: z.number().int(),
  route: routeSchema,
  accountId: z.string().nullable(),
  address: z.string().nullable(),
  /** `created`: has an account now and is no customer yet. Only somebody this run added is ever `added`. */
  outcome: outcomeSchema,
  failure: failureSchema.nullable(),
  /** What the comparison said of them; an undo brings it back. */
  from: classSchema,
});
/** One person being added. */
export type AddingRow = Readonly<z.infer<typeof addingRowSchema>>;

export const addingToRow = (row: AddingRow): string =>
  JSON.stringify([row.line, row.route, row.accountId, row.address, row.outcome, row.failure, row.from]);

export const rowToAdding = (row: string): AddingRow => {
  const [line, route, accountId, address, outcome, failure, known] = z.array(z.unknown()).parse(JSON.parse(row));
  // A run of an earlier version did not write it down.
  const from = known ?? (route === 'add-account' ? 'missing-with-account' : 'missing-without-account');
  return addingRowSchema.parse({ line, route, accountId, address, outcome, failure, from });
};

/**
 * Somebody who failed, as they are tried again: an account made on the way is not made twice, and one that turned out
 * to exist is looked for first.
 */
export const toRetry = (row: AddingRow): AddingRow => {
  if (row.outcome !== 'failed') return row;
  return {
    ...row,
    outcome: row.accountId !== null && row.route === 'create' ? 'created' : 'waiting',
    failure: isToBeFound(row) ? row.failure : null,
  };
};

/** Whether an account of this address exists that the run does not know. */
export const isToBeFound = ({ failure, address, accountId }: AddingRow): boolean =>
  failure === 'account-exists' && address !== null && accountId === null;

/** Whether somebody is still to be worked on. */
export const isOpen = ({ outcome }: AddingRow): boolean => outcome === 'waiting' || outcome === 'created';

/** Somebody to be added. */
export const toAdding = ({ line, accountId, address, class: from }: PersonResult, route: Route): AddingRow => ({
  line,
  route,
  accountId,
  address,
  from,
  outcome: 'waiting',
  failure: null,
});

/**
 * A person's result after they were added or taken away again. Saying it twice says the same.
 * @param to where people were added.
 */
export function resultAfter(person: PersonResult, row: AddingRow, to: 'desk' | 'organization'): PersonResult {
  const accountId = row.accountId ?? person.accountId;
  if (accountId === null) return person;
  const known: PersonResult = { ...person, accountId, address: null };
  const isMissing = person.class === 'missing-with-account' || person.class === 'missing-without-account';
  switch (row.outcome) {
    case 'added':
    case 'already':
    case 'not-removed':
      return { ...known, class: isMissing ? 'in-place' : person.class, through: throughAfter(accountId, to) };
    case 'removed':
      // An account that was made on the way stays.
      return {
        ...known,
        class: row.from === 'missing-without-account' ? 'missing-with-account' : row.from,
        through: null,
      };
    case 'created':
    case 'failed':
    case 'waiting':
      return person.class === 'missing-without-account' ? { ...known, class: 'missing-with-account' } : person;
  }
}

const throughAfter = (accountId: string, to: 'desk' | 'organization'): Through =>
  isPortalOnlyId(accountId) ? 'portal-only' : to === 'desk' ? 'direct' : 'organization';
