import { userManagementCentralized } from '../../../src/checks/access/user-management-centralized';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(userManagementCentralized);
