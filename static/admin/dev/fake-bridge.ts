import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { ReplyError, RunProgress } from '../../../src/shared/contract';
import { botAccessAnswers } from './fixture-bot-access';
import { customerAnswers } from './fixture-customers';
import { handoverAnswers } from './fixture-handover';
import { parityAnswers } from './fixture-parity';
import { fixAnswers } from './fixture-plan';
import { oldReport, overviewAnswers } from './fixture-overview';
import { brokenReport, readyReport } from './fixture-report';
import { acceptedReport, riskAnswers } from './fixture-risks';
import { projects, proposal } from './fixture-setup';
import { twinAnswers } from './fixture-twin';
import { whatIfAnswers } from './fixture-what-if';
import { workflowFileAnswers } from './fixture-workflow-files';
import { workflowAnswers } from './fixture-workflows';

/**
 * Stands in for Jira while the page is built: `?scenario=ready&mode=dark` in the address chooses what is answered.
 * Scenarios: broken, ready, first-run, not-admin, not-audited, running, failed, refused, save-fails, configure, get-started, project-settings, project-admin.
 * `&fix=running` (see fixture-plan.ts) chooses how a plan goes.
 */
const query = new URLSearchParams(window.location.search);
const scenario = query.get('scenario') ?? 'broken';
const mode = query.get('mode') === 'dark' ? 'dark' : 'light';
const startedAt = new Date().toISOString();

const refusal: ReplyError = {
  code: 'jira-refused',
  message: 'Jira refused to show the project “IT”.',
  advice: 'Give the app access to the project, then try again.',
  detail: 'GET /rest/api/3/project/{key} 403 trace 8f1c',
};
const ok = <T>(value: T) => ({ ok: true, value }) as const;
const no = (error: ReplyError) => ({ ok: false, error }) as const;
const parts = [
  'project',
  'workflowScheme',
  'workflows',
  'screens',
  'permissionScheme',
  'projectRoles',
  'serviceAccount',
  'requestTypes',
  'forms',
  'testProject',
];

let looks = 0;
let isStarted = scenario === 'running';

function progress(): RunProgress | null {
  const shape = { runId: 'r1', partsTotal: parts.length, startedAt, updatedAt: startedAt };
  if (scenario === 'failed')
    return {
      ...shape,
      state: 'failed',
      partsRead: 4,
      lastPart: 'screens',
      error: {
        ...refusal,
        code: 'jira-unavailable',
        message: 'Jira answered with an error three times in a row.',
        advice: 'Run the audit again in a few minutes.',
      },
    };
  if (!isStarted) return null;
  const partsRead = query.has('frozen') ? 6 : Math.min(parts.length, looks++);
  return {
    ...shape,
    state: partsRead === parts.length ? 'done' : 'reading',
    partsRead,
    lastPart: parts[partsRead - 1] ?? null,
  };
}

function report() {
  if (['not-audited', 'first-run', 'failed', 'running'].includes(scenario))
    return ok(looks > parts.length ? brokenReport : null);
  if (scenario === 'refused') return no(refusal);
  if (query.has('risks')) return ok(acceptedReport);
  if (query.get('overview') === 'old') return ok(oldReport(brokenReport));
  return ok(scenario === 'ready' ? readyReport : brokenReport);
}

function listed(payload: { readonly query?: string }) {
  const text = (payload.query ?? '').toLowerCase();
  const all =
    scenario === 'first-run'
      ? projects.map((project) => ({
          ...project,
          isSetUp: false,
          lastRun: null,
          ...(project.key === 'IT'
            ? { hint: { isLikely: true, reason: 'It has a test project already: ITTEST.' } }
            : {}),
        }))
      : projects;
  const found = all.filter((project) => `${project.key} ${project.name}`.toLowerCase().includes(text));
  return ok({ projects: found, total: found.length });
}

const answers: Record<string, (payload: never) => unknown> = {
  ...botAccessAnswers(query.get('bot') ?? ''),
  ...handoverAnswers(query.get('handover') ?? ''),
  ...whatIfAnswers(),
  ...workflowAnswers(query.get('workflows') ?? ''),
  ...workflowFileAnswers(query.get('files') ?? ''),
  ...fixAnswers(query.get('fix') ?? ''),
  ...parityAnswers(query.get('parity') ?? ''),
  ...riskAnswers,
  ...twinAnswers(query.get('twin') ?? ''),
  ...customerAnswers(query.get('customers') ?? ''),
  ...overviewAnswers(query.get('overview') ?? (scenario === 'ready' ? 'ready' : ''), scenario === 'first-run'),
  hello: () =>
    ok({
      isAdmin: !['not-admin', 'project-admin'].includes(scenario),
      isProjectAdmin: scenario !== 'not-admin',
      accountId: 'me',
      baseUrl: 'https://acme.atlassian.net',
      locale: 'en-US',
    }),
  listProjects: listed,
  proposeSetup: () => (scenario === 'refused' ? no(refusal) : ok(proposal(scenario === 'broken'))),
  searchAccounts: (payload: { readonly query: string }) =>
    ok([{ accountId: 's1', displayName: `${payload.query} Bot`, kind: 'person' }]),
  saveSettings: (payload: { readonly settings: unknown }) =>
    scenario === 'save-fails'
      ? no({
          ...refusal,
          code: 'conflict',
          message: 'Another admin saved this setup while you edited it.',
          advice: 'Look at their changes, then save again.',
        })
      : ok(payload.settings),
  startAudit: () => {
    isStarted = true;
    return ok(progress());
  },
  readProgress: () => ok(progress()),
  cancelAudit: () => {
    isStarted = false;
    return ok({
      ...progress(),
      runId: 'r1',
      state: 'cancelled',
      partsRead: 3,
      partsTotal: 10,
      lastPart: null,
      startedAt,
      updatedAt: startedAt,
    });
  },
  readReport: () => report(),
  recordConfirmation: (payload: {
    readonly check: string;
    readonly result: string;
    readonly evidence: string;
    readonly validForDays: number;
  }) =>
    ok({
      ...proposal(true).settings,
      confirmations: [
        {
          ...payload,
          by: 'me',
          at: startedAt,
          expiresAt: new Date(Date.now() + payload.validForDays * 86_400_000).toISOString(),
        },
      ],
    }),
};

const moduleKey =
  scenario === 'project-admin'
    ? 'project-settings'
    : ['configure', 'get-started', 'project-settings'].includes(scenario)
      ? scenario
      : 'admin';

const operations: Record<string, (payload: { readonly functionKey: string; readonly payload: never }) => unknown> = {
  enableTheming: () =>
    setGlobalTheme({
      colorMode: mode,
      light: 'light',
      dark: 'dark',
      spacing: 'spacing',
      typography: 'typography',
      shape: 'shape',
    }),
  getContext: () => ({
    moduleKey,
    locale: query.get('locale') ?? 'en_US',
    extension: moduleKey === 'project-settings' ? { project: { id: '10000', key: 'IT' } } : {},
  }),
  invoke: async ({ functionKey, payload }) => {
    await new Promise((resolve) => setTimeout(resolve, Number(query.get('slow') ?? 30)));
    return answers[functionKey]?.(payload);
  },
  showFlag: (flag) => console.info('flag', JSON.stringify(flag)),
  navigate: (to) => console.info('open', JSON.stringify(to)),
};

const callBridge = async (name: string, payload: never): Promise<unknown> => {
  const operation = operations[name];
  if (operation === undefined) throw new Error(`The bridge does not know ${name}.`);
  return operation(payload);
};

Object.assign(globalThis, { __bridge: { callBridge } });
