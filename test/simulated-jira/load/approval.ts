import { z } from 'zod';
import type { Approval } from '../state/workflow';

/** The older properties of a status, and the members of today's configuration that say the same. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  'approval.active': 'active',
  'approval.condition.type': 'conditionType',
  'approval.condition.value': 'conditionValue',
  'approval.exclude': 'exclude',
  'approval.field.id': 'fieldId',
  'approval.pre-populated.field.id': 'prePopulatedFieldId',
  'approval.transition.approved': 'transitionApproved',
  'approval.transition.rejected': 'transitionRejected',
};

/** What Jira fills in for a member that the file leaves out; the field is that of a new site. */
export const APPROVERS_FIELD = 'customfield_10003';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const told = z.object({
  active: text.pipe(z.enum(['true', 'false'])).catch('true'),
  conditionType: z.enum(['number', 'percent', 'numberPerPrincipal']).catch('number'),
  conditionValue: text.catch('1'),
  fieldId: z.string().min(1).catch(APPROVERS_FIELD),
  prePopulatedFieldId: z.string().min(1).optional().catch(undefined),
  exclude: z
    .union([z.array(z.string()), z.string().transform((list) => list.split(',').map((role) => role.trim()))])
    .transform((roles) => roles.filter((role) => role === 'assignee' || role === 'reporter'))
    .optional()
    .catch(undefined),
  transitionApproved: text.catch(''),
  transitionRejected: text.catch(''),
});

/** Properties and approval of a status of a file, as Jira Cloud stores them: nothing of the old form is left. */
export const placeApproval = (
  properties: Readonly<Record<string, string>>,
  configuration: unknown,
): { properties: Record<string, string>; approval?: Approval } => {
  const isOld = ([name]: readonly [string, string]): boolean => name.startsWith('approval.');
  const old = Object.entries(properties).filter(isOld);
  const kept = Object.fromEntries(Object.entries(properties).filter((entry) => !isOld(entry)));
  const source =
    configuration ??
    (old.length === 0 ? undefined : Object.fromEntries(old.map(([name, value]) => [OLD_NAMES[name] ?? name, value])));
  if (source === undefined) return { properties: kept };
  const { prePopulatedFieldId, exclude, ...needed } = told.parse(source);
  return {
    properties: kept,
    approval: {
      ...needed,
      ...(prePopulatedFieldId !== undefined && { prePopulatedFieldId }),
      ...(exclude !== undefined && exclude.length > 0 && { exclude }),
    },
  };
};
