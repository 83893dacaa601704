import type { StatusApproval } from './model';

/**
 * One member of the approval of a status: as Jira Cloud's API calls it, and as exports call it among the properties.
 */
const MEMBERS = [
  { api: 'active', property: 'approval.active' },
  { api: 'conditionType', property: 'approval.condition.type' },
  { api: 'conditionValue', property: 'approval.condition.value' },
  { api: 'exclude', property: 'approval.exclude' },
  { api: 'fieldId', property: 'approval.field.id' },
  { api: 'prePopulatedFieldId', property: 'approval.pre-populated.field.id' },
  { api: 'transitionApproved', property: 'approval.transition.approved' },
  { api: 'transitionRejected', property: 'approval.transition.rejected' },
] as const;

type Member = (typeof MEMBERS)[number]['api'];
type Told = (member: Member) => unknown;

const textOf = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

const approvalOf = (told: Told): StatusApproval => {
  const text = (member: Member): string | null => textOf(told(member))?.trim() || null;
  const [conditionType, conditionValue, excluded, prePopulatedFieldId] = [
    text('conditionType'),
    text('conditionValue'),
    (text('exclude') ?? '')
      .split(',')
      .map((role) => role.trim())
      .filter((role) => role !== ''),
    text('prePopulatedFieldId'),
  ];
  return {
    // An approval that says nothing about itself is taken for one that asks.
    isActive: text('active')?.toLowerCase() !== 'false',
    approvedBy: text('transitionApproved'),
    declinedBy: text('transitionRejected'),
    fieldId: text('fieldId'),
    ...(conditionType !== null && { conditionType }),
    ...(conditionValue !== null && { conditionValue }),
    ...(excluded.length > 0 && { excluded }),
    ...(prePopulatedFieldId !== null && { prePopulatedFieldId }),
  };
};

const isMember = (property: string): boolean => MEMBERS.some((member) => member.property === property);

/**
 * What a status asks approvers, from `approvalConfiguration` of Jira Cloud's bulk read or from the older `approval.*`
 * properties, and the properties that are left; no approval where it has neither.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const readApproval = (
  configuration: unknown,
  properties: Readonly<Record<string, string>>,
): { readonly properties: Readonly<Record<string, string>>; readonly approval?: StatusApproval } => {
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !isMember(name)));
  if (typeof configuration === 'object' && configuration !== null) {
    const told = new Map<string, unknown>(Object.entries(configuration));
    return { properties: rest, approval: approvalOf((member) => told.get(member)) };
  }
  if (Object.keys(rest).length === Object.keys(properties).length) return { properties };
  const nameOf = new Map(MEMBERS.map(({ api, property }) => [api, property]));
  return { properties: rest, approval: approvalOf((member) => properties[nameOf.get(member) ?? '']) };
};

/** Members of an approval configuration that the model doesn't know: a file of ours loses them. */
export const unknownMembers = (configuration: unknown): readonly string[] =>
  typeof configuration === 'object' && configuration !== null
    ? Object.keys(configuration).filter((name) => !MEMBERS.some(({ api }) => api === name))
    : [];

const toldBy = (approval: StatusApproval): Readonly<Record<Member, string | null>> => ({
  active: String(approval.isActive),
  conditionType: approval.conditionType ?? null,
  conditionValue: approval.conditionValue ?? null,
  exclude: approval.excluded?.join(',') ?? null,
  fieldId: approval.fieldId,
  prePopulatedFieldId: approval.prePopulatedFieldId ?? null,
  transitionApproved: approval.approvedBy,
  transitionRejected: approval.declinedBy,
});

/** The properties of a status that say this approval in an export. */
export const approvalProperties = (approval: StatusApproval): Readonly<Record<string, string>> => {
  const told = toldBy(approval);
  return Object.fromEntries(
    MEMBERS.flatMap(({ api, property }) => (told[api] === null ? [] : [[property, told[api]] as const])),
  );
};

/** The approval as Jira Cloud's API has it. */
export const approvalConfiguration = (approval: StatusApproval): Readonly<Record<string, unknown>> => {
  const told = toldBy(approval);
  return Object.fromEntries(
    MEMBERS.flatMap(({ api }) =>
      told[api] === null ? [] : [[api, api === 'exclude' ? (approval.excluded ?? []) : told[api]] as const],
    ),
  );
};

/** What Jira Cloud asks for and this approval doesn't say, in its words. */
export const missingMembers = (approval: StatusApproval): readonly string[] => {
  const told = toldBy(approval);
  return (['conditionType', 'conditionValue', 'fieldId', 'transitionApproved', 'transitionRejected'] as const).filter(
    (member) => told[member] === null,
  );
};
