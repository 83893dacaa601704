import { requestTypesFillable } from '../../../src/checks/requests/request-types-fillable';
import type { RequestType, RequestTypeField } from '../../../src/snapshot/parts';
import { aField, aRequestType, unreadable, withFields } from '../../given/a-portal';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const asking = (...fields: readonly RequestTypeField[]) => withFields(aRequestType('7', 'New laptop'), ...fields);
const offering = (...requestTypes: readonly RequestType[]) => aServiceProject({ requestTypes });
const required = (overrides: Partial<RequestTypeField>) =>
  aField('customfield_1', { name: 'Cost centre', isRequired: true, ...overrides });
const hidden: RequestType = aRequestType('8', 'Hidden desk', {
  fields: unreadable('Jira refused the fields.'),
});
const finding = (reason: string) => [
  {
    type: 'request-type' as const,
    id: '7',
    name: 'New laptop',
    evidence: { fields: [{ id: 'customfield_1', name: 'Cost centre', reason }] },
  },
];

describeCheck(requestTypesFillable, {
  passes: [
    { given: 'visible required fields', project: offering(asking(required({}))) },
    {
      given: 'a hidden required field with a preset value',
      project: offering(asking(required({ isVisible: false, hasPreset: true }))),
    },
    {
      given: 'a hidden field that may stay empty',
      project: offering(asking(aField('customfield_2', { isVisible: false }))),
    },
    {
      given: 'a choice without options that may stay empty',
      project: offering(asking(aField('customfield_3', { choices: 0 }))),
    },
    { given: 'a required choice with options', project: offering(asking(required({ type: 'option', choices: 2 }))) },
    { given: 'a file that may be left out', project: offering(asking(aField('attachment', { system: 'attachment' }))) },
  ],
  fails: [
    {
      given: 'a hidden required field without a preset value',
      project: offering(asking(required({ isVisible: false }))),
      findings: finding('hidden, without a preset value'),
    },
    {
      given: 'a required choice without options',
      project: offering(asking(required({ type: 'option', choices: 0 }))),
      findings: finding('a choice without options'),
    },
    {
      given: 'a required file',
      project: offering(asking(required({ type: 'array', items: 'attachment' }))),
      findings: finding('a file'),
    },
    {
      given: 'a required asset',
      project: offering(
        asking(required({ type: 'array', custom: 'com.atlassian.jira.plugins.cmdb:cmdb-object-cftype' })),
      ),
      findings: finding('an asset'),
    },
    {
      given: 'two request types at fault and one that could not be read',
      project: offering(
        asking(required({ choices: 0 })),
        hidden,
        withFields(
          aRequestType('9', 'VPN'),
          required({ isVisible: false }),
          required({ id: 'customfield_9', name: 'Token', choices: 0 }),
        ),
      ),
      findings: [
        { type: 'request-type', name: 'New laptop' },
        {
          type: 'request-type',
          name: 'VPN',
          evidence: {
            actual: ['"Cost centre" (hidden, without a preset value)', '"Token" (a choice without options)'],
          },
        },
      ],
    },
  ],
  notApplicable: [
    { given: 'no request types', project: offering() },
    { given: 'no portal', project: aServiceProject({ serviceDesk: null }) },
  ],
  cannotTell: [{ given: 'a request type that could not be read', project: offering(asking(), hidden) }],
});
