import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { RunProgress } from '../../../../../src/shared/contract';
import { useWords } from '../../i18n/words';
import type { Run } from './use-run';
import { Announcement } from '../../ui/announcement';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { ProgressBar } from '../../ui/progress-bar';
import { Resting } from '../../ui/resting';

/** A run under way, or how the last one ended when it did not end well. */
export function RunCard({ run }: { readonly run: Run }) {
  const words = useWords().run;
  const { progress } = run;
  return (
    <>
      {run.error === null ? null : <ErrorPanel error={run.error} retry={() => void run.start()} />}
      {run.isActive && progress !== null ? <Progress progress={progress} run={run} /> : null}
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
  const [isCancelling, setCancelling] = useState(false);
  const part = progress.lastPart;
  const quarter = Math.floor((4 * progress.partsRead) / Math.max(1, progress.partsTotal));
  const cancel = (): void => {
    setCancelling(true);
    void run.cancel().finally(() => setCancelling(false));
  };
  return (
    <section className="card run" aria-labelledby="run-title">
      <div className="run__head">
        <h2 id="run-title">{words.title}</h2>
        <Button appearance="subtle" onClick={cancel} isLoading={isCancelling}>
          {words.cancel}
        </Button>
      </div>
      <ProgressBar
        label={words.progressLabel}
        done={progress.partsRead}
        total={progress.partsTotal}
        text={words.parts(progress.partsRead, progress.partsTotal)}
      />
      <div className="run__text">
        <strong>{words.states[progress.state]}</strong>
        <span>{words.parts(progress.partsRead, progress.partsTotal)}</span>
        <span>{part === null ? ' ' : words.lastPart(all.parts[part] ?? part)}</span>
      </div>
      <p className="subtle">{run.isLost ? words.lost : words.canLeave}</p>
      <Announcement
        mark={`${progress.state} ${quarter}`}
        text={`${words.states[progress.state]}. ${words.parts(progress.partsRead, progress.partsTotal)}.`}
      />
    </section>
  );
}
