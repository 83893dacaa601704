import { takeUuid } from '../add/ids';
import { addStatus, addWorkflow } from '../add/workflow';
import type { TransitionDraft } from '../add/workflow';
import type { SiteState } from '../state';
import type { Scope, SiteStatus, SiteWorkflow } from '../state/workflow';
import { asOne } from './build-rules';
import type { Piece } from './build-rules';

/** A way from some statuses, or from any, to another: statuses by name. */
export interface Way {
  readonly name: string;
  readonly from: readonly string[] | 'any';
  readonly to: string;
  readonly pieces: readonly Piece[];
  /** The id Jira's own template gives it; without one it gets the next number. */
  readonly id?: string;
}

export const fromAny = (name: string, to: string, ...pieces: readonly Piece[]): Way => ({
  name,
  from: 'any',
  to,
  pieces,
});
export const from = (
  statuses: string | readonly string[],
  name: string,
  to: string,
  ...pieces: readonly Piece[]
): Way => ({ name, from: typeof statuses === 'string' ? [statuses] : statuses, to, pieces });

/** The way with the id that Jira's template gives its transition. */
export const numbered = (id: number, way: Way): Way => ({ ...way, id: String(id) });

/**
 * Adds a workflow told in names: its statuses with their categories (issues start in the first one), then the ways
 * between them. A status that the site knows by that name is used again. Throws on a way to or from a status that is
 * not listed.
 */
export const describeWorkflow = (
  site: SiteState,
  name: string,
  statuses: Readonly<Record<string, SiteStatus['statusCategory']>>,
  ways: readonly Way[],
  scope: Scope = { type: 'GLOBAL' },
): SiteWorkflow => {
  const ids = new Map(
    Object.entries(statuses).map(([status, category]) => [status, addStatus(site, status, category, scope).id]),
  );
  const idOf = (status: string): string => {
    const id = ids.get(status);
    if (id === undefined) throw new Error(`Workflow "${name}" has no status "${status}".`);
    return id;
  };
  const asDraft = (way: Way): TransitionDraft => ({
    ...(way.id === undefined ? {} : { id: way.id }),
    name: way.name,
    to: idOf(way.to),
    ...(way.from === 'any' ? {} : { from: way.from.map(idOf) }),
    ...asOne(way.pieces),
  });
  return addWorkflow(site, { name, statuses: [...ids.values()], transitions: ways.map(asDraft), scope });
};

/** The id of a site-wide status. Throws when the site has none of that name. */
export const statusId = (site: SiteState, name: string): string => {
  const status = site.statuses.find((candidate) => candidate.name === name && candidate.scope.type === 'GLOBAL');
  if (!status) throw new Error(`The site has no status "${name}".`);
  return status.id;
};

/** Adds a copy under another name: the same statuses, transitions and rules. */
export const copyOfWorkflow = (site: SiteState, workflow: SiteWorkflow, name: string): SiteWorkflow => {
  const copy: SiteWorkflow = {
    ...structuredClone(workflow),
    id: takeUuid(site),
    name,
    version: { id: takeUuid(site), versionNumber: 1 },
  };
  site.workflows.push(copy);
  return copy;
};
