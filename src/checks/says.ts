import { accessSays } from './access/says';
import { says as confirmations } from './confirmed';
import { says as customersPresent } from './customers/customers-present';
import { says as forProjectAdmin } from './for-project-admin';
import { says as judge } from './judge';
import { says as knowledgeBaseReachable } from './knowledge/knowledge-base-reachable';
import { requestsSays } from './requests/says';
import { says as runChecks } from './run-checks';
import { says as resolveScreenComplete } from './screens/resolve-screen-complete';
import { testingSays } from './testing/says';

/** Why a check has no answer, or a person's. */
export const reasonSays = { confirmations, 'for-project-admin': forProjectAdmin, judge, 'run-checks': runChecks };

/** What checks of the portal, its screens, its customers and its articles say. */
export const portalSays = {
  ...requestsSays,
  'customers-present': customersPresent,
  'knowledge-base-reachable': knowledgeBaseReachable,
  'resolve-screen-complete': resolveScreenComplete,
};

/** What checks say beyond their titles, by the id of the check or what several of them look at. */
export const checkSays = { ...accessSays, ...portalSays, ...reasonSays, ...testingSays };
