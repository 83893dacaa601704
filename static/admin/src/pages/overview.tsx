import { useCallback, useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { AuditReport } from '../../../../src/shared/report';
import { listProjects, readReport } from '../api';
import { KeyReminder } from '../components/bot-access/key-reminder';
import { Empty } from '../components/empty';
import { ErrorPanel } from '../components/error-panel';
import { NextStep } from '../components/next-step';
import { Placeholder } from '../components/placeholder';
import { ProjectFrame } from '../components/project-frame';
import { ReportLine } from '../components/report-line';
import { RunCard } from '../components/run-card';
import { SkillList } from '../components/skill-list';
import { VerdictCard } from '../components/verdict-card';
import { placeOf } from '../router';
import { useSession } from '../session';
import { useAnswer, type Answer } from '../use-answer';
import { useKeyReminder } from '../use-key-reminder';
import { useRun, type Run } from '../use-run';
import { useWords } from '../words';

/** One project: the verdict, what holds it back, and the one thing to do next. */
export function Overview({ project }: { readonly project: string }) {
  const words = useWords().overview;
  const ask = useCallback(() => readReport({ projectKey: project }), [project]);
  const answer = useAnswer(ask);
  const run = useRun(project);
  const ending = useKeyReminder(project);
  const isLoading = answer.isLoading || ending === null;
  // Both come at once, so that a reminder pushes nothing down that somebody reads already.
  const report = ending === null ? null : answer.value;
  const isOutdated = useReloadWhenDone(run, answer);
  const isAudited = report !== null;
  const actions =
    isAudited && !run.isActive ? (
      <Button iconBefore={RefreshIcon} onClick={() => void run.start()}>
        {words.runAgain}
      </Button>
    ) : (
      <span />
    );
  return (
    <ProjectFrame project={project} below={isAudited ? <ReportLine report={report} /> : undefined} actions={actions}>
      <RunCard run={run} />
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {ending === null || (isLoading && !isAudited) ? null : <div className="reminders"><KeyReminder ending={ending} project={project} /></div>}
      {isAudited ? <Report report={report} /> : null}
      {!isAudited && (isLoading || isOutdated) && !run.isActive ? <Placeholder heights={[176, 132, 320]} /> : null}
      {!isAudited && !isLoading && !isOutdated && answer.error === null && run.isKnown && !run.isActive && run.progress?.state !== 'failed' ? <NotAudited project={project} run={run} /> : null}
    </ProjectFrame>
  );
}

/** A run may end while the last report is on its way: the report is read again when it is older than the run. true until then. */
function useReloadWhenDone(run: Run, { value: report, isLoading, reload }: Answer<AuditReport | null>): boolean {
  const [reloadedFor, setReloadedFor] = useState<string | null>(null);
  const { progress } = run;
  const isOlder = progress?.state === 'done' && reloadedFor !== progress.runId && (report === null || report.takenAt < progress.startedAt);
  useEffect(() => {
    if (!isOlder || isLoading || progress === null) return;
    setReloadedFor(progress.runId);
    reload();
  }, [isOlder, isLoading, progress, reload]);
  return isOlder;
}

function Report({ report }: { readonly report: AuditReport }) {
  return (
    <div className="stack">
      <VerdictCard report={report} />
      <NextStep report={report} />
      <SkillList report={report} />
    </div>
  );
}

function NotAudited({ project, run }: { readonly project: string; readonly run: Run }) {
  const { go } = useSession();
  const words = useWords().overview;
  const ask = useCallback(() => listProjects({ query: project }), [project]);
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
      <Button appearance="primary" onClick={() => go(placeOf('setup', project))}>
        {words.setUp}
      </Button>
    </Empty>
  );
}
