import { mcpAccessEnabled } from '../../../src/checks/access/mcp-access-enabled';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(mcpAccessEnabled);
