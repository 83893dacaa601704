import { resolvedTransitionGlobal } from '../../../src/checks/workflow/resolved-transition-global';
import { IN_PROGRESS, RESOLVED, toResolved } from '../../given/a-workflow';
import { describeGlobalTransition } from './global-transition-table';

describeGlobalTransition({
  check: resolvedTransitionGlobal,
  transition: toResolved,
  german: '41',
  to: RESOLVED,
  from: IN_PROGRESS,
  targets: ['Resolved'],
  missingFrom: {
    directed: ['Open', 'Waiting for customer', 'Reopened'],
    none: ['Open', 'In Progress', 'Waiting for customer', 'Reopened'],
  },
  isDirectedTold: true,
  idsOfState: ['5', '6'],
});
