import { useEffect, useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { ACT_GROUPS } from '../../../../../src/shared/vocabulary';
import { useSay, useWords, useWordsOf } from '../../i18n/words';
import { downloadFile } from '../../lib/download-file';
import { useSession } from '../../lib/session';
import { useAct } from '../../lib/use-act';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { FixButton } from '../../ui/fix-button';
import { Placeholder } from '../../ui/placeholder';
import { ActEntry, whoOf } from './act-row';
import { PlanRow } from './plan-row';
import type { TrailFilter } from './trail';
import { trailAsCsv } from './trail-export';
import type { Fix } from './use-fix';
import { readWholeTrail, useTrail } from './use-trail';

interface TrailProps {
  readonly project: string;
  readonly plans: readonly ActivityRow[];
  readonly fix: Fix;
}

/** Everybody who was seen in the list, by account id. */
type People = ReadonlyMap<string, string>;

/** Who did what, newest first, with filters and a file of it. */
export function Trail(props: TrailProps) {
  const [where, setWhere] = useState<TrailFilter['where']>('project');
  const [group, setGroup] = useState('');
  const [by, setBy] = useState('');
  const [people, setPeople] = useState<People>(new Map());
  const filter = useMemo(() => ({ where, group, by }), [where, group, by]);
  const see = (seen: People): void => {
    if ([...seen.keys()].some((id) => !people.has(id))) setPeople(new Map([...people, ...seen]));
  };
  const words = useWordsOf('acts');
  const { admission } = useSession();
  const groups = admission === 'site' ? ACT_GROUPS : (['fixes', 'go-live'] as const);
  return (
    <>
      <div className="trail-bar" role="group" aria-label={words.filters}>
        {admission === 'site' ? (
          <ChoiceField
            label={words.where}
            value={where}
            options={[
              { value: 'project', label: words.thisProject(props.project) },
              { value: 'site', label: words.site },
            ]}
            onChange={(value) => setWhere(value === 'site' ? 'site' : 'project')}
          />
        ) : null}
        <ChoiceField
          label={words.what}
          value={group}
          options={[
            { value: '', label: words.anything },
            ...groups.map((value) => ({ value, label: words.groups[value] })),
          ]}
          onChange={setGroup}
        />
        <ChoiceField
          label={words.who}
          value={by}
          options={[{ value: '', label: words.anybody }, ...[...people].map(([value, label]) => ({ value, label }))]}
          onChange={setBy}
        />
        <Export project={props.project} filter={filter} />
      </div>
      <Entries key={`${where} ${group} ${by}`} {...props} filter={filter} see={see} />
    </>
  );
}

function Export({ project, filter }: { readonly project: string; readonly filter: TrailFilter }) {
  const words = { acts: useWordsOf('acts'), fixes: useWords().fixes };
  const say = useSay();
  const act = useAct();
  const save = (): Promise<void> =>
    act.run(async () => {
      const csv = trailAsCsv(project, await readWholeTrail(project, filter), words, say);
      const of = filter.where === 'site' ? 'site' : project;
      downloadFile(`activity-${of}-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv', [csv]);
    });
  return (
    <>
      <span className="trail-bar__export">
        <Button isLoading={act.isBusy} onClick={() => void save()}>
          {words.acts.export}
        </Button>
      </span>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
    </>
  );
}

function Entries({
  project,
  plans,
  fix,
  filter,
  see,
}: TrailProps & { readonly filter: TrailFilter; readonly see: (people: People) => void }) {
  const words = useWordsOf('acts');
  const act = useAct();
  const change = `${fix.progress?.planId} ${fix.progress?.direction} ${fix.progress?.state}`;
  const { isKnown, error, reload, entries, hasMore, more } = useTrail(project, filter, plans, change);
  const seen = entries.map((entry) => ('plan' in entry ? entry.plan : entry.act));
  useEffect(() => see(new Map(seen.map((row) => [row.by, whoOf(row, words)]))));
  if (!isKnown && error === null) return <Placeholder heights={[64, 64, 64]} />;
  const newestPlan = entries.findIndex((entry) => 'plan' in entry);
  const isFiltered = filter.group !== '' || filter.by !== '' || filter.where === 'site';
  return (
    <>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      <p className="visually-hidden" role="status">
        {words.shown(entries.length)}
      </p>
      {entries.length > 0 ? (
        <ul className="plain-list stack trail">
          {entries.map((entry, place) =>
            'plan' in entry ? (
              <li key={`${entry.plan.planId} ${entry.plan.at}`}>
                <PlanRow row={entry.plan} fix={fix} isOpenAtFirst={place === newestPlan} />
              </li>
            ) : (
              <li key={entry.act.id}>
                <ActEntry row={entry.act} isOfSite={filter.where === 'site'} />
              </li>
            ),
          )}
        </ul>
      ) : error === null ? (
        <None project={project} isFiltered={isFiltered} hasMore={hasMore} />
      ) : null}
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {hasMore ? (
        <div>
          <Button isLoading={act.isBusy} onClick={() => void act.run(more)}>
            {words.more}
          </Button>
        </div>
      ) : null}
      <p className="subtle">{words.kept}</p>
    </>
  );
}

function None({
  project,
  isFiltered,
  hasMore,
}: {
  readonly project: string;
  readonly isFiltered: boolean;
  readonly hasMore: boolean;
}) {
  const first = useWords().activity;
  const words = useWordsOf('acts');
  if (isFiltered || hasMore)
    return <Empty title={words.noneFits} text={hasMore ? words.noneFitsYet : words.noneFitsText} />;
  return (
    <Empty title={first.noneTitle} text={first.noneText}>
      <FixButton project={project} filters={{}} appearance="primary">
        {first.review}
      </FixButton>
    </Empty>
  );
}
