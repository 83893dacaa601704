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
  idsOfState: ['3'],
});
