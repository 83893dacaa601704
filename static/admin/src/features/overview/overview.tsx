import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp, replyErrorOf } from '../../lib/api';
import { KeyReminder } from '../bot-access/key-reminder-line';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import type { KnownHistory } from './standing';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { ReportLine } from '../findings/report-line';
import { RunButton, RunCard, RunLine } from './run-card';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer, type Answer } from '../../lib/use-answer';
import { loadPart } from '../../lib/load-part';
import { useNoteFailing } from '../../lib/use-note-failing';
import { useKeyReminder } from '../bot-access/use-key-reminder';
import { useRun, type Run } from './use-run';
import { useWords } from '../../i18n/words';

interface Known {
  readonly report: AuditReport | null;
  readonly history: KnownHistory;
}

/** Comes while the report is read; a part that is missing is told where it is shown. */
const loadStanding = () => loadPart(async () => (await import('./standing')).Standing);
const Standing = lazy(async () => ({ default: await loadStanding() }));
const HEIGHTS = [260, 220, 320];

const readAll = async (project: string): Promise<Known> => {
  const part = loadStanding().catch(() => null);
  const [report, history] = await Promise.all([
    askApp('readReport', { projectKey: project }),
    askApp('readHistory', { projectKey: project }).then(
      (value): KnownHistory => ({ value, error: null }),
      (thrown: unknown): KnownHistory => ({ value: null, error: replyErrorOf(thrown) }),
    ),
  ]);
  await part;
  return { report, history };
};

/** One project: the verdict, what holds it back, and the one thing to do next. */
export function Overview({ project }: { readonly project: string }) {
  const ask = useCallback(() => readAll(project), [project]);
  const answer = useAnswer(ask);
  const run = useRun(project);
  const ending = useKeyReminder(project);
  const isLoading = answer.isLoading || ending === null;
  // Both come at once, so that a reminder pushes nothing down that somebody reads already.
  const known = ending === null ? null : answer.value;
  const report = known?.report ?? null;
  useNoteFailing(report);
  const isOutdated = useReloadWhenDone(run, answer);
  const isAudited = report !== null;
  const start = (): void => void run.start();
  return (
    <ProjectFrame
      project={project}
      below={report === null ? undefined : <HeaderLine report={report} run={run} />}
      actions={isAudited ? <RunButton run={run} /> : <span />}
    >
      <RunCard run={run} isTold={isAudited} />
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {ending === null || (isLoading && !isAudited) ? null : (
        <div className="reminders">
          <KeyReminder ending={ending} project={project} />
        </div>
      )}
      {known === null || report === null ? null : (
        <Suspense fallback={<Placeholder heights={HEIGHTS} />}>
          <Standing
            report={report}
            history={known.history}
            reload={answer.reload}
            told={(history) => answer.set({ report, history: { value: history, error: null } })}
            run={start}
          />
        </Suspense>
      )}
      {!isAudited && (isLoading || isOutdated) && !run.isActive && answer.error === null ? (
        <Placeholder heights={HEIGHTS} />
      ) : null}
      {!isAudited &&
      !isLoading &&
      !isOutdated &&
      answer.error === null &&
      run.isKnown &&
      !run.isActive &&
      run.progress?.state !== 'failed' ? (
        <NotAudited project={project} run={run} />
      ) : null}
    </ProjectFrame>
  );
}

/** The last audit, or the one that is under way. */
function HeaderLine({ report, run }: { readonly report: AuditReport; readonly run: Run }) {
  return run.isActive && run.progress !== null ? (
    <RunLine progress={run.progress} run={run} />
  ) : (
    <ReportLine report={report} />
  );
}

/**
 * A run may end while the last report is on its way: the report is read again when it is older than the run. true until
 * then.
 */
function useReloadWhenDone(run: Run, { value, isLoading, reload }: Answer<Known>): boolean {
  const report = value?.report ?? null;
  const [reloadedFor, setReloadedFor] = useState<string | null>(null);
  const { progress } = run;
  const isOlder =
    progress?.state === 'done' &&
    reloadedFor !== progress.runId &&
    (report === null || report.takenAt < progress.startedAt);
  useEffect(() => {
    if (!isOlder || isLoading || progress === null) return;
    setReloadedFor(progress.runId);
    reload();
  }, [isOlder, isLoading, progress, reload]);
  return isOlder;
}

function NotAudited({ project, run }: { readonly project: string; readonly run: Run }) {
  const { go, admission } = useSession();
  const words = useWords().overview;
  const ask = useCallback(
    async () => (admission === 'site' ? askApp('listProjects', { query: project }) : null),
    [project, admission],
  );
  const { value, isLoading } = useAnswer(ask);
  if (isLoading) return <Placeholder heights={[220]} />;
  const isSetUp = value?.projects.find((choice) => choice.key === project)?.isSetUp ?? true;
  return isSetUp ? (
    <Empty title={words.notAuditedTitle} text={words.notAuditedText}>
      <Button appearance="primary" onClick={() => void run.start()}>
        {words.run}
      </Button>
    </Empty>
  ) : (
    <Empty title={words.notSetUpTitle} text={words.notSetUpText}>
      <Button appearance="primary" onClick={() => go(placeOf('first-run', project))}>
        {words.setUp}
      </Button>
    </Empty>
  );
}
