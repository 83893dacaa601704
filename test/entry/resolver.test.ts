import { anInstalledApp, seedSettings, type Contract, type InstalledApp } from './an-installed-app';

const RUN = { projectKey: 'IT', runId: '0f8fad5b-d9cb-469f-a165-70867728950e' } as const;

/** One well-formed question of every kind but `hello`; a kind that is missing here does not compile. */
const questions = (
  app: InstalledApp,
): { readonly [F in Exclude<keyof Contract, 'hello'>]: Parameters<Contract[F]>[0] } => ({
  listProjects: {},
  proposeSetup: { projectKey: 'IT' },
  exportProfile: { projectKey: 'IT', profileId: 'moveworks' },
  checkProfileFile: { projectKey: 'IT', text: '{}' },
  searchAccounts: { projectKey: 'IT', query: 'a', kind: 'any' },
  saveSettings: { settings: seedSettings(app) },
  startAudit: { projectKey: 'IT' },
  readProgress: { projectKey: 'IT' },
  cancelAudit: { projectKey: 'IT' },
  readReport: { projectKey: 'IT' },
  recordConfirmation: {
    projectKey: 'IT',
    check: 'api-token-made',
    result: 'pass',
    evidence: 'Seen.',
    validForDays: 30,
  },
  readOverview: {},
  readHistory: { projectKey: 'IT' },
  markGoLive: { projectKey: 'IT' },
  unmarkGoLive: { projectKey: 'IT' },
  listKeys: {},
  createKey: { name: 'Bot', kind: 'bearer', scopes: ['readiness:read'], projectIds: [seedSettings(app).projectId] },
  rotateKey: { keyId: '0123456789abcdef', overlapHours: 24 },
  revokeKey: { keyId: '0123456789abcdef' },
  readAccessLog: { day: '2026-11-23' },
  readBotUrl: {},
  rotateBotUrl: {},
  readTicketFeed: { projectKey: 'IT' },
  switchTicketFeed: { projectKey: 'IT', isOn: false },
  startRosterRun: { projectKey: 'IT', source: { kind: 'all-users' } },
  sendRosterPart: { ...RUN, index: 0, text: 'e-mail\n', isLast: true },
  compareRosterRun: RUN,
  readRosterRun: { projectKey: 'IT' },
  pauseRosterRun: RUN,
  resumeRosterRun: RUN,
  cancelRosterRun: RUN,
  readRosterRows: { ...RUN, class: 'in-place', page: 0 },
  previewAdding: { ...RUN, classes: ['missing-with-account'], organizationId: null, invites: false },
  startAdding: { ...RUN, classes: ['missing-with-account'], organizationId: null, invites: false },
  retryFailed: RUN,
  undoAdding: RUN,
  exportRows: { ...RUN, what: 'people', part: 0 },
  readDeskAccess: { projectKey: 'IT' },
  recordDeskAccess: { projectKey: 'IT', question: 'sign-up', answer: 'closed', evidence: 'Seen.', validForDays: 30 },
  readRosterWatch: { projectKey: 'IT' },
  explainArticles: { projectKey: 'IT', query: 'password' },
  previewForms: { projectKey: 'IT' },
  previewForm: { projectKey: 'IT', formId: '10000-1' },
  listBotRoutes: {},
  tryBotCall: { keyId: '0123456789abcdef', path: '/v1/forms', query: {} },
  previewSettings: { settings: seedSettings(app) },
  readSkillTable: { projectKey: 'IT' },
  readRehearsal: { projectKey: 'IT' },
  readBotTable: { projectKey: 'IT' },
  listWorkflowPictures: { projectKey: 'IT' },
  readWorkflowPicture: { projectKey: 'IT', workflowId: 'w' },
  explainRequest: { projectKey: 'IT', requestKey: 'IT-1' },
  listWorkflows: { projectKey: 'IT' },
  exportWorkflow: { projectKey: 'IT', workflowId: 'w', format: 'xml' },
  diffWorkflowFile: { projectKey: 'IT', workflowId: 'w', fileName: 'w.xml', fileText: '<workflow/>' },
  diffLiveWorkflows: { projectKey: 'IT', workflowId: 'w', otherProjectKey: 'HR', otherWorkflowId: 'v' },
  acceptRisk: {
    projectKey: 'IT',
    check: 'service-account-time-zone',
    subject: null,
    reason: 'Known.',
    owner: app.people?.admin ?? '',
    validForDays: 30,
  },
  withdrawRisk: { projectKey: 'IT', riskId: 'service-account-time-zone' },
  recheck: { projectKey: 'IT', check: 'service-account-time-zone' },
  readDecisions: { projectKey: 'IT' },
  startHandover: { projectKey: 'IT' },
  readHandover: { projectKey: 'IT' },
  readHandoverPart: { projectKey: 'IT', sha256: '0'.repeat(64), part: 0 },
  readHandoverFile: { projectKey: 'IT', sha256: '0'.repeat(64), path: 'README.md' },
  shareReport: { projectKey: 'IT' },
  startParity: { projectKey: 'IT', with: 'ITT' },
  readParity: { projectKey: 'IT', with: 'ITT' },
  readParityHistory: { projectKey: 'IT', with: 'ITT' },
  proposeTwin: { projectKey: 'IT' },
  makePlan: { projectKey: 'IT', scope: { kind: 'all' }, choices: {} },
  applyPlan: { projectKey: 'IT', planId: 'p' },
  readFixProgress: { projectKey: 'IT' },
  stopPlan: { projectKey: 'IT', planId: 'p' },
  undoPlan: { projectKey: 'IT', planId: 'p' },
  readActivity: { projectKey: 'IT' },
  readActs: { projectKey: 'IT' },
  readSiteActs: {},
  saveRosterWatch: { projectKey: 'IT', isWatching: true, autoAddGroupId: null },
  previewAutoAdding: { projectKey: 'IT', groupId: 'g' },
  searchGroups: { query: '' },
  searchOrganizations: { projectKey: 'IT', query: '', of: 'site' },
});

/** What somebody may ask who administers one project: project-admins.test.ts. */
const OF_PROJECT_ADMINS: ReadonlySet<keyof Contract> = new Set([
  'startAudit',
  'readProgress',
  'cancelAudit',
  'readReport',
  'readHistory',
  'listWorkflowPictures',
  'readWorkflowPicture',
  'explainRequest',
  'makePlan',
  'applyPlan',
  'readFixProgress',
  'stopPlan',
  'undoPlan',
  'readActivity',
  'readActs',
]);

describe('the page’s questions', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
  });
  afterAll(() => app.close());

  const kinds = Object.keys(questions({ seed: { settings: { IT: {} } } } as never)) as Exclude<
    keyof Contract,
    'hello'
  >[];

  test.each(
    kinds.flatMap((kind) =>
      (OF_PROJECT_ADMINS.has(kind)
        ? (['agent', 'customer'] as const)
        : (['projectAdmin', 'agent', 'customer'] as const)
      ).map((who) => [who, kind] as const),
    ),
  )('given a %s, when the page asks %s, nothing is told and nothing is written', async (who, kind) => {
    const writes = app.host.kvs.use.writeUnits;
    expect(await app.ask(kind, questions(app)[kind] as never, app.people[who])).toMatchObject({
      ok: false,
      error: { code: 'not-an-admin' },
    });
    expect(app.host.kvs.use.writeUnits).toBe(writes);
  });

  test('given a non-admin, when the payload is nonsense too, the refusal is about the caller: payloads are parsed after the caller is known', async () => {
    expect(await app.ask('startAudit', { projectKey: '../../x' }, app.people.agent)).toMatchObject({
      ok: false,
      error: { code: 'not-an-admin' },
    });
  });

  test.each([
    ['a path in place of a key', 'startAudit', { projectKey: '../IT' }],
    ['no payload', 'readReport', {}],
    ['a plan id that no key of storage may hold', 'applyPlan', { projectKey: 'IT', planId: 'x/../y' }],
    ['a letter that no plan id has', 'undoPlan', { projectKey: 'IT', planId: 'ä' }],
    ['an unknown bucket', 'saveSettings', { settings: { buckets: { 1: 'done' } } }],
    ['a query that is too long', 'searchAccounts', { projectKey: 'IT', query: 'x'.repeat(201), kind: 'any' }],
    [
      'evidence that is too long',
      'recordConfirmation',
      { projectKey: 'IT', check: 'api-token-made', result: 'pass', evidence: 'x'.repeat(2001), validForDays: 1 },
    ],
  ] as const)('given an admin and %s, when the page asks %s, it is told what to do', async (_, kind, payload) => {
    expect(await app.ask(kind, payload as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-request', advice: { text: 'Reload the page and try again.' } },
    });
  });

  test('given an admin who switches every skill off, when the setup is saved, it is refused: a bot without skills would always be ready', async () => {
    expect(await app.ask('saveSettings', { settings: { ...seedSettings(app), skills: [] } })).toMatchObject({
      ok: false,
      error: { code: 'bad-request', advice: { text: 'Switch on at least one skill.' } },
    });
  });

  test('given an admin whose right was taken away, when the page asks again, it is refused at once', async () => {
    expect(await app.ask('listProjects', {})).toMatchObject({ ok: true });
    const group = app.site.state.groups.filter(({ members }) => members.includes(app.people.admin));
    const before = group.map(({ members }) => [...members]);
    group.forEach((one) =>
      one.members.splice(0, one.members.length, ...one.members.filter((id) => id !== app.people.admin)),
    );
    app.site.changed();
    expect(await app.ask('listProjects', {})).toMatchObject({ ok: false, error: { code: 'not-an-admin' } });
    group.forEach((one, index) => one.members.splice(0, one.members.length, ...(before[index] ?? [])));
    app.site.changed();
  });

  test('given anybody, when the page says hello, it learns whether it may go on and no more', async () => {
    expect(await app.ask('hello', {}, app.people.agent)).toEqual({
      ok: true,
      value: expect.objectContaining({ isAdmin: false, accountId: app.people.agent }),
    });
    expect(await app.told('hello', {})).toMatchObject({ isAdmin: true });
  });

  test('given Jira is down, when the page asks, the error says so and how to go on', async () => {
    app.site.faults.push({ match: { path: /mypermissions/ }, fault: { status: 500 }, times: 1 });
    expect(await app.ask('listProjects', {})).toMatchObject({ ok: false, error: { code: 'jira-unavailable' } });
  });

  test('given an unknown project, when an audit is asked for, the key is named', async () => {
    expect(await app.ask('startAudit', { projectKey: 'NOPE' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: { text: expect.stringContaining('NOPE') } },
    });
  });
});
