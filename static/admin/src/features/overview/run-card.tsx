import { useState } from 'react';
import Button from '@atlaskit/button/new';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { RunProgress } from '../../../../../src/shared/contract';
import { useWords } from '../../i18n/words';
import type { Run } from './use-run';
import { Announcement } from '../../ui/announcement';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { ProgressBar } from '../../ui/progress-bar';
import { Resting } from '../../ui/resting';

interface RunCardProps {
  readonly run: Run;
  /** The header says how far it is. */
  readonly isTold: boolean;
}

/** A run under way, or how the last one ended when it did not end well. */
export function RunCard({ run, isTold }: RunCardProps) {
  const words = useWords().run;
  const { progress } = run;
  return (
    <>
      {run.error === null ? null : <ErrorPanel error={run.error} retry={() => void run.start()} />}
      {run.isActive && progress !== null && !isTold ? <Progress progress={progress} run={run} /> : null}
      {progress?.waitingUntil === undefined ? null : <Resting until={progress.waitingUntil} />}
      {progress?.state === 'failed' && progress.error !== undefined ? (
        <ErrorPanel
          error={progress.error}
          title={words.failedTitle}
          retry={() => void run.start()}
          retryLabel={words.retry}
        />
      ) : null}
      {progress?.state === 'cancelled' ? (
        <Message tone="information" isAnnounced>
          <p>{words.cancelled}</p>
        </Message>
      ) : null}
    </>
  );
}

function Progress({ progress, run }: { readonly progress: RunProgress; readonly run: Run }) {
  const all = useWords();
  const words = all.run;
  const part = progress.lastPart;
  return (
    <section className="card run" aria-labelledby="run-title">
      <div className="run__head">
        <h2 id="run-title">{words.title}</h2>
        <CancelRun run={run} />
      </div>
      <RunBar progress={progress} />
      <div className="run__text">
        <strong>{words.states[progress.state]}</strong>
        <span>{words.parts(progress.partsRead, progress.partsTotal)}</span>
        <span>{part === null ? ' ' : words.lastPart(all.parts[part] ?? part)}</span>
      </div>
      <p className="subtle">{run.isLost ? words.lost : words.canLeave}</p>
      <RunAnnouncement progress={progress} />
    </section>
  );
}

/** The same in the place of the line that tells the last audit, so that nothing moves while a report is read. */
export function RunLine({ progress, run }: { readonly progress: RunProgress; readonly run: Run }) {
  const words = useWords().run;
  return (
    <>
      <strong className="run-line__state">{words.states[progress.state]}</strong>
      <span className="run-line__bar">
        <RunBar progress={progress} />
        {words.parts(progress.partsRead, progress.partsTotal)}
      </span>
      <span className={run.isLost ? undefined : 'run-line__help'}>{run.isLost ? words.lost : words.canLeave}</span>
      <RunAnnouncement progress={progress} />
    </>
  );
}

/** Starts an audit, or stops the one under way; as wide for both, so that the header keeps its place. */
export function RunButton({ run }: { readonly run: Run }) {
  const words = useWords().overview;
  return (
    <div className="run-button">
      {run.isActive ? (
        <CancelRun run={run} />
      ) : (
        <Button iconBefore={RefreshIcon} onClick={() => void run.start()} shouldFitContainer>
          {words.runAgain}
        </Button>
      )}
    </div>
  );
}

function CancelRun({ run }: { readonly run: Run }) {
  const words = useWords().run;
  const [isCancelling, setCancelling] = useState(false);
  const cancel = (): void => {
    setCancelling(true);
    void run.cancel().finally(() => setCancelling(false));
  };
  return (
    <Button appearance="subtle" onClick={cancel} isLoading={isCancelling} shouldFitContainer>
      {words.cancel}
    </Button>
  );
}

function RunBar({ progress: { partsRead, partsTotal } }: { readonly progress: RunProgress }) {
  const words = useWords().run;
  return (
    <ProgressBar
      label={words.progressLabel}
      done={partsRead}
      total={partsTotal}
      text={words.parts(partsRead, partsTotal)}
    />
  );
}

function RunAnnouncement({ progress: { state, partsRead, partsTotal } }: { readonly progress: RunProgress }) {
  const words = useWords().run;
  const quarter = Math.floor((4 * partsRead) / Math.max(1, partsTotal));
  return (
    <Announcement
      mark={`${state} ${quarter}`}
      text={`${words.states[state]}. ${words.parts(partsRead, partsTotal)}.`}
    />
  );
}
