import { serviceAccountDedicated } from '../../../src/checks/access/service-account-dedicated';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(serviceAccountDedicated);
