import { useCallback } from 'react';
import type { RosterSourceChoice, RosterWatch } from '../../../../../src/shared/roster-contract';
import { askApp } from '../../lib/api';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { When } from '../../ui/when';
import { WatchForm } from './watch-form';

const gapsShown = 25;

interface WatchCardProps {
  readonly project: string;
  /** Where the list of the last comparison came from; null: there is none. */
  readonly source: RosterSourceChoice['kind'] | null;
  /** Of the run looked at: a new one clears what was told. */
  readonly runId: string;
}

/**
 * Keeping the customers as they should be: who is told of new gaps, what is added without being asked, and what
 * happened.
 */
export function WatchCard({ project, source, runId }: WatchCardProps) {
  const words = useWordsOf('customers').watch;
  const ask = useCallback(() => askApp('readRosterWatch', { projectKey: project }), [project, runId]);
  const { value, error, reload, set } = useAnswer(ask);
  return (
    <section className="card stack" aria-labelledby="watch-title">
      <div>
        <h2 id="watch-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null ? (
        error === null ? (
          <Placeholder heights={[110]} />
        ) : null
      ) : (
        <>
          <WatchForm project={project} watch={value} source={source} saved={set} />
          {value.isWatching || value.gaps.length > 0 ? <Gaps gaps={value.gaps} /> : null}
        </>
      )}
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: RosterWatch['gaps'] }) {
  const words = useWordsOf('customers').watch;
  return (
    <div data-field="gaps">
      <h3>{words.gapsTitle}</h3>
      {gaps.length === 0 ? (
        <p className="subtle">{words.noGaps}</p>
      ) : (
        <ul className="gaps plain-list">
          {gaps.slice(0, gapsShown).map((gap) => (
            <li key={gap.accountId}>
              <span dir="auto">{gap.displayName ?? <code>{gap.accountId}</code>}</span>
              <span>{words.whats[gap.what]}</span>
              <span className="subtle">
                <When at={gap.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > gapsShown ? <p className="subtle">{words.moreGaps(gaps.length - gapsShown)}</p> : null}
    </div>
  );
}
