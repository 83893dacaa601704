import type { RequestType, RequestTypeField } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { requestFormPage } from '../jira-paths';
import { hasRequestTypes, requestTypeSubject, says as requestTypes } from './portal';

export const says = defineMessages('request-types-fillable', {
  unfillable: ({ requestType, fields }: { requestType: string; fields: readonly string[] }) =>
    `Request type "${requestType}" requires what nobody can give in chat: ${fields.join('; ')}.`,
  obstacle: ({ field, reason }: { field: string; reason: string }) => `"${field}" (${reason})`,
  hidden: 'hidden, without a preset value',
  noOptions: 'a choice without options',
  file: 'a file',
  asset: 'an asset',
  fillable: 'every required field can be filled over REST',
});

export const requestTypesFillable = defineCheck({
  id: 'request-types-fillable',
  title: 'Request types can be filled in from chat',
  problem: 'Some request types can’t be completed in chat',
  why:
    'When a required field can be filled by nobody in chat, Jira refuses the request. ' +
    'The employee answers every question of the bot and ends up with nothing.',
  severity: 'high',
  learnMore:
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-field-get',
  reads: ['project', 'serviceDesk', 'requestTypes'],
  appliesTo: hasRequestTypes,
  examine: (parts) => {
    const findings = parts.requestTypes.flatMap((requestType) => {
      const obstacles = obstaclesOf(requestType);
      if (obstacles.length === 0) return [];
      const fields = obstacles.map(({ name, reason }) => says.obstacle({ field: name, reason }));
      return [
        {
          subject: requestTypeSubject(requestType),
          message: says.unfillable({ requestType: requestType.name, fields }),
          evidence: { actual: fields, expected: says.fillable, fields: obstacles },
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
      'Open the request form of the request type.',
      'Give a hidden required field a preset value, or show it.',
      'Give a required choice at least one option.',
      'Make a field optional that takes a file or an asset, or leave this request type to the portal.',
    ],
  },
  screenInJira: ({ subject }, { project }) => requestFormPage(project.key, subject.id),
});

/** Custom field types whose values a bot can neither offer nor look up. */
const ASSET_FIELDS = [
  'com.atlassian.jira.plugins.cmdb:cmdb-object-cftype',
  'com.atlassian.jira.plugins.cmdb:cmdb-default-object-cftype',
];

const obstaclesOf = ({ fields }: RequestType) =>
  fields.state === 'unreadable'
    ? []
    : fields.fields.flatMap((field) => {
        const reason = obstacleOf(field);
        return reason === undefined ? [] : [{ id: field.id, name: field.name, reason }];
      });

const obstacleOf = (field: RequestTypeField): Message | undefined => {
  if (!field.isRequired || field.hasPreset) return undefined;
  if (!field.isVisible) return says.hidden;
  if (field.choices === 0) return says.noOptions;
  if (field.system === 'attachment' || field.items === 'attachment') return says.file;
  if (field.items === 'cmdb-object-field' || (field.custom !== undefined && ASSET_FIELDS.includes(field.custom)))
    return says.asset;
  return undefined;
};
