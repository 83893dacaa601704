import { networkOpenToBot } from '../../../src/checks/access/network-open-to-bot';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(networkOpenToBot);
