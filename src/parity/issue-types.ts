import type { IssueType } from '../snapshot/parts';
import type { Compared } from './difference';
import { missing } from './difference';
import { matchBy, unmatched } from './match';
import type { Matched } from './match';
import { differenceSays } from './says';
import type { Pair } from './shape';
import { isCompanyManaged } from './shape';

/**
 * Issue types are the site's and have one id everywhere; a team-managed project has its own, which only a name
 * compares.
 */
export const matchIssueTypes = ({ here, there }: Pair): Matched<IssueType> => {
  const byId = matchBy(unmatched(here.project.issueTypes, there.project.issueTypes), ({ id }) => id);
  return isCompanyManaged(here) && isCompanyManaged(there)
    ? byId
    : matchBy(byId, ({ name, isSubtask }) => JSON.stringify([name, isSubtask]));
};

export const compareIssueTypes = (pair: Pair): Compared => {
  const { onlyHere, onlyThere } = matchIssueTypes(pair);
  // A project is given what it lacks by a scheme of its own; nothing takes away a type that requests may have. A
  // team-managed project's types are its own.
  const possible = isCompanyManaged(pair.here) && isCompanyManaged(pair.there);
  const told =
    (side: 'this' | 'other') =>
    ({ id, name }: IssueType) =>
      missing('issue-types', pair, side, {
        subject: { type: 'issue-type', id, name },
        says: (keys) => differenceSays.issueTypeAlone({ name, ...keys }),
        has: name,
        canEqualise: { [side === 'this' ? 'other' : 'this']: possible },
      });
  return { differences: [...onlyHere.map(told('this')), ...onlyThere.map(told('other'))], reasons: [] };
};
