import { readFieldNames, readFieldSchemeIds, readSchemeFields } from '../../jira/resources/field-schemes';
import type { RawSchemeField } from '../../jira/resources/field-schemes';
import { PartUnreadable, step } from '../facts';
import type { Ask } from '../facts';
import { says } from '../says';
import { ofRun, ofSite } from '../shared-reading';
import { projectsOfRun } from './projects';

/** What Jira fills by itself, or asks in every request; each is required on every site. */
const FILLED_BY_JIRA: readonly string[] = ['summary', 'issuetype', 'project', 'reporter'];

const isRequiredFor =
  ({ parameters, restrictedToWorkTypes, workTypeParameters }: RawSchemeField) =>
  (issueTypeId: string): boolean => {
    const only = restrictedToWorkTypes ?? [];
    if (only.length > 0 && !only.includes(issueTypeId)) return false;
    const own = workTypeParameters?.find(({ workTypeId }) => workTypeId === issueTypeId);
    return own?.isRequired ?? parameters?.isRequired ?? false;
  };

const fieldSchemeOf = (ask: Ask, projectId: string): Promise<string | undefined> =>
  ofRun(
    ask,
    async (shared) => {
      const ids = (await projectsOfRun(shared)).filter(({ style }) => style === 'company-managed').map(({ id }) => id);
      return (await shared.once('field schemes', (client) => readFieldSchemeIds(client, ids))).get(projectId);
    },
    async () => (await readFieldSchemeIds(ask.client, [projectId])).get(projectId),
  );

/**
 * Which fields a company-managed project requires, whatever its screens and request types show. In a team-managed one
 * the request type itself says so, and nothing is asked here.
 */
export const fieldRequirements = step<'fieldRequirements', 'project'>({
  needs: ['project'],
  take: async (ask, { project: { id, style, issueTypes } }) => {
    if (style === 'team-managed') return [];
    const schemeId = await fieldSchemeOf(ask, id);
    if (schemeId === undefined) throw new PartUnreadable(says.noFieldScheme);
    const required = (await ofSite(ask, `fields of scheme ${schemeId}`, (client) => readSchemeFields(client, schemeId)))
      .filter(({ fieldId }) => !FILLED_BY_JIRA.includes(fieldId))
      .map((field) => ({
        fieldId: field.fieldId,
        issueTypeIds: issueTypes.map((type) => type.id).filter(isRequiredFor(field)),
      }))
      .filter(({ issueTypeIds }) => issueTypeIds.length > 0);
    if (required.length === 0) return [];
    const ids = required.map(({ fieldId }) => fieldId);
    const names = await ofSite(ask, `names of fields ${ids.join()}`, (client) => readFieldNames(client, ids));
    return required.map((field) => ({ ...field, name: names.get(field.fieldId) ?? field.fieldId }));
  },
});
