import { useEffect, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import type { Roster } from './use-roster';
import { useWordsOf } from '../../i18n/words';
import { FocusedTitle } from '../../ui/focused-title';
import { DownloadButton } from './download-button';
import { SeenByBot } from './seen-by-bot';
import { ADDING_OUTCOMES, ADDING_FAILURES } from '../../../../../src/shared/roster-vocabulary';

interface AddingResultProps {
  readonly project: string;
  readonly roster: Roster;
  readonly progress: RosterProgress;
  readonly adding: NonNullable<RosterProgress['adding']>;
}

/** What became of everybody who was to be added, with the way on and the way back. */
export function AddingResult({ project, roster, progress, adding }: AddingResultProps) {
  const { added: words, number } = useWordsOf('customers');
  const [isAsking, setAsking] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  const { outcomes, failures, seenByBot } = adding;
  const toRetry = (outcomes.failed ?? 0) + (outcomes.waiting ?? 0);
  const toUndo = (outcomes.added ?? 0) + (outcomes['not-removed'] ?? 0);
  const keep = (): void => {
    setAsking(false);
    undoButton.current?.focus();
  };
  return (
    <section className="card stack" aria-labelledby="added-title">
      <FocusedTitle id="added-title">{words.title}</FocusedTitle>
      <dl className="numbers">
        {ADDING_OUTCOMES.map((one) =>
          (outcomes[one] ?? 0) === 0 ? null : (
            <div key={one}>
              <dt>{words.outcomes[one]}</dt>
              <dd>{number(outcomes[one] ?? 0)}</dd>
            </div>
          ),
        )}
      </dl>
      {Object.values(failures).some((count) => count > 0) ? (
        <div>
          <h3>{words.failuresTitle}</h3>
          <ul>
            {ADDING_FAILURES.map((one) =>
              (failures[one] ?? 0) === 0 ? null : (
                <li key={one}>
                  {number(failures[one] ?? 0)}: {words.failures[one]}
                </li>
              ),
            )}
          </ul>
        </div>
      ) : null}
      {adding.endedAt === null || (outcomes.added ?? 0) === 0 ? null : <SeenByBot seen={seenByBot} />}
      <DownloadButton project={project} runId={progress.runId} what="adding">
        {words.download}
      </DownloadButton>
      <div className="next__actions">
        {toRetry === 0 ? null : <Button onClick={() => void roster.act('retry')}>{words.retry(toRetry)}</Button>}
        {toUndo === 0 ? null : (
          <Button ref={undoButton} aria-expanded={isAsking} onClick={() => setAsking(true)}>
            {words.undo}
          </Button>
        )}
      </div>
      {isAsking ? <UndoQuestion count={toUndo} undo={() => roster.act('undo')} keep={keep} /> : null}
    </section>
  );
}

function UndoQuestion({
  count,
  undo,
  keep,
}: {
  readonly count: number;
  readonly undo: () => Promise<void>;
  readonly keep: () => void;
}) {
  const words = useWordsOf('customers').added;
  const title = useRef<HTMLHeadingElement>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const press = (): void => {
    setBusy(true);
    void undo().finally(() => setBusy(false));
  };
  return (
    <section className="undo-confirm" onKeyDown={(event) => (event.key === 'Escape' ? keep() : undefined)}>
      <h3 ref={title} tabIndex={-1}>
        {words.confirmTitle(count)}
      </h3>
      <p>{words.confirmText}</p>
      <div className="next__actions">
        <Button appearance="warning" isLoading={isBusy} onClick={press}>
          {words.confirm}
        </Button>
        <Button appearance="subtle" onClick={keep}>
          {words.keep}
        </Button>
      </div>
    </section>
  );
}
