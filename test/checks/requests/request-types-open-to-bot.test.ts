import { requestTypesOpenToBot } from '../../../src/checks/requests/request-types-open-to-bot';
import { aRequestType } from '../../given/a-portal';
import { BOT_ID, CUSTOMER_ID, NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const requestTypes = [aRequestType('201', 'Get IT help'), aRequestType('202', 'Board paper', { isRestricted: true })];
const rights = (canCreate: readonly string[], asked: readonly string[] = ['201', '202'], accountId = BOT_ID) =>
  aServiceProject({ requestTypes, requestRights: [{ accountId, canCreate, asked }] });

describeCheck(requestTypesOpenToBot, {
  passes: [
    { given: 'open request types', project: aServiceProject() },
    { given: 'a restricted request type that the account may raise', project: rights(['201', '202']) },
  ],
  fails: [
    {
      given: 'a request type that the account itself is told it may not raise',
      project: aServiceProject({
        requestTypes,
        requestRights: [{ accountId: BOT_ID, canCreate: ['201'], asked: ['201', '202'], isSeen: true }],
      }),
      findings: [
        { type: 'request-type', name: 'Board paper', evidence: { seenBy: 'read as the service account itself' } },
      ],
    },
    {
      given: 'a restricted request type',
      project: rights(['201']),
      findings: [
        {
          type: 'request-type',
          id: '202',
          name: 'Board paper',
          evidence: { actual: 'refused', isRestricted: true, seenBy: 'worked out from what the app may read' },
        },
      ],
    },
    {
      given: 'none that the account may raise',
      project: rights([]),
      findings: [
        { type: 'request-type', name: 'Get IT help', evidence: { isRestricted: false } },
        { type: 'request-type', name: 'Board paper' },
      ],
    },
    {
      given: 'one refused and one not asked about',
      project: rights([], ['202']),
      findings: [{ type: 'request-type', name: 'Board paper' }],
    },
  ],
  notApplicable: [
    { given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) },
    {
      given: 'a deactivated account, which another check reports',
      project: aServiceProject({
        serviceAccount: found(anAccount({ isActive: false })),
        requestRights: [{ accountId: BOT_ID, canCreate: [], asked: ['201'] }],
      }),
    },
    { given: 'no request types', project: aServiceProject({ requestTypes: [] }) },
    { given: 'no portal', project: aServiceProject({ serviceDesk: null }) },
  ],
  cannotTell: [
    { given: 'an answer about somebody else only', project: rights(['201', '202'], ['201', '202'], CUSTOMER_ID) },
    { given: 'a request type that was not asked about', project: rights(['201'], ['201']) },
  ],
});
