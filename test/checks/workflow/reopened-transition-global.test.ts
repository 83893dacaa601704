import { reopenedTransitionGlobal } from '../../../src/checks/workflow/reopened-transition-global';
import { CLOSED, REOPENED, toReopened } from '../../given/a-workflow';
import { describeGlobalTransition } from './global-transition-table';

describeGlobalTransition({
  check: reopenedTransitionGlobal,
  transition: toReopened,
  german: '51',
  to: REOPENED,
  from: CLOSED,
  targets: ['Reopened'],
  // Asked of finished requests only; one that is closed for good is taken up by a person.
  missingFrom: { directed: ['Resolved'], none: ['Resolved'] },
  isDirectedTold: false,
  idsOfState: ['1', '4'],
});
