import { approvalRuleEnabled } from '../../../src/checks/requests/approval-rule-enabled';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(approvalRuleEnabled);
