import { executionModesChosen } from '../../../src/checks/requests/execution-modes-chosen';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(executionModesChosen);
