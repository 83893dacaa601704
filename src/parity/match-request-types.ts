import type { RequestType } from '../snapshot/parts';
import { fieldsText } from './field-traits';
import { matchIssueTypes } from './issue-types';
import { matchBy, matchSurely, unmatched } from './match';
import type { Matched } from './match';
import type { Pair } from './shape';
import { valueOf } from './shape';

/**
 * Every desk has ids of its own, so a request type is its twin's by name and issue type; then by name alone. What is
 * left is taken for renamed or translated where its issue type and fields leave no other choice.
 */
export const matchRequestTypes = (pair: Pair): Matched<RequestType> => {
  const twins = new Map(matchIssueTypes(pair).pairs.map(([here, there]) => [there.id, here.id]));
  const typeThere = ({ issueTypeId }: RequestType): string => twins.get(issueTypeId) ?? `other:${issueTypeId}`;
  const start = unmatched(valueOf(pair.here.requestTypes) ?? [], valueOf(pair.there.requestTypes) ?? []);
  const exact = matchBy(
    start,
    ({ name, issueTypeId }) => JSON.stringify([name, issueTypeId]),
    (one) => JSON.stringify([one.name, typeThere(one)]),
  );
  const named = matchBy(exact, ({ name }) => name);
  const alike = (one: RequestType, issueType: string): string | null => {
    const fields = fieldsText(one);
    return fields === null ? null : JSON.stringify([issueType, fields]);
  };
  return matchSurely(
    named,
    (one) => alike(one, one.issueTypeId),
    (one) => alike(one, typeThere(one)),
  );
};

/** Of the request type's twin here, by the id it has there. */
export const requestTypeTwins = (pair: Pair): ReadonlyMap<string, string> =>
  new Map(matchRequestTypes(pair).pairs.map(([here, there]) => [there.id, here.id]));
