import { emailAddressesVisible } from '../../../src/checks/access/email-addresses-visible';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(emailAddressesVisible);
