import { requestTypeIssueTypesPresent } from '../../../src/checks/requests/request-type-issue-types-present';
import { aRequestType } from '../../given/a-portal';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(requestTypeIssueTypesPresent, {
  passes: [
    { given: "request types of the project's issue types", project: aServiceProject() },
    {
      given: 'two request types of one issue type',
      project: aServiceProject({ requestTypes: [aRequestType('1', 'VPN'), aRequestType('2', 'WLAN')] }),
    },
  ],
  fails: [
    {
      given: 'an issue type that was taken out',
      project: aServiceProject({
        requestTypes: [aRequestType('1', 'VPN'), aRequestType('2', 'Change', { issueTypeId: '103' })],
      }),
      findings: [
        { type: 'request-type', id: '2', name: 'Change', evidence: { actual: '103', expected: ['101', '102'] } },
      ],
    },
    {
      given: 'several of them',
      project: aServiceProject({
        requestTypes: [
          aRequestType('1', 'VPN', { issueTypeId: '9' }),
          aRequestType('2', 'Change', { issueTypeId: '8' }),
        ],
      }),
      findings: [
        { type: 'request-type', name: 'VPN' },
        { type: 'request-type', name: 'Change' },
      ],
    },
  ],
  notApplicable: [
    { given: 'no request types', project: aServiceProject({ requestTypes: [] }) },
    { given: 'no portal', project: aServiceProject({ serviceDesk: null }) },
  ],
});
