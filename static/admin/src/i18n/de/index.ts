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
  said: { ...checkSays, ...paritySays, ...refusalSays },
});

/** Everything German, one chunk of the build. */
export const german = { words: de, speak, translate: translator(phrases) };
