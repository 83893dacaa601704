import { reopenedTransitionGlobal } from '../../../src/checks/workflow/reopened-transition-global';
import { REOPENED, RESOLVED, toReopened } from '../../given/a-workflow';
import { describeGlobalTransition } from './global-transition-table';

describeGlobalTransition({
  check: reopenedTransitionGlobal,
  transition: toReopened,
  german: '51',
  to: REOPENED,
  from: RESOLVED,
  targets: ['Open', 'Reopened'],
  idsOfState: ['1', '4'],
});
