import type { FieldScheme, SiteField, SiteProject } from '../state/project';
import type { Site } from './site';

/** The scheme of every project that has none of its own: it requires what no issue goes without. */
export const DEFAULT_FIELD_SCHEME: FieldScheme = {
  id: 1,
  name: 'Default Field Configuration Scheme',
  required: [
    { fieldId: 'summary', issueTypeIds: null },
    { fieldId: 'issuetype', issueTypeIds: null },
  ],
};

export const fieldSchemes = (site: Site): readonly FieldScheme[] => [
  DEFAULT_FIELD_SCHEME,
  ...(site.state.fieldSchemes ?? []),
];

/** A company-managed project's field scheme. */
export const fieldSchemeOf = (site: Site, project: SiteProject): FieldScheme =>
  fieldSchemes(site).find(({ id }) => id === project.fieldSchemeId) ?? DEFAULT_FIELD_SCHEME;

/**
 * Fields that the field scheme requires of the issue type and that nobody gave; asked on no screen they are missed all
 * the same.
 */
export const missingFields = (
  site: Site,
  project: SiteProject,
  issueTypeId: string,
  given: Readonly<Record<string, unknown>>,
): SiteField[] =>
  project.simplified
    ? []
    : fieldSchemeOf(site, project)
        .required.filter(({ issueTypeIds }) => issueTypeIds === null || issueTypeIds.includes(issueTypeId))
        .filter(
          ({ fieldId }) =>
            !['summary', 'issuetype', 'project', 'reporter'].includes(fieldId) &&
            [undefined, null, ''].some((nothing) => given[fieldId] === nothing),
        )
        .flatMap(({ fieldId }) => site.lookup.one(site.state.fields, 'id', fieldId) ?? []);
