import { speaker } from '../speak';
import { accessChecks } from './checks/access';
import { customersChecks } from './checks/customers';
import { knowledgeChecks } from './checks/knowledge';
import { requestsChecks } from './checks/requests';
import { screensChecks } from './checks/screens';
import { testingChecks } from './checks/testing';
import { workflowChecks } from './checks/workflow';
import { profiles } from './profiles';
import { botPreviewSays } from './said/bot-preview';
import { checkSays } from './said/checks';
import { readingSays } from './said/reading';
import { workflowCheckSays } from './said/workflow-checks';
import { workflowDifferences } from './said/workflow-differences';
import { workflowFiles } from './said/workflow-files';
import { workflowReasons } from './said/workflow-reasons';
import { paritySays } from './said/parity';
import { refusalSays } from './said/refusals';
import { changeSays } from './said/changes';
import { fixSays } from './said/fixes';
import { planSays } from './said/plan';
import { proposalSays } from './said/proposals';
import { twinSays } from './said/twin';
import { de } from './words';

const speak = speaker({
  checks: {
    ...accessChecks,
    ...customersChecks,
    ...knowledgeChecks,
    ...requestsChecks,
    ...screensChecks,
    ...testingChecks,
    ...workflowChecks,
  },
  profiles,
  said: {
    ...botPreviewSays,
    ...checkSays,
    ...readingSays,
    ...workflowCheckSays,
    ...workflowDifferences,
    ...workflowFiles,
    ...workflowReasons,
    ...changeSays,
    ...fixSays,
    ...paritySays,
    ...planSays,
    ...refusalSays,
    ...proposalSays,
    ...twinSays,
  },
});

/** Everything German, one chunk of the build. */
export const german = { words: de, speak };
