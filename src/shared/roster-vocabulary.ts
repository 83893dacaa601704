/** The lists of rosters and of the customers that are made from them. */

export const ROSTER_STATES = [
  'receiving',
  'received',
  'queued',
  'reading',
  'comparing',
  'compared',
  'adding',
  'undoing',
  'failed',
  'cancelled',
] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

/**
 * What becomes of one person of the roster; exactly one of these. From `no-visible-email` to `unmanaged-domain` they
 * are people a bot silently misses: all looks well in Jira, yet the bot cannot tie the employee to the account. A
 * `bot-account` is nobody's: an app, the bot's own account or one it is tested with.
 */
export const ROSTER_CLASSES = [
  'in-place',
  'missing-with-account',
  'missing-without-account',
  'no-visible-email',
  'inactive',
  'duplicate-email',
  'portal-only-twin',
  'changed-email',
  'unmanaged-domain',
  'repeated-line',
  'bot-account',
] as const;
export type RosterClass = (typeof ROSTER_CLASSES)[number];

/** Classes of people who can be made customers at all; the others need a person to look first. */
export const ADDABLE_CLASSES = [
  'missing-with-account',
  'missing-without-account',
  'no-visible-email',
  'changed-email',
  'portal-only-twin',
] as const;
export type AddableClass = (typeof ADDABLE_CLASSES)[number];

/** By which meaning of “customer” somebody is one. */
export const CUSTOMER_WAYS = ['direct', 'organization', 'product-role', 'portal-only'] as const;
export type CustomerThrough = (typeof CUSTOMER_WAYS)[number];

/**
 * Whose addresses the name of a column tells of: `mails` holds several of one person, `not-own` a manager's, second or
 * private one.
 */
export const ADDRESS_NAMES = ['mail', 'mails', 'unknown', 'sign-in', 'not-own'] as const;
export type AddressName = (typeof ADDRESS_NAMES)[number];

/** What can be read from a column. */
export const COLUMN_CONTENTS = ['addresses', 'account-ids', 'status'] as const;
export type ColumnContent = (typeof COLUMN_CONTENTS)[number];

/** `created`: has an account now and is no customer yet; `already`: was a customer before, so an undo leaves them. */
export const ADDING_OUTCOMES = ['added', 'created', 'already', 'failed', 'waiting', 'removed', 'not-removed'] as const;
export type AddingOutcome = (typeof ADDING_OUTCOMES)[number];

/** Why somebody was not added, or not removed. */
export const ADDING_FAILURES = [
  'not-permitted',
  'account-exists',
  'unknown-account',
  'address-refused',
  'desk-is-open',
  'jira-unavailable',
] as const;
export type AddingFailure = (typeof ADDING_FAILURES)[number];

export const ROSTER_LISTS = [
  'users',
  'customers',
  'organization',
  'group',
  'product-group',
  'source-organization',
] as const;
export type RosterList = (typeof ROSTER_LISTS)[number];

/** What could not be looked at, so that the result is less sure. */
export const ROSTER_GAPS = ['organizations-unreadable', 'product-groups-unreadable', 'addresses-hidden'] as const;
export type RosterGap = (typeof ROSTER_GAPS)[number];

export const WATCH_EVENTS = ['created', 'updated', 'added', 'not-added'] as const;
export type WatchEvent = (typeof WATCH_EVENTS)[number];

/**
 * What no API tells of a desk's doors, so a person says it.
 * https://support.atlassian.com/jira-service-management-cloud/docs/change-project-customer-permissions/
 */
export const ACCESS_QUESTIONS = ['who-may-raise', 'portal-access', 'sign-up'] as const;
export type AccessQuestion = (typeof ACCESS_QUESTIONS)[number];
