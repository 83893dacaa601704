import { requiredFieldsAsked } from '../../../src/checks/requests/required-fields-asked';
import type { Parts, RequestTypeField } from '../../../src/snapshot/parts';
import { aField, aForm, aQuestion, aRequestType, unreadable, withFields } from '../../given/a-portal';
import { IT, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const COST_CENTRE = { fieldId: 'customfield_1', name: 'Cost centre', issueTypeIds: ['101'] };
const asking = (fields: readonly RequestTypeField[], more: Partial<Parts> = {}) =>
  aServiceProject({
    requestTypes: [withFields(aRequestType('7', 'New laptop'), ...fields)],
    fieldRequirements: [COST_CENTRE],
    forms: [],
    ...more,
  });
const MISSED = {
  type: 'request-type' as const,
  id: '7',
  name: 'New laptop',
  evidence: { fields: [{ id: 'customfield_1', name: 'Cost centre' }] },
};
const linked = {
  ...aForm('1', 'Laptop', aQuestion('1', 'Who pays?', { jiraField: 'customfield_1' })),
  requestTypeIds: ['7'],
};

describeCheck(requiredFieldsAsked, {
  passes: [
    { given: 'nothing required', project: aServiceProject() },
    { given: 'the required field on the request type', project: asking([aField('customfield_1')]) },
    {
      given: 'the field hidden, with a preset value',
      project: asking([aField('customfield_1', { isVisible: false, hasPreset: true })]),
    },
    { given: 'a form that asks for it', project: asking([], { forms: [linked] }) },
    {
      given: 'a field that another work type requires',
      project: asking([], { fieldRequirements: [{ ...COST_CENTRE, issueTypeIds: ['102'] }] }),
    },
  ],
  fails: [
    {
      given: 'a required field that nobody asks for',
      project: asking([]),
      findings: [
        {
          ...MISSED,
          screenInJira: '/jira/servicedesk/projects/IT/settings/request-types/request-type/7/request-form',
        },
      ],
    },
    {
      given: 'one that is hidden and has no preset value',
      project: asking([aField('customfield_1', { isVisible: false })]),
      findings: [MISSED],
    },
    {
      given: 'the form of another request type that asks for it',
      project: asking([], { forms: [{ ...linked, requestTypeIds: ['8'] }] }),
      findings: [MISSED],
    },
  ],
  notApplicable: [
    { given: 'a team-managed project', project: asking([], { project: { ...IT, style: 'team-managed' } }) },
    { given: 'no request types', project: asking([], { requestTypes: [] }) },
  ],
  cannotTell: [
    {
      given: 'a request type that did not show its fields',
      project: asking([], {
        requestTypes: [aRequestType('8', 'VPN', { fields: unreadable('Jira refused.') })],
      }),
    },
  ],
});
