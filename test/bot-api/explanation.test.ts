import { explainActions, type TicketFacts } from '../../src/bot-api/tickets/explanation';
import { REQUEST_ACTIONS, type Bucket } from '../../src/shared/vocabulary';

const ALL = ['BROWSE_PROJECTS', 'TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'ADD_COMMENTS'];
const way = (id: string, bucket: Bucket, requiredFields: readonly string[] = []) => ({
  id,
  name: `To ${bucket}`,
  to: { statusId: `s-${bucket}`, name: bucket, bucket },
  requiredFields: [...requiredFields],
});
const WAYS = [way('1', 'resolved'), way('2', 'in-progress'), way('3', 'waiting-for-user'), way('4', 'new')];
type FindsIt = Extract<TicketFacts['account'], { readonly state: 'finds-it' }>;

const facts = (given: Partial<TicketFacts & FindsIt> = {}): TicketFacts => ({
  account: {
    state: 'finds-it',
    isItself: given.isItself ?? true,
    granted: given.granted ?? ALL,
    transitions: given.transitions ?? WAYS,
  },
  bucket: 'other',
  isAwaitingApproval: false,
  resolveFields: ['resolution', 'assignee'],
  ...given,
});
/** `resolve: open 1` */
const said = (given: TicketFacts) =>
  explainActions(given).map(({ action, because, can, permissions, transitions }) =>
    [`${action}:`, can === null ? 'unknown,' : '', because, ...permissions, ...transitions.map(({ id }) => id)]
      .filter((word) => word !== '')
      .join(' '),
  );

test.each<[given: string, facts: TicketFacts, said: readonly string[]]>([
  [
    'a request that is worked on',
    facts({ bucket: 'in-progress' }),
    ['resolve: open 1', 'start-work: already-there', 'ask: open 3', 'reopen: not-resolved', 'comment: open'],
  ],
  [
    'a resolved request',
    facts({ bucket: 'resolved' }),
    ['resolve: already-there', 'start-work: open 2', 'ask: open 3', 'reopen: open 4', 'comment: open'],
  ],
  [
    'an open approval, whatever ways Jira lists',
    facts({ bucket: 'new', isAwaitingApproval: true }),
    ['resolve', 'start-work', 'ask', 'reopen'].map((action) => `${action}: awaiting-approval`).concat('comment: open'),
  ],
  [
    'a status that the bot keeps away from',
    facts({ bucket: 'keep-away' }),
    ['resolve', 'start-work', 'ask', 'reopen'].map((action) => `${action}: people-decide`).concat('comment: open'),
  ],
  [
    'an account that may comment but not move, nor resolve, as the app is told',
    facts({ granted: ['ADD_COMMENTS'], isItself: false }),
    [
      'resolve: permission-missing TRANSITION_ISSUES RESOLVE_ISSUES',
      'start-work: permission-missing TRANSITION_ISSUES',
      'ask: permission-missing TRANSITION_ISSUES',
      'reopen: permission-missing TRANSITION_ISSUES',
      'comment: open',
    ],
  ],
  [
    'a way to resolve that is listed to an account without that permission',
    facts({ bucket: 'in-progress', granted: ['TRANSITION_ISSUES'] }),
    [
      'resolve: open 1',
      'start-work: already-there',
      'ask: open 3',
      'reopen: not-resolved',
      'comment: permission-missing ADD_COMMENTS',
    ],
  ],
  [
    'ways that demand fields: those the bot sets on resolving are no obstacle, others are',
    facts({
      bucket: 'new',
      transitions: [
        way('1', 'resolved', ['resolution']),
        way('2', 'in-progress', ['priority']),
        way('9', 'resolved', ['x']),
      ],
    }),
    [
      'resolve: open 1',
      'start-work: fields-required 2',
      'ask: no-transition',
      'reopen: already-there',
      'comment: open',
    ],
  ],
  [
    'a status whose meaning is not known',
    facts({ bucket: null }),
    ['resolve', 'start-work', 'ask', 'reopen']
      .map((action) => `${action}: unknown, meaning-unknown`)
      .concat('comment: open'),
  ],
  [
    'a request that the account does not find',
    facts({ account: { state: 'does-not-find-it' } }),
    REQUEST_ACTIONS.map((action) => `${action}: not-found-by-account`),
  ],
  [
    'no account',
    facts({ account: { state: 'not-chosen' } }),
    REQUEST_ACTIONS.map((action) => `${action}: unknown, account-not-chosen`),
  ],
])('given %s, each action is explained', (_given, known, expected) => expect(said(known)).toEqual(expected));
