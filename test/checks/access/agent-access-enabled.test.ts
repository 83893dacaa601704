import { agentAccessEnabled } from '../../../src/checks/access/agent-access-enabled';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(agentAccessEnabled);
