import type { RosterClass, RosterProgress } from '../../../../../src/shared/roster-contract';
import { useSession } from '../../lib/session';
import { useWordsOf } from '../../i18n/words';
import { Message } from '../../ui/message';
import { When } from '../../ui/when';
import { DownloadButton } from './download-button';
import { reachOf, sortedClasses } from './reach';
import { ResultRows } from './result-rows';
import { ROSTER_CLASSES } from '../../../../../src/shared/roster-vocabulary';

interface ResultCardProps {
  readonly project: string;
  readonly progress: RosterProgress;
  readonly counts: NonNullable<RosterProgress['counts']>;
}

/** Everybody of the roster by class, and the people of the class that is looked at. */
export function ResultCard({ project, progress, counts }: ResultCardProps) {
  const { results: words } = useWordsOf('customers');
  const { place } = useSession();
  const wanted = ROSTER_CLASSES.find((one) => one === place.filters['class']);
  const chosen = wanted ?? ROSTER_CLASSES.find((one) => one !== 'in-place' && counts[one] > 0) ?? 'in-place';
  const { filled, empty } = sortedClasses(counts);
  const choices = (classes: readonly RosterClass[]) => (
    <ul className="plain-list" aria-label={words.classesLabel}>
      {classes.map((one) => (
        <ClassChoice key={one} of={one} isChosen={one === chosen} progress={progress} count={counts[one]} />
      ))}
    </ul>
  );
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
      <Headline progress={progress} counts={counts} />
      <Gaps progress={progress} />
      <div className="classes">
        <div className="classes__list">
          {choices(filled)}
          {empty.length === 0 ? null : (
            <details className="fold" open={empty.includes(chosen) ? true : undefined}>
              <summary>{words.emptyClasses(empty.length)}</summary>
              {choices(empty)}
            </details>
          )}
        </div>
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

/** How many the bot can serve, of those who were compared; what was left out of the count is said. */
function Headline({ progress, counts }: Pick<ResultCardProps, 'progress' | 'counts'>) {
  const { results: words } = useWordsOf('customers');
  const { reached, employees, percent, isLeast } = reachOf(counts, progress);
  const unreadable = progress.understood?.unreadable.count ?? 0;
  return (
    <div>
      <p className="reach">{words.reach(reached, employees, percent, isLeast)}</p>
      <p className="subtle">
        {words.reachText} {unreadable === 0 ? null : words.notCounted(unreadable)}
      </p>
    </div>
  );
}

interface ClassChoiceProps {
  readonly of: RosterClass;
  readonly isChosen: boolean;
  readonly progress: RosterProgress;
  readonly count: number;
}

function ClassChoice({ of, isChosen, progress, count }: ClassChoiceProps) {
  const { results: words, number } = useWordsOf('customers');
  const { place, go } = useSession();
  const difference = count - (progress.countsBefore?.[of] ?? count);
  return (
    <li>
      <button
        type="button"
        className="classes__choice"
        data-class={of}
        aria-pressed={isChosen}
        onClick={() => go({ ...place, filters: { class: of } }, 'replace')}
      >
        <span>{words.classes[of].name}</span>
        <strong>{number(count)}</strong>
        {difference === 0 ? null : <small className="subtle">{words.before(difference)}</small>}
      </button>
    </li>
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
