import { says as manualSteps } from './manual-steps';
import { says as mirror } from './mirror';
import { says as privateCopies } from './private-copies';
import { says as privateGrants } from './private-grants';
import { says as planAnswers } from './proposal';
import { says as accessRemedies } from './remedies/access';
import { says as botTransition } from './remedies/bot-transition';
import { says as botWay } from './remedies/bot-way';
import { says as ownTransition } from './remedies/own-transition';
import { says as coverBuckets } from './remedies/buckets-covered';
import { says as completeScreen } from './remedies/complete-screen';
import { says as freeTrapped } from './remedies/free-trapped';
import { says as mapStatus } from './remedies/map-status';
import { says as peoplesTransition } from './remedies/peoples-transition';
import { says as testRequestType } from './remedies/portal';
import { says as postFunctions } from './remedies/post-functions';
import { says as resolveScreens } from './remedies/resolve-screens';
import { says as resolutions } from './remedies/resolutions';
import { says as rulesOfBotTransitions } from './remedies/rules-of-bot-transitions';
import { says as beyondProject } from './restrict';

/** What a plan says: its changes, its questions with their answers, and what it leaves to people. */
export const planSays = {
  'access-remedies': accessRemedies,
  'beyond-project': beyondProject,
  'bot-transition': botTransition,
  'bot-way': botWay,
  'own-transition': ownTransition,
  'complete-screen': completeScreen,
  'cover-buckets': coverBuckets,
  'free-trapped': freeTrapped,
  'manual-steps': manualSteps,
  'map-status': mapStatus,
  'peoples-transition': peoplesTransition,
  'plan-answers': planAnswers,
  'post-functions': postFunctions,
  mirror,
  'private-copies': privateCopies,
  'private-grants': privateGrants,
  'resolve-screens': resolveScreens,
  resolutions,
  'rules-of-bot-transitions': rulesOfBotTransitions,
  'test-request-type': testRequestType,
};
