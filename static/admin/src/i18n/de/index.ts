import { translator } from '../phrases';
import { speaker } from '../speak';
import { accessChecks } from './checks/access';
import { customersChecks } from './checks/customers';
import { knowledgeChecks } from './checks/knowledge';
import { requestsChecks } from './checks/requests';
import { screensChecks } from './checks/screens';
import { testingChecks } from './checks/testing';
import { workflowChecks } from './checks/workflow';
import { phrases } from './phrases';
import { profiles } from './profiles';
import { checkSays } from './said/checks';
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
    ...checkSays,
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
export const german = { words: de, speak, translate: translator(phrases) };
