import { says as error } from '../app/explain-error';
import { handoverSays } from './handover/says';
import { comparisonSays } from './parity/says';
import { planRefusals } from './fixes/plan-refusals';
import { riskSays } from './risks/says';
import { customerSays } from './roster/says';
import { setupSays } from '../app/setup-says';
import { testProjectSays } from './twin/says';
import { whatToDo } from '../app/what-to-do';
import { workflowSays } from './workflows/says';

/** What is refused or goes wrong, and what to do about it, by what it is about. */
export const refusalSays = {
  comparison: comparisonSays,
  customers: customerSays,
  error,
  'hand-over': handoverSays,
  'new-test-project': testProjectSays,
  'plan-refusals': planRefusals,
  risks: riskSays,
  setup: setupSays,
  'what-to-do': whatToDo,
  'workflow-pages': workflowSays,
};
