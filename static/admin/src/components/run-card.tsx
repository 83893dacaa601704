import { useEffect, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { RunProgress } from '../../../../src/shared/contract';
import { useWords } from '../words';
import type { Run } from '../use-run';
import { ErrorPanel } from './error-panel';
import { Message } from './message';

/** A run under way, or how the last one ended when it did not end well. */
export function RunCard({ run }: { readonly run: Run }) {
  const words = useWords().run;
  const { progress } = run;
  return (
    <>
      {run.error === null ? null : <ErrorPanel error={run.error} retry={() => void run.start()} />}
      {run.isActive && progress !== null ? <Progress progress={progress} run={run} /> : null}
      {progress?.state === 'failed' && progress.error !== undefined ? (
        <ErrorPanel error={progress.error} title={words.failedTitle} retry={() => void run.start()} retryLabel={words.retry} />
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
      <div
        className="bar"
        role="progressbar"
        aria-label={words.progressLabel}
        aria-valuemin={0}
        aria-valuemax={progress.partsTotal}
        aria-valuenow={progress.partsRead}
        aria-valuetext={words.parts(progress.partsRead, progress.partsTotal)}
      >
        <span style={{ width: `${(100 * progress.partsRead) / Math.max(1, progress.partsTotal)}%` }} />
      </div>
      <div className="run__text">
        <strong>{words.states[progress.state]}</strong>
        <span>{words.parts(progress.partsRead, progress.partsTotal)}</span>
        <span>{part === null ? ' ' : words.lastPart(all.parts[part] ?? part)}</span>
      </div>
      <p className="subtle">{run.isLost ? words.lost : words.canLeave}</p>
      <Announcement progress={progress} />
    </section>
  );
}

/** Speaks at every quarter only: a screen reader that hears each part hears nothing else. */
function Announcement({ progress }: { readonly progress: RunProgress }) {
  const words = useWords().run;
  const [text, setText] = useState('');
  const spoken = useRef('');
  const quarter = Math.floor((4 * progress.partsRead) / Math.max(1, progress.partsTotal));
  useEffect(() => {
    const mark = `${progress.state} ${quarter}`;
    if (spoken.current === mark) return;
    spoken.current = mark;
    setText(`${words.states[progress.state]}. ${words.parts(progress.partsRead, progress.partsTotal)}.`);
  }, [progress, quarter, words]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
