import { makeInvoke } from '@forge/bridge';
import type { Contract, Reply, ReplyError } from '../../../src/shared/contract';
import { textOf } from '../../../src/shared/message';
import type { PlanContract } from '../../../src/shared/plan-contract';

type Calls = Contract & PlanContract;

const invoke = makeInvoke<Calls>();

/** What a call that was not answered with a value throws: the reply's own error, ready to be shown. */
export class ReplyFailure extends Error {
  constructor(readonly reply: ReplyError) {
    super(textOf(reply.message));
    this.name = 'ReplyFailure';
  }
}

/** The error to show for anything thrown. `message` and `advice` are empty when the app itself gave none; the words file has them. */
export const replyErrorOf = (thrown: unknown): ReplyError =>
  thrown instanceof ReplyFailure
    ? thrown.reply
    : {
        code: 'unexpected',
        message: '',
        advice: '',
        detail: thrown instanceof Error ? thrown.message : String(thrown),
      };

const isReply = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);

/** @throws ReplyFailure when the app refuses, or when no answer comes at all (`unexpected`). */
async function valueOf<T>(name: keyof Calls, asked: Promise<Reply<T>>): Promise<T> {
  const reply = await asked.catch((cause: unknown) => {
    throw new ReplyFailure({
      ...replyErrorOf(cause),
      detail: `${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    });
  });
  if (!isReply(reply))
    throw new ReplyFailure({
      code: 'unexpected',
      message: '',
      advice: '',
      detail: `${name}: the answer has no known shape.`,
    });
  if (reply.ok) return reply.value;
  throw new ReplyFailure(reply.error);
}

type Payload<Call extends keyof Calls> = Parameters<Calls[Call]>[0];

/** Every question the page can ask, one function each; nothing else in the page calls the app. */
export const hello = (payload: Payload<'hello'>) => valueOf('hello', invoke('hello', payload));
export const listProjects = (payload: Payload<'listProjects'>) =>
  valueOf('listProjects', invoke('listProjects', payload));
export const proposeSetup = (payload: Payload<'proposeSetup'>) =>
  valueOf('proposeSetup', invoke('proposeSetup', payload));
export const searchAccounts = (payload: Payload<'searchAccounts'>) =>
  valueOf('searchAccounts', invoke('searchAccounts', payload));
export const saveSettings = (payload: Payload<'saveSettings'>) =>
  valueOf('saveSettings', invoke('saveSettings', payload));
export const startAudit = (payload: Payload<'startAudit'>) => valueOf('startAudit', invoke('startAudit', payload));
export const readProgress = (payload: Payload<'readProgress'>) =>
  valueOf('readProgress', invoke('readProgress', payload));
export const cancelAudit = (payload: Payload<'cancelAudit'>) => valueOf('cancelAudit', invoke('cancelAudit', payload));
export const readReport = (payload: Payload<'readReport'>) => valueOf('readReport', invoke('readReport', payload));
export const recordConfirmation = (payload: Payload<'recordConfirmation'>) =>
  valueOf('recordConfirmation', invoke('recordConfirmation', payload));
export const acceptRisk = (payload: Payload<'acceptRisk'>) => valueOf('acceptRisk', invoke('acceptRisk', payload));
export const withdrawRisk = (payload: Payload<'withdrawRisk'>) =>
  valueOf('withdrawRisk', invoke('withdrawRisk', payload));
export const recheck = (payload: Payload<'recheck'>) => valueOf('recheck', invoke('recheck', payload));
export const readDecisions = (payload: Payload<'readDecisions'>) =>
  valueOf('readDecisions', invoke('readDecisions', payload));
export const makePlan = (payload: Payload<'makePlan'>) => valueOf('makePlan', invoke('makePlan', payload));
export const applyPlan = (payload: Payload<'applyPlan'>) => valueOf('applyPlan', invoke('applyPlan', payload));
export const readFixProgress = (payload: Payload<'readFixProgress'>) =>
  valueOf('readFixProgress', invoke('readFixProgress', payload));
export const undoPlan = (payload: Payload<'undoPlan'>) => valueOf('undoPlan', invoke('undoPlan', payload));
export const readActivity = (payload: Payload<'readActivity'>) =>
  valueOf('readActivity', invoke('readActivity', payload));
export const startParity = (payload: Payload<'startParity'>) => valueOf('startParity', invoke('startParity', payload));
export const readParity = (payload: Payload<'readParity'>) => valueOf('readParity', invoke('readParity', payload));
export const readParityHistory = (payload: Payload<'readParityHistory'>) =>
  valueOf('readParityHistory', invoke('readParityHistory', payload));
export const startRosterRun = (payload: Payload<'startRosterRun'>) =>
  valueOf('startRosterRun', invoke('startRosterRun', payload));
export const sendRosterPart = (payload: Payload<'sendRosterPart'>) =>
  valueOf('sendRosterPart', invoke('sendRosterPart', payload));
export const compareRosterRun = (payload: Payload<'compareRosterRun'>) =>
  valueOf('compareRosterRun', invoke('compareRosterRun', payload));
export const readRosterRun = (payload: Payload<'readRosterRun'>) =>
  valueOf('readRosterRun', invoke('readRosterRun', payload));
export const pauseRosterRun = (payload: Payload<'pauseRosterRun'>) =>
  valueOf('pauseRosterRun', invoke('pauseRosterRun', payload));
export const resumeRosterRun = (payload: Payload<'resumeRosterRun'>) =>
  valueOf('resumeRosterRun', invoke('resumeRosterRun', payload));
export const cancelRosterRun = (payload: Payload<'cancelRosterRun'>) =>
  valueOf('cancelRosterRun', invoke('cancelRosterRun', payload));
export const readRosterRows = (payload: Payload<'readRosterRows'>) =>
  valueOf('readRosterRows', invoke('readRosterRows', payload));
export const previewAdding = (payload: Payload<'previewAdding'>) =>
  valueOf('previewAdding', invoke('previewAdding', payload));
export const startAdding = (payload: Payload<'startAdding'>) => valueOf('startAdding', invoke('startAdding', payload));
export const retryFailed = (payload: Payload<'retryFailed'>) => valueOf('retryFailed', invoke('retryFailed', payload));
export const undoAdding = (payload: Payload<'undoAdding'>) => valueOf('undoAdding', invoke('undoAdding', payload));
export const exportRows = (payload: Payload<'exportRows'>) => valueOf('exportRows', invoke('exportRows', payload));
export const readDeskAccess = (payload: Payload<'readDeskAccess'>) =>
  valueOf('readDeskAccess', invoke('readDeskAccess', payload));
export const recordDeskAccess = (payload: Payload<'recordDeskAccess'>) =>
  valueOf('recordDeskAccess', invoke('recordDeskAccess', payload));
export const readRosterWatch = (payload: Payload<'readRosterWatch'>) =>
  valueOf('readRosterWatch', invoke('readRosterWatch', payload));
export const saveRosterWatch = (payload: Payload<'saveRosterWatch'>) =>
  valueOf('saveRosterWatch', invoke('saveRosterWatch', payload));
export const previewAutoAdding = (payload: Payload<'previewAutoAdding'>) =>
  valueOf('previewAutoAdding', invoke('previewAutoAdding', payload));
export const searchGroups = (payload: Payload<'searchGroups'>) =>
  valueOf('searchGroups', invoke('searchGroups', payload));
export const searchOrganizations = (payload: Payload<'searchOrganizations'>) =>
  valueOf('searchOrganizations', invoke('searchOrganizations', payload));
export const startHandover = (payload: Payload<'startHandover'>) =>
  valueOf('startHandover', invoke('startHandover', payload));
export const readHandover = (payload: Payload<'readHandover'>) =>
  valueOf('readHandover', invoke('readHandover', payload));
export const readHandoverPart = (payload: Payload<'readHandoverPart'>) =>
  valueOf('readHandoverPart', invoke('readHandoverPart', payload));
export const readHandoverFile = (payload: Payload<'readHandoverFile'>) =>
  valueOf('readHandoverFile', invoke('readHandoverFile', payload));
export const readOverview = (payload: Payload<'readOverview'>) =>
  valueOf('readOverview', invoke('readOverview', payload));
export const readHistory = (payload: Payload<'readHistory'>) => valueOf('readHistory', invoke('readHistory', payload));
export const markGoLive = (payload: Payload<'markGoLive'>) => valueOf('markGoLive', invoke('markGoLive', payload));
export const unmarkGoLive = (payload: Payload<'unmarkGoLive'>) =>
  valueOf('unmarkGoLive', invoke('unmarkGoLive', payload));
export const listKeys = (payload: Payload<'listKeys'>) => valueOf('listKeys', invoke('listKeys', payload));
export const createKey = (payload: Payload<'createKey'>) => valueOf('createKey', invoke('createKey', payload));
export const rotateKey = (payload: Payload<'rotateKey'>) => valueOf('rotateKey', invoke('rotateKey', payload));
export const revokeKey = (payload: Payload<'revokeKey'>) => valueOf('revokeKey', invoke('revokeKey', payload));
export const readAccessLog = (payload: Payload<'readAccessLog'>) =>
  valueOf('readAccessLog', invoke('readAccessLog', payload));
export const readBotUrl = (payload: Payload<'readBotUrl'>) => valueOf('readBotUrl', invoke('readBotUrl', payload));
export const rotateBotUrl = (payload: Payload<'rotateBotUrl'>) =>
  valueOf('rotateBotUrl', invoke('rotateBotUrl', payload));
export const listWorkflowPictures = (payload: Payload<'listWorkflowPictures'>) =>
  valueOf('listWorkflowPictures', invoke('listWorkflowPictures', payload));
export const readWorkflowPicture = (payload: Payload<'readWorkflowPicture'>) =>
  valueOf('readWorkflowPicture', invoke('readWorkflowPicture', payload));
export const readTicketFeed = (payload: Payload<'readTicketFeed'>) =>
  valueOf('readTicketFeed', invoke('readTicketFeed', payload));
export const switchTicketFeed = (payload: Payload<'switchTicketFeed'>) =>
  valueOf('switchTicketFeed', invoke('switchTicketFeed', payload));
export const previewForms = (payload: Payload<'previewForms'>) =>
  valueOf('previewForms', invoke('previewForms', payload));
export const previewForm = (payload: Payload<'previewForm'>) => valueOf('previewForm', invoke('previewForm', payload));
export const explainArticles = (payload: Payload<'explainArticles'>) =>
  valueOf('explainArticles', invoke('explainArticles', payload));
export const listBotRoutes = (payload: Payload<'listBotRoutes'>) =>
  valueOf('listBotRoutes', invoke('listBotRoutes', payload));
export const tryBotCall = (payload: Payload<'tryBotCall'>) => valueOf('tryBotCall', invoke('tryBotCall', payload));
export const previewSettings = (payload: Payload<'previewSettings'>) =>
  valueOf('previewSettings', invoke('previewSettings', payload));
export const readSkillTable = (payload: Payload<'readSkillTable'>) =>
  valueOf('readSkillTable', invoke('readSkillTable', payload));
export const listWorkflows = (payload: Payload<'listWorkflows'>) =>
  valueOf('listWorkflows', invoke('listWorkflows', payload));
export const exportWorkflow = (payload: Payload<'exportWorkflow'>) =>
  valueOf('exportWorkflow', invoke('exportWorkflow', payload));
export const diffWorkflowFile = (payload: Payload<'diffWorkflowFile'>) =>
  valueOf('diffWorkflowFile', invoke('diffWorkflowFile', payload));
export const diffLiveWorkflows = (payload: Payload<'diffLiveWorkflows'>) =>
  valueOf('diffLiveWorkflows', invoke('diffLiveWorkflows', payload));
export const proposeTwin = (payload: Payload<'proposeTwin'>) => valueOf('proposeTwin', invoke('proposeTwin', payload));
