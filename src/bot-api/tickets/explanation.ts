import { z } from 'zod';
import {
  ACTION_REASONS,
  BUCKETS,
  REQUEST_ACTIONS,
  type ActionReason,
  type Bucket,
  type RequestAction,
} from '../../shared/vocabulary';
import { wireTicketSchema, type WireTicket } from './ticket-view';

/** What a bot wants to do to a request, with the meaning of the status each leads into; null: it stays where it is. */
export const LEADS_INTO = {
  resolve: 'resolved',
  'start-work': 'in-progress',
  ask: 'waiting-for-user',
  reopen: 'new',
  comment: null,
} as const satisfies Readonly<Record<RequestAction, Bucket | null>>;

type Ways = WireTicket['transitions'];

/** What is known of one request and the bot's account. */
export interface TicketFacts {
  readonly account:
    | { readonly state: 'not-chosen' }
    | { readonly state: 'does-not-find-it' }
    /**
     * `granted`: permissions of that request. `isItself`: transitions are those listed to the account, so that their
     * conditions were judged for it.
     */
    | {
        readonly state: 'finds-it';
        readonly isItself: boolean;
        readonly granted: readonly string[];
        readonly transitions: Ways;
      };
  /** What its status means; null: it could not be looked up. */
  readonly bucket: Bucket | null;
  readonly isAwaitingApproval: boolean;
  /** Fields that the bot sets on resolving. */
  readonly resolveFields: readonly string[];
}

export interface Explained {
  readonly action: RequestAction;
  /** null: it cannot be told. */
  readonly can: boolean | null;
  readonly because: ActionReason;
  readonly permissions: readonly string[];
  readonly transitions: Ways;
}

/** Whether a resolving transition asks for its own permission shows only where it is listed to the account itself. */
const needs = (action: RequestAction, isItself: boolean): readonly string[] => {
  if (action === 'comment') return ['ADD_COMMENTS'];
  return action === 'resolve' && !isItself ? ['TRANSITION_ISSUES', 'RESOLVE_ISSUES'] : ['TRANSITION_ISSUES'];
};
/** Every permission an explanation asks about. */
export const EXPLAINED_PERMISSIONS: readonly string[] = [
  'BROWSE_PROJECTS',
  ...new Set(REQUEST_ACTIONS.flatMap((action) => needs(action, false))),
];

/** Why a request in this status is not to be moved there, whatever Jira would let the account do; null: nothing. */
const standsInTheWay = (into: Bucket, { bucket, isAwaitingApproval }: TicketFacts): ActionReason | null => {
  if (isAwaitingApproval) return 'awaiting-approval';
  if (bucket === 'keep-away') return 'people-decide';
  if (bucket === null) return 'meaning-unknown';
  if (bucket === into) return 'already-there';
  return into === 'new' && bucket !== 'resolved' ? 'not-resolved' : null;
};

/** Whether, and why, the bot can do each thing to a request now. Nothing of it opens a way past an approval. */
export const explainActions = (facts: TicketFacts): readonly Explained[] =>
  REQUEST_ACTIONS.map((action) => ({ action, permissions: [], transitions: [], ...explain(action, facts) }));

const explain = (
  action: RequestAction,
  facts: TicketFacts,
): Pick<Explained, 'can' | 'because'> & Partial<Explained> => {
  const { account, resolveFields } = facts;
  if (account.state === 'not-chosen') return { can: null, because: 'account-not-chosen' };
  if (account.state === 'does-not-find-it') return { can: false, because: 'not-found-by-account' };
  const missing = needs(action, account.isItself).filter((key) => !account.granted.includes(key));
  if (missing.length > 0) return { can: false, because: 'permission-missing', permissions: missing };
  const into = LEADS_INTO[action];
  if (into === null) return { can: true, because: 'open' };
  const because = standsInTheWay(into, facts);
  if (because !== null) return { can: because === 'meaning-unknown' ? null : false, because };
  const transitions = account.transitions.filter(({ to }) => to.bucket === into);
  if (transitions.length === 0) return { can: false, because: 'no-transition' };
  const given = action === 'resolve' ? resolveFields : [];
  const open = transitions.filter(({ requiredFields }) => requiredFields.every((id) => given.includes(id)));
  return open.length > 0
    ? { can: true, because: 'open', transitions: open }
    : { can: false, because: 'fields-required', transitions };
};

/** The answer at the door. */
export const wireExplanationSchema = z.object({
  ticket: z.object({
    id: z.string(),
    key: z.string(),
    projectId: z.string(),
    statusId: z.string(),
    bucket: z.enum(BUCKETS).nullable().describe('What the status means to a support bot; null where it is not known.'),
  }),
  seenBy: z
    .enum(['service-account', 'app'])
    .nullable()
    .describe(
      'Whether Jira was asked as the service account itself, or the app about it, because Atlassian refuses the ' +
        'former; null where nobody was asked. As the app, transitions are those Jira lists to the app.',
    ),
  actions: z
    .array(
      z.object({
        action: z.enum(REQUEST_ACTIONS),
        can: z.boolean().nullable().describe('null: it cannot be told.'),
        because: z
          .enum(ACTION_REASONS)
          .describe(
            '`open`: it can be done now. `not-found-by-account`: ' +
              'issue security, a missing “Browse projects” or a deactivated account hides the request. ' +
              '`people-decide`: the status is one the bot keeps away from. `fields-required`: ' +
              'each way demands fields that the bot does not set. ' +
              'A validator that only speaks when a transition is made is not foreseen.',
          ),
        permissions: z.array(z.string()).describe('Keys that are missing for it.'),
        transitions: wireTicketSchema.shape.transitions.describe('The ways that lead there from the current status.'),
      }),
    )
    .describe('`ask` moves the request to waiting for the employee, `reopen` takes a resolved one back.'),
});
export type WireExplanation = z.infer<typeof wireExplanationSchema>;
