import type { ActorFacts } from './actor-facts';
import type { Verdict } from './condition-verdict';
import { ruleVerdict } from './condition-verdict';
import type { Workflow, WorkflowStatus } from './model';
import { ownMember } from './own-member';

/**
 * What status properties do to an account: they narrow what the permission scheme grants while a request stands in the
 * status, and never widen it (https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/).
 */

/**
 * `depends`: on the request at hand. `unknown`: on somebody the property names in a way that nothing known of the
 * account can confirm.
 */
type StatusVerdict = Verdict | 'unknown';

/** A permission that the properties of one status narrow. */
export interface StatusRestriction {
  /** Key of the permission, as Jira spells it: `TRANSITION_ISSUES`. */
  readonly permission: string;
  /** `jira.permission.transition.denied`, with its value where it has one. */
  readonly properties: readonly string[];
  readonly verdict: StatusVerdict;
}

/**
 * Permission keys by the words properties use. Left out: what decides over no request that exists already, and what no
 * support bot does.
 */
const PERMISSIONS: Readonly<Record<string, string>> = {
  browse: 'BROWSE_PROJECTS',
  transition: 'TRANSITION_ISSUES',
  edit: 'EDIT_ISSUES',
  comment: 'ADD_COMMENTS',
  attach: 'CREATE_ATTACHMENTS',
  assign: 'ASSIGN_ISSUES',
  assignable: 'ASSIGNABLE_USER',
  resolve: 'RESOLVE_ISSUES',
};

/** Who a holder means, as the condition that asks the same; a value that is no id proves nothing about anybody. */
const CONDITIONS: Readonly<Record<string, string>> = { user: 'accountIds', projectrole: 'roleIds' };
const ON_THE_REQUEST: ReadonlySet<string> = new Set(['assignee', 'reporter', 'usercf', 'groupcf']);

const RESTRICTION = 'system:restrict-issue-transition';

/** Properties for sub-tasks are not about the request itself; the suffix only tells two properties apart. */
const PROPERTY = /^jira\.permission\.(?!subtasks\.)([a-z]+)\.([a-z]+)(?:\.|$)/iu;

/** Written beside nothing else: Jira's documentation gives it no value, and old exports hold an empty one. */
const DENIED = 'denied';

const holderVerdict = (holder: string, value: string, actor: ActorFacts | undefined): StatusVerdict => {
  if (holder === DENIED) return 'blocks';
  if (ON_THE_REQUEST.has(holder)) return 'depends';
  // Old properties hold a group's name, newer ones its id; a name proves nothing.
  if (holder === 'group' && actor?.groupIds.includes(value) === true) return 'allows';
  const parameter = ownMember(CONDITIONS, holder);
  const verdict =
    parameter === undefined || value === ''
      ? 'depends'
      : ruleVerdict({ ruleKey: RESTRICTION, parameters: { [parameter]: value } }, actor);
  return verdict === 'depends' ? 'unknown' : verdict;
};

/**
 * Several properties of one permission let in whom any of them lets in; what a denial beside them does is written
 * nowhere.
 */
const together = (all: readonly { readonly holder: string; readonly verdict: StatusVerdict }[]): StatusVerdict => {
  const has = (wanted: StatusVerdict): boolean => all.some(({ verdict }) => verdict === wanted);
  if (all.every(({ verdict }) => verdict === 'blocks')) return 'blocks';
  if (has('allows')) return all.some(({ holder }) => holder === DENIED) ? 'unknown' : 'allows';
  return has('unknown') ? 'unknown' : 'depends';
};

const told = (name: string, value: string): string => (value === '' ? name : `${name} = ${value}`);

/**
 * `jira.issue.editable = false` refuses every edit, whoever asks; fields on the screen of a transition can still be
 * set.
 */
const uneditable = ({ properties }: WorkflowStatus): readonly StatusRestriction[] =>
  properties['jira.issue.editable']?.trim().toLowerCase() === 'false'
    ? [{ permission: 'EDIT_ISSUES', properties: [told('jira.issue.editable', 'false')], verdict: 'blocks' }]
    : [];

/** Every permission that the status narrows, with what that means for the account. */
export const statusRestrictions = (status: WorkflowStatus, actor?: ActorFacts): readonly StatusRestriction[] => {
  const found = new Map<
    string,
    { readonly told: string; readonly holder: string; readonly verdict: StatusVerdict }[]
  >();
  for (const [name, raw] of Object.entries(status.properties)) {
    const [, word = '', holder = ''] = (PROPERTY.exec(name) ?? []).map((part) => part.toLowerCase());
    const permission = ownMember(PERMISSIONS, word);
    if (permission === undefined) continue;
    const value = raw.trim();
    found.set(permission, [
      ...(found.get(permission) ?? []),
      { told: told(name, value), holder, verdict: holderVerdict(holder, value, actor) },
    ]);
  }
  const narrowed = [...found].map(([permission, all]): StatusRestriction => ({
    permission,
    properties: all.map((one) => one.told),
    verdict: together(all),
  }));
  const [fixed] = uneditable(status);
  return fixed === undefined
    ? narrowed
    : [...narrowed.filter(({ permission }) => permission !== fixed.permission), fixed];
};

/** The property that keeps the account from moving a request out of the status. */
const keepsIn = (
  status: WorkflowStatus,
  actor: ActorFacts | undefined,
  counts: (verdict: StatusVerdict) => boolean,
): boolean =>
  statusRestrictions(status, actor).some(
    ({ permission, verdict }) => permission === 'TRANSITION_ISSUES' && counts(verdict),
  );

/** Ids of the statuses the account cannot move a request out of, whatever transition leaves them. */
export const shutStatuses = (workflow: Workflow, actor?: ActorFacts): ReadonlySet<string> =>
  new Set(
    workflow.statuses.filter((status) => keepsIn(status, actor, (verdict) => verdict === 'blocks')).map(({ id }) => id),
  );

/** The same, with those it is not certain to get out of. */
export const perhapsShutStatuses = (workflow: Workflow, actor?: ActorFacts): ReadonlySet<string> =>
  new Set(
    workflow.statuses.filter((status) => keepsIn(status, actor, (verdict) => verdict !== 'allows')).map(({ id }) => id),
  );
