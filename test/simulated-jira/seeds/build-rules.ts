import type { ConditionGroup, WorkflowRule, WorkflowTransition } from '../state/workflow';

/** A part of a transition; a seed lists several, `asOne` puts them together. */
export type Piece = Partial<
  Pick<WorkflowTransition, 'conditions' | 'validators' | 'actions' | 'transitionScreen' | 'properties'>
>;

const rule = (ruleKey: string, parameters: Record<string, string>): WorkflowRule => ({ ruleKey, parameters });
const action = (ruleKey: string, parameters: Record<string, string>): Piece => ({
  actions: [rule(ruleKey, parameters)],
});
const validator = (ruleKey: string, parameters: Record<string, string>): Piece => ({
  validators: [rule(ruleKey, parameters)],
});
const condition = (ruleKey: string, parameters: Record<string, string>): Piece => ({
  conditions: { operation: 'ALL', conditions: [rule(ruleKey, parameters)], conditionGroups: [] },
});

/** A condition that lets in accounts of one sort; Jira stores the other sorts as empty strings. */
const onlyFor = (who: Record<string, string>): Piece =>
  condition('system:restrict-issue-transition', {
    accountIds: '',
    roleIds: '',
    groupIds: '',
    permissionKeys: '',
    groupCustomFields: '',
    allowUserCustomFields: '',
    denyUserCustomFields: '',
    ...who,
  });

/** The resolution "Done" every site is born with. */
const DONE = '10000';

export const setsResolution = (resolutionId: string = DONE): Piece =>
  action('system:update-field', { field: 'resolution', value: resolutionId, mode: 'replace' });
export const clearsResolution: Piece = action('system:update-field', {
  field: 'resolution',
  value: '',
  mode: 'replace',
});
export const clearsAssignee: Piece = action('system:change-assignee', { type: 'to-unassigned' });
export const takesIt: Piece = action('system:change-assignee', { type: 'to-current-user' });
export const onScreen = (screen: { id: number }): Piece => ({
  transitionScreen: rule('system:transition-screen', { screenId: String(screen.id) }),
});
export const onlyForRoles = (...roleIds: readonly number[]): Piece => onlyFor({ roleIds: roleIds.join(',') });
export const onlyWithPermission = (permissionKey: string): Piece => onlyFor({ permissionKeys: permissionKey });
/** Hidden in the user interface, open over REST. */
export const onlyOverRest: Piece = condition('system:restrict-from-all-users', { restrictMode: 'users' });
/** The neighbouring setting, which locks REST out as well. */
export const closedToAll: Piece = condition('system:restrict-from-all-users', { restrictMode: 'usersAndAPI' });
export const onceApproved: Piece = condition('system:block-in-progress-approval', {});
export const needsField = (fieldId: string, errorMessage: string): Piece =>
  validator('system:validate-field-value', {
    ruleType: 'fieldRequired',
    fieldsRequired: fieldId,
    ignoreContext: 'true',
    errorMessage,
  });
export const needsPermission = (permissionKey: string): Piece =>
  validator('system:check-permission-validator', { permissionKey });

const both = (first?: ConditionGroup, second?: ConditionGroup): ConditionGroup | undefined =>
  first && second ? { operation: 'ALL', conditions: [], conditionGroups: [first, second] } : (first ?? second);

/** All pieces of one transition put together, rules in the order given. */
export const asOne = (pieces: readonly Piece[]): Piece =>
  pieces.reduce<Piece>((sum, piece) => {
    const conditions = both(sum.conditions, piece.conditions);
    return {
      ...sum,
      ...piece,
      actions: [...(sum.actions ?? []), ...(piece.actions ?? [])],
      validators: [...(sum.validators ?? []), ...(piece.validators ?? [])],
      ...(conditions && { conditions }),
    };
  }, {});
