import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { FixProgress } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { useAnswer, type Answer } from '../../lib/use-answer';
import { useNoteFailing } from '../../lib/use-note-failing';
import type { Fix } from './use-fix';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { clockTime } from '../../lib/time';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { Announcement } from '../../ui/announcement';
import { Placeholder } from '../../ui/placeholder';
import { ProgressBar } from '../../ui/progress-bar';
import { FocusedTitle } from '../../ui/focused-title';
import { FixDone } from './fix-done';
import { FixStopped } from './fix-stopped';
import { LoggedChanges } from './logged-changes';

interface FixRunProps {
  readonly project: string;
  readonly fix: Fix;
  readonly progress: FixProgress;
}

/** A plan while it is written, and how that ended; change by change. */
export function FixRun({ project, fix, progress }: FixRunProps) {
  const words = useWords().fixes.run;
  const { state, stepsDone, planId } = progress;
  // Asked again after each step: the log says which changes it made.
  const ask = useCallback(() => askApp('readActivity', { projectKey: project }), [project, state, stepsDone]);
  const log = useAnswer(ask);
  const changes = log.value?.find((row) => row.planId === planId)?.changes ?? [];
  // All come before the first paint of the end, so that nothing moves afterwards.
  const askReport = useCallback(
    async () => (state === 'done' ? askApp('readReport', { projectKey: project }) : null),
    [project, state],
  );
  const report = useAnswer(askReport);
  useNoteFailing(report.value);
  const askHistory = useCallback(
    async () => (state === 'done' ? askApp('readHistory', { projectKey: project }) : null),
    [project, state],
  );
  const history = useAnswer(askHistory);
  const isComing = ({ value, isLoading }: Pick<Answer<unknown>, 'value' | 'isLoading'>): boolean =>
    value === null && isLoading;
  if (!fix.isActive && ((log.value === null && log.error === null) || isComing(report) || isComing(history)))
    return <Placeholder heights={[260, 320]} />;
  return (
    <div className="stack">
      {fix.isActive ? <Progress fix={fix} progress={progress} /> : null}
      {state === 'done' ? (
        <FixDone project={project} progress={progress} changes={changes} answer={report} history={history.value} />
      ) : null}
      {state === 'stopped' ? <FixStopped project={project} fix={fix} progress={progress} changes={changes} /> : null}
      {fix.isActive && fix.error !== null ? <ErrorPanel error={fix.error} /> : null}
      <Announcement mark={`${planId} ${state}`} text={words.states[state]} />
      {changes.length === 0 ? null : (
        <section key={fix.isActive ? 'running' : 'ended'} className="card" aria-labelledby="run-changes">
          <h3 id="run-changes">{words.changes}</h3>
          <LoggedChanges
            changes={changes}
            isRunning={fix.isActive && progress.direction === 'apply'}
            stoppedAt={progress.stop?.changeIds ?? []}
          />
        </section>
      )}
    </div>
  );
}

/** The bar of a run under way; the activity log shows it too. */
export function Progress({ fix, progress }: Omit<FixRunProps, 'project'>) {
  const words = useWords().fixes.run;
  const say = useSay();
  const { changesDone, changesTotal, state, current, direction } = progress;
  const steps = words.steps(changesDone, changesTotal);
  return (
    <section className="card run" aria-labelledby="fix-title">
      <div className="run__head">
        <FocusedTitle id="fix-title">{direction === 'apply' ? words.applying : words.undoing}</FocusedTitle>
        {state === 'auditing' ? null : <Stop fix={fix} progress={progress} />}
      </div>
      <ProgressBar label={words.label} done={changesDone} total={changesTotal} text={steps} />
      <p>
        <strong>{words.states[state]}</strong>
      </p>
      <p>{steps}</p>
      {progress.waiting === undefined ? null : <Waiting waiting={progress.waiting} />}
      <p className="run__current" dir="auto">
        {current === null ? '\u00a0' : say(current)}
      </p>
      <p className="subtle">{fix.isLost ? words.lost : words.canLeave}</p>
    </section>
  );
}

/** Why nothing moves, and what happens next. */
function Waiting({ waiting }: { readonly waiting: NonNullable<FixProgress['waiting']> }) {
  const words = useWords().fixes.run.waiting;
  const say = useSay();
  const locale = useLocale();
  const { since, tries, nextAt, reason } = waiting;
  return (
    <Message tone="warning" title={say(reason)}>
      <p>
        {words.tried(tries, clockTime(since, locale))}{' '}
        {nextAt === null ? words.now : words.next(clockTime(nextAt, locale))}
      </p>
      <p>{words.help}</p>
    </Message>
  );
}

function Stop({ fix, progress }: Omit<FixRunProps, 'project'>) {
  const words = useWords().fixes.run;
  const [isBusy, setBusy] = useState(false);
  const press = (): void => {
    setBusy(true);
    void fix.stop(progress.planId).finally(() => setBusy(false));
  };
  if (progress.isStopping) return <span className="subtle">{words.stopping}</span>;
  return (
    <Button onClick={press} isLoading={isBusy}>
      {words.stop}
    </Button>
  );
}
