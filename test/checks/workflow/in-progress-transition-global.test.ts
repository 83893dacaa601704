import { inProgressTransitionGlobal } from '../../../src/checks/workflow/in-progress-transition-global';
import { IN_PROGRESS, OPEN, toInProgress } from '../../given/a-workflow';
import { describeGlobalTransition } from './global-transition-table';

describeGlobalTransition({
  check: inProgressTransitionGlobal,
  transition: toInProgress,
  german: '21',
  to: IN_PROGRESS,
  from: OPEN,
  targets: ['In Progress'],
  missingFrom: {
    directed: ['Waiting for customer', 'Reopened'],
    none: ['Open', 'Waiting for customer', 'Reopened'],
  },
  isDirectedTold: true,
  idsOfState: ['3'],
});
