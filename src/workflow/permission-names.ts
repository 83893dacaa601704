import { ownMember } from './own-member';

/** Permission names of Jira before 7.0, to the keys of today. */
const PERMISSION_KEYS: Readonly<Record<string, string>> = {
  create: 'CREATE_ISSUES',
  edit: 'EDIT_ISSUES',
  assign: 'ASSIGN_ISSUES',
  assignable: 'ASSIGNABLE_USER',
  resolve: 'RESOLVE_ISSUES',
  close: 'CLOSE_ISSUES',
  comment: 'ADD_COMMENTS',
  delete: 'DELETE_ISSUES',
  link: 'LINK_ISSUES',
  move: 'MOVE_ISSUES',
  schedule: 'SCHEDULE_ISSUES',
  browse: 'BROWSE_PROJECTS',
  project: 'ADMINISTER_PROJECTS',
  modifyreporter: 'MODIFY_REPORTER',
  transition: 'TRANSITION_ISSUES',
  work: 'WORK_ON_ISSUES',
};

/** `Resolve Issue`, `resolve` and `RESOLVE_ISSUES` are one permission. */
export const permissionKey = (name: string): string => {
  const known =
    ownMember(PERMISSION_KEYS, name.toLowerCase()) ??
    ownMember(
      PERMISSION_KEYS,
      name
        .toLowerCase()
        .replace(/ issues?$/, '')
        .replaceAll(' ', ''),
    );
  return known ?? name.trim().toUpperCase().replaceAll(' ', '_');
};
