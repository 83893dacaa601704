import { anAuditedApp, seedSettings, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;
const RISK = { ...IT, subject: null, reason: 'Known.', validForDays: 30 };
const CONFIRMATION = { ...IT, result: 'pass', evidence: 'Seen.', validForDays: 30 };
const inherited = (text: string): unknown => JSON.parse(text) as unknown;

const hrOf = ({ site }: InstalledApp): string => site.state.projects.find(({ key }) => key === 'HR')?.id ?? '';

interface Row {
  readonly given: string;
  readonly question: string;
  readonly payload: (at: { readonly planId: string; readonly app: InstalledApp }) => unknown;
  readonly code: 'bad-request' | 'not-found' | 'conflict' | 'jira-refused';
}

/**
 * What an administrator's browser may be made to ask: names every object has, ids of other projects, and what no page
 * sends.
 */
const ROWS: readonly Row[] = [
  {
    given: 'a plan of IT pressed as one of HR',
    question: 'applyPlan',
    payload: ({ planId }) => ({ projectKey: 'HR', planId }),
    code: 'not-found',
  },
  {
    given: 'a plan that is a key of storage',
    question: 'applyPlan',
    payload: () => ({ ...IT, planId: 'settings:10001' }),
    code: 'bad-request',
  },
  {
    given: 'a plan called constructor',
    question: 'applyPlan',
    payload: () => ({ ...IT, planId: 'constructor' }),
    code: 'not-found',
  },
  {
    given: 'the undo of a plan nobody pressed',
    question: 'undoPlan',
    payload: ({ planId }) => ({ ...IT, planId }),
    code: 'conflict',
  },
  {
    given: 'a check called constructor to confirm',
    question: 'recordConfirmation',
    payload: () => ({ ...CONFIRMATION, check: 'constructor' }),
    code: 'bad-request',
  },
  {
    given: 'a check that Jira answers to confirm',
    question: 'recordConfirmation',
    payload: () => ({ ...CONFIRMATION, check: 'service-account-time-zone' }),
    code: 'bad-request',
  },
  {
    given: 'a risk of a check called toString',
    question: 'acceptRisk',
    payload: ({ app }) => ({ ...RISK, check: 'toString', owner: app.people.admin }),
    code: 'conflict',
  },
  {
    given: 'a risk that somebody nobody knows answers for',
    question: 'acceptRisk',
    payload: () => ({ ...RISK, check: 'service-account-time-zone', owner: '__proto__' }),
    code: 'bad-request',
  },
  {
    given: 'a look at a check called __proto__',
    question: 'recheck',
    payload: () => ({ ...IT, check: '__proto__' }),
    code: 'bad-request',
  },
  {
    given: 'a setup of a profile called __proto__',
    question: 'saveSettings',
    payload: ({ app }) => ({ settings: { ...seedSettings(app), profileId: '__proto__' } }),
    code: 'bad-request',
  },
  {
    given: 'a setup of HR under the key of IT',
    question: 'saveSettings',
    payload: ({ app }) => ({ settings: { ...seedSettings(app), projectId: hrOf(app) } }),
    code: 'conflict',
  },
  {
    given: 'a setup whose bucket every object has',
    question: 'saveSettings',
    payload: ({ app }) => ({ settings: { ...seedSettings(app), buckets: { 1: 'constructor' } } }),
    code: 'bad-request',
  },
  {
    given: 'a setup that comes through a prototype',
    question: 'saveSettings',
    payload: ({ app }) => inherited(`{"settings":{"__proto__":${JSON.stringify(seedSettings(app))}}}`),
    code: 'bad-request',
  },
  {
    given: 'a plan for a skill called constructor',
    question: 'makePlan',
    payload: () => ({ ...IT, scope: { kind: 'skill', skill: 'constructor' }, choices: {} }),
    code: 'bad-request',
  },
  {
    given: 'a plan of a kind every object has',
    question: 'makePlan',
    payload: () => ({ ...IT, scope: { kind: 'toString' }, choices: {} }),
    code: 'bad-request',
  },
  {
    given: 'a workflow of HR under the key of IT',
    question: 'exportWorkflow',
    payload: () => ({ ...IT, workflowId: '../HR', format: 'xml' }),
    code: 'not-found',
  },
  {
    given: 'a format every object has',
    question: 'exportWorkflow',
    payload: () => ({ ...IT, workflowId: 'w', format: 'constructor' }),
    code: 'bad-request',
  },
  {
    given: 'a comparison of a project with itself',
    question: 'startParity',
    payload: () => ({ ...IT, with: 'IT' }),
    code: 'bad-request',
  },
  {
    given: 'a file of a package there is none of',
    question: 'readHandoverFile',
    payload: () => ({ ...IT, sha256: '0'.repeat(64), path: '__proto__' }),
    code: 'conflict',
  },
  {
    given: 'a key for a project there is none of',
    question: 'createKey',
    payload: () => ({ name: 'Bot', kind: 'bearer', scopes: ['forms:read'], projectIds: ['999999'] }),
    code: 'not-found',
  },
  {
    given: 'a key with a scope every object has',
    question: 'createKey',
    payload: () => ({ name: 'Bot', kind: 'bearer', scopes: ['constructor'], projectIds: ['1'] }),
    code: 'bad-request',
  },
  {
    given: 'a key of a kind every object has',
    question: 'createKey',
    payload: () => ({ name: 'Bot', kind: 'toString', scopes: ['forms:read'], projectIds: ['1'] }),
    code: 'bad-request',
  },
  {
    given: 'a day there is not',
    question: 'readAccessLog',
    payload: () => ({ day: '2026-02-30' }),
    code: 'bad-request',
  },
  {
    given: 'a project key with a line feed behind it',
    question: 'startAudit',
    payload: () => ({ projectKey: 'IT\n' }),
    code: 'bad-request',
  },
  {
    given: 'a project key in small letters',
    question: 'startAudit',
    payload: () => ({ projectKey: 'it' }),
    code: 'bad-request',
  },
  {
    given: 'a roster class every object has',
    question: 'readRosterRows',
    payload: () => ({ ...IT, runId: '0f8fad5b-d9cb-469f-a165-70867728950e', class: 'constructor', page: 0 }),
    code: 'bad-request',
  },
  {
    given: 'a roster of another project',
    question: 'exportRows',
    payload: () => ({ projectKey: 'HR', runId: '0f8fad5b-d9cb-469f-a165-70867728950e', what: 'people', part: 0 }),
    code: 'conflict',
  },
  {
    given: 'a question about the desk that every object has',
    question: 'recordDeskAccess',
    payload: () => ({ ...IT, question: 'constructor', answer: 'x', evidence: 'x', validForDays: 1 }),
    code: 'bad-request',
  },
];

describe('attacks on the page’s questions by the browser of an administrator', () => {
  let app: InstalledApp;
  let planId: string;
  let stored: ReadonlySet<string>;
  const rows = (): ReadonlySet<string> =>
    new Set(
      app.host.kvs.spaces().flatMap((space) =>
        app.host.kvs
          .table(space)
          .all()
          .filter(({ key }) => !key.startsWith('project-id:'))
          .map((row) => JSON.stringify(row)),
      ),
    );
  const changed = (): readonly string[] =>
    [...rows(), ...stored].filter((row) => rows().has(row) !== stored.has(row)).map((row) => row.slice(0, 80));
  beforeAll(async () => {
    app = await anAuditedApp();
    planId = (await app.told('makePlan', { ...IT, scope: { kind: 'area', area: 'screens' }, choices: {} })).id;
    stored = rows();
  });
  afterAll(() => app.close());

  test.each(ROWS)('given $given, $question is refused as $code and nothing is written', async (row) => {
    const answer = await app.host.invokeResolver({
      functionKey: row.question,
      payload: row.payload({ planId, app }),
      accountId: app.people.admin,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: row.code } });
    expect(changed()).toEqual([]);
    expect(app.site.log.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('and no object has learned anything by it', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
