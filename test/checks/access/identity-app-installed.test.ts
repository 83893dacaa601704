import { identityAppInstalled } from '../../../src/checks/access/identity-app-installed';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(identityAppInstalled);
