import type { SiteState } from '../state';
import type { IssueSecurityScheme, PermissionHolder, SiteProject } from '../state/project';
import { takeId } from './ids';

/** Gives a project an issue security scheme with one level, which every new issue gets. */
export const addIssueSecurity = (
  state: SiteState,
  project: SiteProject,
  holders: readonly PermissionHolder[],
  levelName = 'Staff only',
): IssueSecurityScheme => {
  const levelId = String(takeId(state, 'securityLevel'));
  const scheme: IssueSecurityScheme = {
    id: takeId(state, 'securityScheme'),
    name: `${project.key} issue security`,
    description: '',
    defaultLevelId: levelId,
    levels: [
      {
        id: levelId,
        name: levelName,
        description: '',
        members: holders.map((holder) => ({ id: takeId(state, 'levelMember'), holder })),
      },
    ],
  };
  (state.issueSecuritySchemes ??= []).push(scheme);
  project.issueSecuritySchemeId = scheme.id;
  return scheme;
};
