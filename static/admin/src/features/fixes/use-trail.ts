import { useCallback, useState } from 'react';
import type { ActFilter, ActPage, ActRow } from '../../../../../src/shared/act-contract';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { ACT_GROUPS } from '../../../../../src/shared/vocabulary';
import { askApp } from '../../lib/api';
import { useAnswer } from '../../lib/use-answer';
import { fitsPlan, mergedTrail, wantedNext, type Loaded, type TrailFilter } from './trail';

/** As many plans as the app answers with at once; fewer: there are no older ones. */
const plansInAnswer = 25;

const askActs = (project: string, { where, group, by }: TrailFilter, before: string | null): Promise<ActPage> => {
  const filter: ActFilter = {
    ...(before === null ? {} : { before }),
    group: ACT_GROUPS.find((one) => one === group),
    ...(by === '' ? {} : { by }),
  };
  return where === 'site' ? askApp('readSiteActs', filter) : askApp('readActs', { projectKey: project, ...filter });
};

const loadedPlans = (rows: readonly ActivityRow[], lastPage: number): Loaded<ActivityRow> => ({
  rows,
  until: lastPage === plansInAnswer ? (rows.at(-1)?.lastAt ?? null) : null,
});

/** The id of an act begins with its moment. */
const loadedActs = (rows: readonly ActRow[], before: string | null): Loaded<ActRow> => ({
  rows,
  until: before === null ? null : before.slice(0, '2026-11-23T09:00:00.000Z'.length),
});

/**
 * The plans and acts that fit a filter, as far as they are loaded.
 * @param newest plans the reader has already
 * @param change another value when something was done meanwhile
 */
export function useTrail(project: string, filter: TrailFilter, newest: readonly ActivityRow[], change: string) {
  const ask = useCallback(() => askActs(project, filter, null), [project, filter, change]);
  const { value, error, reload } = useAnswer(ask);
  const [olderPlans, setOlderPlans] = useState<readonly ActivityRow[]>([]);
  const [lastPage, setLastPage] = useState(newest.length);
  const [olderActs, setOlderActs] = useState<ActPage | null>(null);
  const isNewest = new Set(newest.map(({ planId, at }) => `${planId} ${at}`));
  const isFirst = new Set(value?.rows.map(({ id }) => id));
  const plans =
    filter.where === 'site'
      ? loadedPlans([], 0)
      : loadedPlans([...newest, ...olderPlans.filter(({ planId, at }) => !isNewest.has(`${planId} ${at}`))], lastPage);
  const before = olderActs ? olderActs.before : (value?.before ?? null);
  const acts = loadedActs(
    [...(value?.rows ?? []), ...(olderActs?.rows ?? []).filter(({ id }) => !isFirst.has(id))],
    before,
  );
  const more = async (): Promise<void> => {
    const wanted = wantedNext(plans, acts);
    const [morePlans, moreActs] = await Promise.all([
      wanted.plans ? askApp('readActivity', { projectKey: project, before: plans.until ?? '' }) : null,
      wanted.acts ? askActs(project, filter, before) : null,
    ]);
    if (morePlans) {
      setOlderPlans([...olderPlans, ...morePlans]);
      setLastPage(morePlans.length);
    }
    if (moreActs) setOlderActs({ ...moreActs, rows: [...(olderActs?.rows ?? []), ...moreActs.rows] });
  };
  const fitting = { ...plans, rows: plans.rows.filter((row) => fitsPlan(filter, row)) };
  return {
    isKnown: value !== null,
    error,
    reload,
    entries: value === null && error === null ? [] : mergedTrail(fitting, acts),
    hasMore: plans.until !== null || acts.until !== null,
    more,
  };
}

/** Everything that fits, however old, for a file. */
export async function readWholeTrail(project: string, filter: TrailFilter) {
  const plans: ActivityRow[] = [];
  for (let page = plansInAnswer; filter.where === 'project' && page === plansInAnswer;) {
    const before = plans.at(-1)?.lastAt;
    const rows = await askApp('readActivity', { projectKey: project, ...(before === undefined ? {} : { before }) });
    plans.push(...rows);
    page = rows.length;
  }
  const acts: ActRow[] = [];
  for (let before: string | null = null, isLast = false; !isLast; isLast = before === null) {
    const page: ActPage = await askActs(project, filter, before);
    acts.push(...page.rows);
    before = page.before;
  }
  return mergedTrail({ rows: plans.filter((row) => fitsPlan(filter, row)), until: null }, { rows: acts, until: null });
}
