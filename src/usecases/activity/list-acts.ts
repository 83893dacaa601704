import { titleOfCheck } from '../../checks/title-of-check';
import type { Act, ActFilter, ActPage, ActRow } from '../../shared/act-contract';
import type { ActGroup } from '../../shared/vocabulary';
import { actRows, type StoredAct } from '../../store/act-store';
import { namesOf } from '../../app/display-names';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';
import type { ProjectCaller } from '../fixes/project-admin-view';

/** Rows in one answer. */
const PAGE = 25;
/** Rows one answer looks at, where few fit the filter: the reader asks on. */
const MOST_LOOKED_AT = 500;

/** What was done with one project, as far as the caller may see it. */
export async function listActs(
  { projectKey, ...filter }: ActFilter & { readonly projectKey: string },
  tenant: Tenant,
  { administers }: ProjectCaller,
): Promise<ActPage> {
  const isShown = (act: Act): boolean =>
    act.kind !== 'plan-started' && (administers === 'site' || isForProjectAdmins(act));
  return pageOf(await projectIdByKey(projectKey, tenant), filter, isShown, tenant);
}

/** What was done with any project, and with the keys of bots. */
export const listSiteActs = (filter: ActFilter, tenant: Tenant): Promise<ActPage> =>
  pageOf(null, filter, () => true, tenant);

/** The rest is decided, and was shown until now, by Jira administrators alone. */
const isForProjectAdmins = (act: Act): boolean =>
  'purpose' in act ? act.purpose === 'fixes' : groupsOf(act).includes('go-live');

async function pageOf(
  projectId: string | null,
  { before, group, by }: ActFilter,
  isShown: (act: Act) => boolean,
  tenant: Tenant,
): Promise<ActPage> {
  const found: (StoredAct & { readonly seq: string })[] = [];
  let lookedAt = 0;
  let last: string | null = null;
  let isLeft = false;
  for await (const row of actRows(projectId, before)) {
    isLeft = found.length === PAGE || lookedAt === MOST_LOOKED_AT;
    if (isLeft) break;
    lookedAt += 1;
    last = row.seq;
    const fits = (by === undefined || row.by === by) && (group === undefined || groupsOf(row.act).includes(group));
    if (fits && isShown(row.act)) found.push(row);
  }
  const names = await namesOf(
    found.map((row) => row.by),
    tenant,
  );
  return {
    rows: found.map(({ seq, at, by: who, project, act }): ActRow => ({
      id: seq,
      at,
      by: who,
      byName: names[who] ?? null,
      projectKey: project?.key ?? null,
      act,
      checkTitle: 'check' in act ? titleOfCheck(act.check) : null,
    })),
    before: isLeft ? last : null,
  };
}

const groupsOf = (act: Act): readonly ActGroup[] => {
  if ('purpose' in act) return [act.purpose === 'fixes' ? 'fixes' : 'test-project'];
  if (act.kind === 'setup-saved') return act.parts.includes('test-project') ? ['setup', 'test-project'] : ['setup'];
  return [GROUPS[act.kind]];
};

const GROUPS: Readonly<
  Record<Exclude<Act['kind'], 'plan-started' | 'plan-stopped' | 'undo-started' | 'setup-saved'>, ActGroup>
> = {
  'adding-started': 'customers',
  'adding-retried': 'customers',
  'adding-undone': 'customers',
  'roster-run-cancelled': 'customers',
  'roster-watch-saved': 'customers',
  'desk-access-recorded': 'confirmations',
  'key-made': 'keys',
  'key-rotated': 'keys',
  'key-revoked': 'keys',
  'bot-url-moved': 'keys',
  'ticket-feed-switched': 'keys',
  'risk-accepted': 'risks',
  'risk-withdrawn': 'risks',
  confirmed: 'confirmations',
  'setup-made': 'setup',
  'go-live-marked': 'go-live',
  'go-live-unmarked': 'go-live',
  'handover-started': 'hand-over',
  'report-shared': 'hand-over',
};
