import type { ParityArea, ParityAreaResult, ParityProject, ParityReport } from '../shared/parity-contract';
import { compareAccounts } from './accounts';
import { compareWorkflows } from './compare-workflows';
import type { Compared } from './difference';
import { worstFirst } from './difference';
import { compareForms } from './forms';
import { compareIssueTypes } from './issue-types';
import { comparePermissions } from './permissions';
import { compareRequestTypeFields } from './request-type-fields';
import { compareRequestTypes } from './request-types';
import { compareRoles } from './roles';
import { compareScreens } from './screens';
import type { Pair, ProjectShape } from './shape';
import { sharedObjects } from './shared-objects';

const AREAS: Readonly<Record<ParityArea, (pair: Pair) => Compared>> = {
  'issue-types': compareIssueTypes,
  workflows: compareWorkflows,
  screens: compareScreens,
  'request-types': compareRequestTypes,
  'request-type-fields': compareRequestTypeFields,
  forms: compareForms,
  roles: compareRoles,
  permissions: comparePermissions,
  accounts: compareAccounts,
};

/** A report before anybody knows when it was made and what it cost. */
export type Parity = Omit<ParityReport, 'takenAt' | 'calls'>;

/**
 * What differs between two projects, each thing matched with what truly is its twin: by id where the site has one, by
 * name where every project has its own. An area that could not be read on one side is unknown, never equal. Equal
 * means: by meaning, not by name, order or place.
 */
export const compareProjects = (here: ProjectShape, there: ProjectShape): Parity => {
  const pair = { here, there };
  const compared = (Object.keys(AREAS) as ParityArea[]).map((area) => ({ area, ...AREAS[area](pair) }));
  const { shared, unknown } = sharedObjects(pair);
  return {
    this: nameOf(here),
    other: nameOf(there),
    areas: compared.map(resultOf),
    differences: worstFirst(compared.flatMap(({ differences }) => differences)),
    shared,
    sharedUnknown: unknown,
  };
};

const nameOf = ({ project: { id, key, name } }: ProjectShape): ParityProject => ({ id, key, name });

const resultOf = ({ area, differences, reasons }: Compared & { readonly area: ParityArea }): ParityAreaResult => ({
  area,
  state: reasons.length > 0 ? 'unknown' : differences.length > 0 ? 'differs' : 'equal',
  differences: differences.length,
  reasons,
});
