import { apiTokenMade } from '../../../src/checks/access/api-token-made';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(apiTokenMade);
