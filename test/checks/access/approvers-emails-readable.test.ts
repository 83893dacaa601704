import { approversEmailsReadable } from '../../../src/checks/access/approvers-emails-readable';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(approversEmailsReadable);
