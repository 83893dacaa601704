import type { Parts, RequestType } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import { cannotTell, defineCheck } from '../check';
import { requestFormPage } from '../jira-paths';
import { hasRequestTypes, requestTypeSubject, says as requestTypes } from './portal';

export const says = defineMessages('required-fields-asked', {
  missing: ({ requestType, fields }: { requestType: string; fields: readonly string[] }) =>
    `Request type "${requestType}" does not ask for ${fields.map((name) => `"${name}"`).join(', ')}, which Jira ` +
    'requires.',
  notAsked: ({ field }: { field: string }) => `"${field}" is not asked for`,
  asked: 'every required field is asked for or has a preset value',
});

export const requiredFieldsAsked = defineCheck({
  id: 'required-fields-asked',
  title: 'Request types ask for every field that Jira requires',
  problem: "Jira requires a field that a request type doesn't ask for",
  why:
    'A field may be required of a work type while the request type does not ask for it. ' +
    'Jira then refuses the request, and the employee cannot answer what nobody asked.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/specify-field-behavior/',
  reads: ['project', 'serviceDesk', 'requestTypes', 'forms', 'fieldRequirements'],
  appliesTo: ({ project, ...portal }) => project.style === 'company-managed' && hasRequestTypes(portal),
  examine: (parts) => {
    const findings = parts.requestTypes.flatMap((requestType) => {
      const missing = unasked(requestType, parts);
      if (missing.length === 0) return [];
      return [
        {
          subject: requestTypeSubject(requestType),
          message: says.missing({ requestType: requestType.name, fields: missing.map(({ name }) => name) }),
          evidence: {
            actual: missing.map(({ name }) => says.notAsked({ field: name })),
            expected: says.asked,
            fields: missing,
          },
        },
      ];
    });
    const unread = parts.requestTypes.find(({ fields }) => fields.state === 'unreadable');
    return findings.length === 0 && unread
      ? cannotTell(requestTypes.unreadFields({ requestType: unread.name }), requestTypeSubject(unread))
      : findings;
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open the request form of the request type and add the field, or add it hidden with a preset value.',
      'Or make the field optional for this work type in the field scheme (field configuration) of the project; ' +
        'it may serve other projects.',
      'Where the field has a default value, try one request: Jira may fill it by itself.',
    ],
  },
  screenInJira: ({ subject }, { project }) => requestFormPage(project.key, subject.id),
});

const unasked = (
  { id, issueTypeId, fields }: RequestType,
  { fieldRequirements, forms }: Pick<Parts, 'fieldRequirements' | 'forms'>,
) => {
  if (fields.state === 'unreadable') return [];
  const asked = new Set([
    ...fields.fields.filter(({ isVisible, hasPreset }) => isVisible || hasPreset).map((field) => field.id),
    ...forms
      .filter(({ requestTypeIds }) => requestTypeIds.includes(id))
      .flatMap(({ questions }) =>
        questions.state === 'read' ? questions.questions.flatMap(({ jiraField }) => jiraField ?? []) : [],
      ),
  ]);
  return fieldRequirements
    .filter(({ fieldId, issueTypeIds }) => issueTypeIds.includes(issueTypeId) && !asked.has(fieldId))
    .map(({ fieldId, name }) => ({ id: fieldId, name }));
};
