import { requestTypesVisible } from '../../../src/checks/requests/request-types-visible';
import { aRequestType } from '../../given/a-portal';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const hidden = (id: string, name: string) => aRequestType(id, name, { groupIds: [] });

describeCheck(requestTypesVisible, {
  passes: [
    { given: 'request types in groups', project: aServiceProject() },
    {
      given: "the mail channel's own request type, which is in no group by design",
      project: aServiceProject({ requestTypes: [aRequestType('1', 'Emailed request', { groupIds: [] })] }),
    },
    {
      given: 'a request type in two groups',
      project: aServiceProject({ requestTypes: [aRequestType('1', 'VPN', { groupIds: ['1', '2'] })] }),
    },
  ],
  fails: [
    {
      given: 'a hidden request type',
      project: aServiceProject({ requestTypes: [aRequestType('1', 'VPN'), hidden('2', 'New laptop')] }),
      findings: [
        {
          type: 'request-type',
          id: '2',
          name: 'New laptop',
          screenInJira: '/jira/servicedesk/projects/IT/settings/request-types',
        },
      ],
    },
    {
      given: 'several hidden ones',
      project: aServiceProject({ requestTypes: [hidden('1', 'VPN'), hidden('2', 'New laptop')] }),
      findings: [
        { type: 'request-type', name: 'VPN' },
        { type: 'request-type', name: 'New laptop' },
      ],
    },
    {
      given: 'no request types',
      project: aServiceProject({ requestTypes: [] }),
      findings: [{ type: 'project', name: 'IT Helpdesk', evidence: { actual: 'no request types' } }],
    },
  ],
  notApplicable: [{ given: 'no portal', project: aServiceProject({ serviceDesk: null, requestTypes: [] }) }],
});
