import type { SiteState } from '../state';
import type { FieldScheme, SiteProject } from '../state/project';
import { takeId } from './ids';

/** Requires a field of some issue types of a project, or of all, by a field scheme of the project's own. */
export const requireField = (
  state: SiteState,
  project: SiteProject,
  fieldId: string,
  issueTypeIds: string[] | null = null,
): void => {
  const own = state.fieldSchemes?.find(({ id }) => id === project.fieldSchemeId);
  const scheme: FieldScheme = own ?? {
    id: takeId(state, 'fieldScheme'),
    name: `Jira Service Management Field Configuration Scheme for Project ${project.key}`,
    required: [
      { fieldId: 'summary', issueTypeIds: null },
      { fieldId: 'issuetype', issueTypeIds: null },
    ],
  };
  if (!own) (state.fieldSchemes ??= []).push(scheme);
  scheme.required.push({ fieldId, issueTypeIds });
  project.fieldSchemeId = scheme.id;
};
