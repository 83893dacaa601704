import type { Contract, InstalledApp } from '../an-installed-app';
import { seedSettings } from '../an-installed-app';

/** Rows of storage that are found out anew whenever they are missing. */
export const LOOK_UPS = /"key":"(?:project-id|status-map|look-up|actor-kind|article-dates)[:"]/u;

/**
 * What stands before a question: each world goes on from the one it names, so that the question is answered and not
 * refused.
 */
export type World = 'compared' | 'live' | 'added' | 'receiving' | 'received' | 'running';

/** Ids of what was made before. */
export interface Facts {
  readonly projectId: string;
  readonly failing: readonly string[];
  readonly keyId: string;
  readonly sha256: string;
  readonly workflowId: string;
  readonly workflowText: string;
  readonly otherWorkflowId: string;
  readonly formId: string;
  readonly groupId: string;
  /** A plan that was shown, and one that was applied. */
  readonly shownPlanId: string;
  readonly appliedPlanId: string;
  /** The newest comparison of each world. */
  readonly runIds: Readonly<Record<World, string>>;
}

type Question = Exclude<keyof Contract, 'hello'>;
export interface Asked<F extends Question = Question> {
  readonly in?: World;
  readonly payload: Parameters<Contract[F]>[0];
}

const IT = { projectKey: 'IT' } as const;
const MISSING = { classes: ['missing-without-account'], organizationId: null, invites: false } as const;

/** One question of every kind that is answered in its world; a kind that is missing here does not compile. */
export const everyQuestion = (app: InstalledApp, at: Facts): { readonly [F in Question]: Asked<F> } => {
  const ofRun = (world: World) => ({ ...IT, runId: at.runIds[world] });
  return {
    listProjects: { payload: {} },
    proposeSetup: { payload: IT },
    exportProfile: { payload: { ...IT, profileId: 'moveworks' } },
    checkProfileFile: { payload: { ...IT, text: '{}' } },
    searchAccounts: { payload: { ...IT, query: 'a', kind: 'any' } },
    saveSettings: { payload: { settings: { ...seedSettings(app), skills: seedSettings(app).skills.slice(0, 1) } } },
    startAudit: { payload: IT },
    readProgress: { payload: IT },
    cancelAudit: { in: 'running', payload: IT },
    readReport: { payload: IT },
    recordConfirmation: {
      payload: { ...IT, check: 'network-open-to-bot', result: 'pass', evidence: 'Seen.', validForDays: 30 },
    },
    readOverview: { payload: {} },
    readHistory: { payload: IT },
    markGoLive: { in: 'live', payload: IT },
    unmarkGoLive: { in: 'live', payload: IT },
    listKeys: { payload: {} },
    createKey: { payload: { name: 'New', kind: 'hmac', scopes: ['readiness:read'], projectIds: [at.projectId] } },
    rotateKey: { payload: { keyId: at.keyId, overlapHours: 24 } },
    revokeKey: { payload: { keyId: at.keyId } },
    readAccessLog: { payload: { day: '2026-11-23' } },
    readBotUrl: { payload: {} },
    rotateBotUrl: { payload: {} },
    readTicketFeed: { payload: IT },
    switchTicketFeed: { payload: { ...IT, isOn: false } },
    startRosterRun: { payload: { ...IT, source: { kind: 'all-users' } } },
    sendRosterPart: {
      in: 'receiving',
      payload: { ...ofRun('receiving'), index: 0, text: 'e-mail\nnew.one@acme.example\n', isLast: true },
    },
    compareRosterRun: { in: 'received', payload: ofRun('received') },
    readRosterRun: { payload: IT },
    pauseRosterRun: { in: 'running', payload: ofRun('running') },
    resumeRosterRun: { in: 'running', payload: ofRun('running') },
    cancelRosterRun: { in: 'received', payload: ofRun('received') },
    readRosterRows: { payload: { ...ofRun('compared'), class: 'missing-without-account', page: 0 } },
    previewAdding: { payload: { ...ofRun('compared'), ...MISSING } },
    startAdding: { payload: { ...ofRun('compared'), ...MISSING } },
    retryFailed: { in: 'added', payload: ofRun('added') },
    undoAdding: { in: 'added', payload: ofRun('added') },
    exportRows: { payload: { ...ofRun('compared'), what: 'people', part: 0 } },
    readDeskAccess: { payload: IT },
    recordDeskAccess: {
      payload: { ...IT, question: 'sign-up', answer: 'closed', evidence: 'Seen.', validForDays: 30 },
    },
    readRosterWatch: { payload: IT },
    saveRosterWatch: { payload: { ...IT, isWatching: true, autoAddGroupId: at.groupId } },
    previewAutoAdding: { payload: { ...IT, groupId: at.groupId } },
    searchGroups: { payload: { query: '' } },
    searchOrganizations: { payload: { ...IT, query: '', of: 'site' } },
    explainArticles: { payload: { ...IT, query: 'password' } },
    previewForms: { payload: IT },
    previewForm: { payload: { ...IT, formId: at.formId } },
    listBotRoutes: { payload: {} },
    tryBotCall: { payload: { keyId: at.keyId, path: '/v1/forms', query: {} } },
    previewSettings: { payload: { settings: seedSettings(app) } },
    readSkillTable: { payload: IT },
    readRehearsal: { payload: IT },
    readBotTable: { payload: IT },
    listWorkflowPictures: { payload: IT },
    readWorkflowPicture: { payload: { ...IT, workflowId: at.workflowId } },
    explainRequest: { payload: { ...IT, requestKey: 'IT-1' } },
    listWorkflows: { payload: IT },
    exportWorkflow: { payload: { ...IT, workflowId: at.workflowId, format: 'xml' } },
    diffWorkflowFile: {
      payload: { ...IT, workflowId: at.workflowId, fileName: 'w.xml', fileText: at.workflowText },
    },
    diffLiveWorkflows: {
      payload: { ...IT, workflowId: at.workflowId, otherProjectKey: 'HR', otherWorkflowId: at.otherWorkflowId },
    },
    acceptRisk: {
      payload: {
        ...IT,
        check: at.failing[1] ?? '',
        subject: null,
        reason: 'Known.',
        owner: app.people.admin,
        validForDays: 30,
      },
    },
    withdrawRisk: { payload: { ...IT, riskId: at.failing[0] ?? '' } },
    recheck: { payload: { ...IT, check: at.failing[2] ?? '' } },
    readDecisions: { payload: IT },
    startHandover: { payload: IT },
    readHandover: { payload: IT },
    readHandoverPart: { payload: { ...IT, sha256: at.sha256, part: 0 } },
    readHandoverFile: { payload: { ...IT, sha256: at.sha256, path: 'README.md' } },
    shareReport: { payload: IT },
    startParity: { payload: { ...IT, with: 'HR' } },
    readParity: { payload: { ...IT, with: 'HR' } },
    readParityHistory: { payload: { ...IT, with: 'HR' } },
    proposeTwin: { payload: IT },
    makePlan: { payload: { ...IT, scope: { kind: 'area', area: 'screens' }, choices: {} } },
    applyPlan: { payload: { ...IT, planId: at.shownPlanId } },
    readFixProgress: { payload: IT },
    stopPlan: { payload: { ...IT, planId: at.appliedPlanId } },
    undoPlan: { payload: { ...IT, planId: at.appliedPlanId } },
    readActivity: { payload: IT },
    readActs: { payload: IT },
    readSiteActs: { payload: {} },
  };
};
