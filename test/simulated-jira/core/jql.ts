import { canBrowse } from './permissions';
import { refuse } from './refusals';
import type { Site } from './site';
import { openApproval } from '../workflow/approvals';
import type { SiteIssue } from '../state/issue';

/** The fields of a clause this site understands, as the values an issue has for each: names and ids alike. */
const valuesOf = (site: Site, issue: SiteIssue, field: string): readonly (string | null)[] => {
  const { state, lookup } = site;
  switch (field) {
    case 'project':
      return [issue.projectId, site.project(issue.projectId)?.key ?? null, site.project(issue.projectId)?.name ?? null];
    case 'issuetype':
    case 'type':
      return [issue.issueTypeId, lookup.one(state.issueTypes, 'id', issue.issueTypeId)?.name ?? null];
    case 'status':
      return [issue.statusId, lookup.one(state.statuses, 'id', issue.statusId)?.name ?? null];
    case 'statuscategory':
      return [
        { TODO: 'To Do', IN_PROGRESS: 'In Progress', DONE: 'Done' }[
          lookup.one(state.statuses, 'id', issue.statusId)?.statusCategory ?? 'TODO'
        ],
      ];
    case 'resolution':
      return issue.resolutionId === null
        ? ['Unresolved', null]
        : [
            issue.resolutionId,
            state.resolutions.find((resolution) => resolution.id === issue.resolutionId)?.name ?? null,
          ];
    case 'assignee':
      return [issue.assignee];
    case 'reporter':
      return [issue.reporter];
    case 'creator':
      return [issue.creator === '' ? null : issue.creator];
    case 'approvals': {
      const project = site.project(issue.projectId);
      return [project && openApproval(site, project, issue) ? 'pending()' : null];
    }
    case 'key':
    case 'issuekey':
      return [issue.key];
    case 'id':
      return [issue.id];
    default:
      return [];
  }
};

const same = (a: string | null, b: string): boolean => (a ?? 'EMPTY').toLowerCase() === b.toLowerCase();

/** Fields whose values are objects of the site: one that is none of them is no value. */
const NAMED: Readonly<Record<string, (site: Site, caller: string | null) => readonly (string | undefined)[]>> = {
  // A project that the caller may not browse is none: https://github.com/tenable/integration-jira-cloud/issues/124
  project: (site, caller) =>
    site.state.projects
      .filter((project) => !project.deleted && (caller === null || canBrowse(site, caller, project)))
      .flatMap(({ id, key, name }) => [id, key, name]),
  issuetype: ({ state }) => state.issueTypes.flatMap(({ id, name }) => [id, name]),
  type: ({ state }) => state.issueTypes.flatMap(({ id, name }) => [id, name]),
  status: ({ state }) => state.statuses.flatMap(({ id, name }) => [id, name]),
  resolution: ({ state }) => ['Unresolved', ...state.resolutions.flatMap(({ id, name }) => [id, name])],
};
const FIELDS = new Set([
  ...Object.keys(NAMED),
  'statuscategory',
  'assignee',
  'reporter',
  'creator',
  'approvals',
  'key',
  'issuekey',
  'id',
]);

/** A query is judged before anything is looked for. @throws Refusal 400 */
const mustMakeSense = (site: Site, field: string, wanted: readonly string[], caller: string | null): void => {
  if (!FIELDS.has(field))
    throw refuse(400, `Field '${field}' does not exist or you do not have permission to view it.`);
  const known = NAMED[field]?.(site, caller);
  const unknown =
    known && wanted.find((word) => !/^(empty|null)$/i.test(word) && !known.some((one) => same(one ?? null, word)));
  if (unknown !== undefined) throw refuse(400, `The value '${unknown}' does not exist for the field '${field}'.`);
};

const unquote = (text: string): string => text.trim().replace(/^["'](.*)["']$/, '$1');

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A date, or a distance from now such as `-30m`. */
const timeOf = (site: Site, text: string): number => {
  const [, distance, unit] = /^([+-]\d+)([mhdw])$/.exec(text) ?? [];
  return distance !== undefined && unit !== undefined
    ? site.now() + Number(distance) * (UNIT_MS[unit] ?? 0)
    : Date.parse(text.replace(' ', 'T'));
};

/** One clause: `field = x`, `!=`, `in (..)`, `not in (..)`, `is EMPTY`, `is not EMPTY`, `created|updated >= date`. */
const clause = (site: Site, text: string, caller: string | null): ((issue: SiteIssue) => boolean) => {
  const match = /^"?([\w\s]+?)"?\s*(!=|>=|<=|=|>|<|not in|in|is not|is)\s*(.+)$/i.exec(text.trim());
  if (!match) throw refuse(400, `Error in the JQL Query: '${text.trim()}' is not understood.`);
  const [field, operator, right] = [(match[1] ?? '').toLowerCase(), (match[2] ?? '').toLowerCase(), match[3] ?? ''];
  if (field === 'created' || field === 'updated') {
    const at = timeOf(site, unquote(right));
    const time = (issue: SiteIssue): number => Date.parse(issue[field].replace('+0000', 'Z'));
    return (issue) => (operator.startsWith('>') ? time(issue) >= at : time(issue) <= at);
  }
  const wanted = (operator.includes('in') ? right.replace(/^\(|\)$/g, '').split(',') : [right])
    .map(unquote)
    .map((word) => (word.toLowerCase() === 'currentuser()' ? (caller ?? 'EMPTY') : word));
  mustMakeSense(site, field, wanted, caller);
  const isNegated = operator === '!=' || operator.includes('not');
  // An issue without a value is not found by `!=` and `not in` either:
  // https://support.atlassian.com/jira-software-cloud/docs/jql-operators/
  const wantsValue = operator === '!=' || operator === 'not in';
  return (issue) => {
    const values = valuesOf(site, issue, field);
    return (
      !(wantsValue && values.every((value) => value === null)) &&
      values.some((value) => wanted.some((word) => same(value, word))) !== isNegated
    );
  };
};

/**
 * The issues a query finds, newest first unless ordered by key. Understands clauses joined with AND, the subset bots
 * and audits use.
 */
export const runJql = (site: Site, jql: string, caller: string | null = null): SiteIssue[] => {
  const [where = '', order = ''] = jql.split(/\border\s+by\b/i);
  const tests = where.trim() === '' ? [] : where.split(/\s+and\s+/i).map((text) => clause(site, text, caller));
  const found = site.state.issues.filter((issue) => tests.every((test) => test(issue)));
  const number = (issue: SiteIssue): number => Number(issue.id);
  return found.sort((a, b) => (/\basc\b|key\s*$/i.test(order.trim()) ? number(a) - number(b) : number(b) - number(a)));
};
