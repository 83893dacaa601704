import { readFieldNames, readFieldSchemeId, readSchemeFields } from '../../jira/resources/field-schemes';
import type { RawSchemeField } from '../../jira/resources/field-schemes';
import { PartUnreadable, step } from '../facts';
import { says } from '../says';

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

/**
 * Which fields a company-managed project requires, whatever its screens and request types show. In a team-managed one the
 * request type itself says so, and nothing is asked here.
 */
export const fieldRequirements = step<'fieldRequirements', 'project'>({
  needs: ['project'],
  take: async ({ client }, { project: { id, style, issueTypes } }) => {
    if (style === 'team-managed') return [];
    const schemeId = await readFieldSchemeId(client, id);
    if (schemeId === null) throw new PartUnreadable(says.noFieldScheme);
    const required = (await readSchemeFields(client, schemeId))
      .filter(({ fieldId }) => !FILLED_BY_JIRA.includes(fieldId))
      .map((field) => ({
        fieldId: field.fieldId,
        issueTypeIds: issueTypes.map((type) => type.id).filter(isRequiredFor(field)),
      }))
      .filter(({ issueTypeIds }) => issueTypeIds.length > 0);
    if (required.length === 0) return [];
    const names = await readFieldNames(
      client,
      required.map(({ fieldId }) => fieldId),
    );
    return required.map((field) => ({ ...field, name: names.get(field.fieldId) ?? field.fieldId }));
  },
});
