import type { RosterClass, RosterProgress, RosterWatch } from '../../../src/shared/roster-contract';

const now = new Date().toISOString();
const ok = <T>(value: T) => ({ ok: true, value }) as const;
const counts: Readonly<Record<RosterClass, number>> = {
  'in-place': 47_212,
  'missing-with-account': 1_840,
  'missing-without-account': 412,
  'repeated-line': 96,
  'no-visible-email': 203,
  inactive: 58,
  'duplicate-email': 31,
  'portal-only-twin': 77,
  'changed-email': 44,
  'unmanaged-domain': 27,
  'bot-account': 3,
};
const base: RosterProgress = {
  runId: 'c1',
  state: 'compared',
  source: { kind: 'csv' },
  isPaused: false,
  isStopping: false,
  startedAt: now,
  updatedAt: now,
  parts: 1,
  keepsResultBefore: false,
  understood: null,
  lists: [],
  secondsLeft: null,
  waitingUntil: null,
  gaps: ['organizations-unreadable'],
  hiddenAddresses: 203,
  counts,
  countsBefore: { ...counts, 'in-place': 46_900 },
  comparedAt: now,
  adding: null,
};
const adding = {
  total: 2_252,
  done: 2_252,
  outcomes: { added: 2_139, already: 12, failed: 101 },
  failures: { 'jira-unavailable': 96, 'address-refused': 5 },
  endedAt: now,
  seenByBot: {
    at: new Date(Date.now() + 4 * 3_600_000).toISOString(),
    atLatest: new Date(Date.now() + 8 * 3_600_000).toISOString(),
  },
};
const understood = {
  separator: ';',
  address: { column: 2, name: 'E-mail' },
  accountId: { column: null, name: null },
  status: { column: 3, name: 'Status' },
  isSignIn: false,
  hasHeader: true,
  rows: 50_012,
  people: 50_000,
  blank: 9,
  unreadable: { count: 3, lines: [17, 4_012, 39_999] },
  switchedOff: { count: 212, lines: [9, 44] },
  several: { count: 1, lines: [20] },
  openQuotes: { count: 0, lines: [] },
};

const groups = ['All employees', 'jira-servicemanagement-users-acme', 'New starters'].map((name, place) => ({
  id: `6e87dc72-4f1f-421f-9382-${place}`,
  name,
}));
const gaps: RosterWatch['gaps'] = [
  { accountId: '712020:2c5f7a10-0000-4000-8000-000000000001', displayName: 'Grace Hopper', what: 'added', at: now },
  { accountId: '712020:2c5f7a10-0000-4000-8000-000000000002', displayName: 'Ada Lovelace', what: 'created', at: now },
  { accountId: '712020:2c5f7a10-0000-4000-8000-000000000003', displayName: null, what: 'not-added', at: now },
];

const states: Readonly<Record<string, RosterProgress>> = {
  result: base,
  watched: { ...base, source: { kind: 'group', groupId: groups[0]?.id ?? '' } },
  added: { ...base, adding },
  received: { ...base, state: 'received', counts: null, understood },
  interrupted: { ...base, state: 'receiving', counts: null, keepsResultBefore: true },
  running: {
    ...base,
    state: 'reading',
    counts: null,
    startedAt: new Date(Date.now() - 600_000).toISOString(),
    secondsLeft: 840,
    lists: [{ list: 'customers', people: 18_400, isDone: false }],
  },
  failed: {
    ...base,
    state: 'failed',
    counts: null,
    error: {
      code: 'jira-unavailable',
      message: 'Jira answered with an error three times in a row.',
      advice: 'Start the comparison again in a few minutes.',
    },
  },
};

/** What the Customers page is answered; `customers=result` in the address chooses how far it is. */
export function customerAnswers(state: string): Record<string, (payload: never) => unknown> {
  let run = states[state] ?? null;
  let watch: RosterWatch =
    state === 'watched'
      ? { isWatching: true, autoAddGroupId: groups[0]?.id ?? null, autoAddGroupName: 'All employees', gaps }
      : { isWatching: false, autoAddGroupId: null, autoAddGroupName: null, gaps: [] };
  const then = (change: Partial<RosterProgress>) => () => ok((run = { ...base, ...run, ...change }));
  return {
    readRosterRun: () => ok(run),
    startRosterRun: then({ state: 'receiving', counts: null }),
    sendRosterPart: () =>
      ok({
        ...(run = { ...base, state: 'received', counts: null, understood }),
        sample: ['ada@acme.example', 'grace@acme.example'],
      }),
    compareRosterRun: then({ ...base, state: 'compared' }),
    pauseRosterRun: then({ isPaused: true }),
    resumeRosterRun: then({ isPaused: false }),
    cancelRosterRun: then({ state: 'cancelled', counts: null }),
    readRosterRows: (payload: { readonly class: RosterClass; readonly page: number }) =>
      ok({
        total: counts[payload.class],
        rows: Array.from({ length: 25 }, (_, place) => ({
          line: payload.page * 25 + place + 2,
          class: payload.class,
          accountId: `712020:2c5f7a10-0000-4000-8000-${String(place).padStart(12, '0')}`,
          displayName: `Employee ${place + 1}`,
          address: null,
          through: payload.class === 'in-place' ? 'direct' : null,
        })),
      }),
    previewAdding: (payload: { readonly invites: boolean }) =>
      ok(
        payload.invites
          ? {
              accounts: 1_840,
              created: 0,
              invited: 412,
              mails: 412,
              mailedTo: ['ada@acme.example', 'grace@acme.example'],
            }
          : { accounts: 1_840, created: 412, invited: 0, mails: 0, mailedTo: [] },
      ),
    startAdding: then({ adding }),
    retryFailed: then({ adding }),
    undoAdding: then({ adding: null }),
    exportRows: (payload: { readonly part: number }) =>
      ok({ csv: `line ${payload.part}\r\n`, next: payload.part < 2 ? payload.part + 1 : null }),
    readRosterWatch: () => ok(watch),
    saveRosterWatch: ({
      isWatching,
      autoAddGroupId,
    }: {
      readonly isWatching: boolean;
      readonly autoAddGroupId: string | null;
    }) =>
      ok(
        (watch = {
          ...watch,
          isWatching,
          autoAddGroupId,
          autoAddGroupName: groups.find(({ id }) => id === autoAddGroupId)?.name ?? null,
        }),
      ),
    previewAutoAdding: () => ok({ members: 49_040, missing: state === 'watched' ? 1_840 : null }),
    searchGroups: ({ query }: { readonly query: string }) =>
      ok({ choices: groups.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())), hasMore: false }),
    searchOrganizations: () => ({
      ok: false,
      error: {
        code: 'jira-refused',
        message: 'Jira shows organizations to accounts with an agent licence only, and the app counts as having none.',
        advice: 'Take a group or a CSV file instead; both work without organizations.',
      },
    }),
    readDeskAccess: () =>
      ok({
        questions: [
          {
            question: 'who-may-raise',
            choices: ['customers-of-the-desk', 'anyone-with-an-account', 'anyone'],
            answer: {
              answer: 'customers-of-the-desk',
              evidence: 'Seen in Customer permissions, with the desk’s owner.',
              groupIds: [],
              by: 'me',
              at: now,
              expiresAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
              isExpired: false,
            },
          },
          { question: 'portal-access', choices: ['restricted', 'open'], answer: null },
          { question: 'sign-up', choices: ['closed', 'by-invitation', 'public'], answer: null },
        ],
      }),
  };
}
