import type { Change, ChangeKind } from './change';
import type { Plan } from './plan';

const DOES: Readonly<Record<ChangeKind, 'add' | 'change' | 'remove'>> = {
  'create-status': 'add',
  'add-status': 'add',
  'add-global-transition': 'add',
  'add-transition': 'add',
  'set-transition-screen': 'change',
  'set-post-function': 'change',
  'relax-rule': 'change',
  'copy-workflow': 'add',
  'copy-workflow-scheme': 'add',
  'switch-workflow-scheme': 'change',
  'create-screen': 'add',
  'add-screen-field': 'change',
  'add-role-actor': 'add',
  'remove-role-actor': 'remove',
  'grant-permission': 'add',
  'revoke-permission': 'remove',
  'copy-permission-scheme': 'add',
  'assign-permission-scheme': 'change',
  'add-customers': 'add',
  'create-request-type': 'add',
  'map-status': 'change',
  'copy-issue-type-scheme': 'add',
  'copy-screen': 'add',
  'copy-screen-scheme': 'add',
  'copy-issue-type-screen-scheme': 'add',
  'create-project': 'add',
  'assign-scheme': 'change',
  'add-role-actors': 'add',
  'copy-form': 'add',
  'save-twin': 'change',
};

/** How many changes add, change and take away something, and how many steps are left to people. */
export const summaryOf = (changes: readonly Pick<Change, 'kind'>[], manual: number): Plan['summary'] => {
  const count = (does: 'add' | 'change' | 'remove'): number => changes.filter(({ kind }) => DOES[kind] === does).length;
  return { add: count('add'), change: count('change'), remove: count('remove'), manual };
};
