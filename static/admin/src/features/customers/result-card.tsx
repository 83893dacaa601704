import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import { useSession } from '../../lib/session';
import { useWordsOf } from '../../i18n/words';
import { Message } from '../../ui/message';
import { When } from '../../ui/when';
import { DownloadButton } from './download-button';
import { ResultRows } from './result-rows';
import { ROSTER_CLASSES } from '../../../../../src/shared/vocabulary';

/** Everybody of the roster by class, and the people of the class that is looked at. */
export function ResultCard({
  project,
  progress,
  counts,
}: {
  readonly project: string;
  readonly progress: RosterProgress;
  readonly counts: NonNullable<RosterProgress['counts']>;
}) {
  const { results: words, number } = useWordsOf('customers');
  const { place, go } = useSession();
  const wanted = ROSTER_CLASSES.find((one) => one === place.filters['class']);
  const chosen = wanted ?? ROSTER_CLASSES.find((one) => one !== 'in-place' && counts[one] > 0) ?? 'in-place';
  return (
    <section className="card stack" aria-labelledby="result-title">
      <div className="run__head">
        <h2 id="result-title">{words.title}</h2>
        {progress.comparedAt === null ? null : (
          <span className="subtle">
            {words.compared} <When at={progress.comparedAt} />
          </span>
        )}
      </div>
      <Gaps progress={progress} />
      <div className="classes">
        <ul className="classes__list plain-list" aria-label={words.classesLabel}>
          {ROSTER_CLASSES.map((one) => {
            const difference = counts[one] - (progress.countsBefore?.[one] ?? counts[one]);
            return (
              <li key={one}>
                <button
                  type="button"
                  className="classes__choice"
                  data-class={one}
                  aria-pressed={one === chosen}
                  onClick={() => go({ ...place, filters: { class: one } }, 'replace')}
                >
                  <span>{words.classes[one].name}</span>
                  <strong>{number(counts[one])}</strong>
                  {difference === 0 ? null : <small className="subtle">{words.before(difference)}</small>}
                </button>
              </li>
            );
          })}
        </ul>
        <div className="classes__people">
          <h3 id="class-title">{words.classes[chosen].name}</h3>
          <p className="subtle">{words.classes[chosen].text}</p>
          <ResultRows
            key={`${progress.runId} ${chosen}`}
            project={project}
            runId={progress.runId}
            chosen={chosen}
            count={counts[chosen]}
            hasLines={progress.source.kind === 'csv'}
          />
        </div>
      </div>
      <DownloadButton project={project} runId={progress.runId} what="people">
        {words.download}
      </DownloadButton>
    </section>
  );
}

function Gaps({ progress }: { readonly progress: RosterProgress }) {
  const words = useWordsOf('customers').results;
  if (progress.gaps.length === 0 && progress.hiddenAddresses === 0) return null;
  return (
    <Message tone="warning" title={words.gapsTitle}>
      <ul>
        {progress.gaps.map((gap) => (
          <li key={gap}>{words.gaps[gap]}</li>
        ))}
        {progress.hiddenAddresses === 0 ? null : <li>{words.hidden(progress.hiddenAddresses)}</li>}
      </ul>
    </Message>
  );
}
