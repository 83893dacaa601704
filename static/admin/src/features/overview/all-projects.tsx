import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { OverviewRow } from '../../../../../src/shared/overview-contract';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { PlaceLink } from '../../ui/links';
import { ProjectRows } from './project-rows';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { countStandings, rowFilterOf, rowsShown, rowSorts, type Standing } from './overview-rows';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';

const rowsAtFirst = 25;

/** How every project that is set up stands, and what to do next in each. */
export function AllProjects({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { place, go } = useSession();
  const { allProjects: words, app } = useWords();
  const [isWhole, setWhole] = useState(false);
  const filter = rowFilterOf(place.filters);
  const matching = rowsShown(rows, filter);
  const shown = isWhole ? matching : matching.slice(0, rowsAtFirst);
  const filterBy = (changed: Readonly<Record<string, string>>): void =>
    go({ ...place, filters: { ...place.filters, ...changed } }, 'replace');
  const actions = (
    <>
      <PlaceLink to={placeOf('bot-access')}>{app['bot-access']}</PlaceLink>
      <Button appearance="primary" onClick={() => go(placeOf('first-run'))}>
        {words.connect}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader title={words.title} below={words.text} actions={actions} />
      <Standings rows={rows} chosen={filter.standing} choose={(standing) => filterBy({ standing })} />
      <div className="toolbar">
        <SearchField label={words.search} value={filter.text} onChange={(text) => filterBy({ text })} />
        <ChoiceField
          label={words.sort}
          isLabelHidden
          value={filter.sort}
          onChange={(sort) => filterBy({ sort: sort === 'urgency' ? '' : sort })}
          options={rowSorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        />
        <span className="toolbar__count" role="status">
          {words.count(matching.length, rows.length)}
        </span>
      </div>
      {matching.length === 0 ? (
        <Empty title={words.noMatchTitle} text={words.noMatchText}>
          <Button onClick={() => filterBy({ text: '', standing: '' })}>{words.clear}</Button>
        </Empty>
      ) : (
        <ProjectRows rows={shown} />
      )}
      {shown.length < matching.length ? (
        <Button onClick={() => setWhole(true)}>{words.showMore(matching.length - shown.length)}</Button>
      ) : null}
    </>
  );
}

interface StandingsProps {
  readonly rows: readonly OverviewRow[];
  readonly chosen: Standing | '';
  readonly choose: (standing: Standing | '') => void;
}

/** Counts that filter: pressing one again shows all. */
function Standings({ rows, chosen, choose }: StandingsProps) {
  const words = useWords().allProjects;
  return (
    <ul className="plain-list standings" aria-label={words.standingsTitle}>
      {countStandings(rows).map(({ standing, count }) => (
        <li key={standing}>
          <button
            type="button"
            className={`standings__item standings__item--${count === 0 ? 'none' : standing}`}
            aria-pressed={chosen === standing}
            onClick={() => choose(chosen === standing ? '' : standing)}
          >
            <strong>{count}</strong>
            <span>{words.standings[standing]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
