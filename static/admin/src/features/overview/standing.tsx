import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { ProjectHistory } from '../../../../../src/shared/overview-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { tell } from '../../lib/host';
import { isOld } from './overview-rows';
import { relativeTime } from '../../lib/time';
import { useAct } from '../../lib/use-act';
import { useLocale, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { LiveCard } from './live-card';
import { NextStep } from './next-step';
import { SetChangeNote } from '../../ui/set-change-note';
import { UnreadNote } from '../../ui/unread-note';
import { SkillList } from './skill-list';
import { VerdictCard } from './verdict-card';
import { ChangesCard } from './changes-card';
import { ExpiringCard } from './expiring-card';
import { ReadingsCard } from './readings-card';

/** What was read beyond the report; the report is shown all the same where that failed. */
export type KnownHistory = { readonly value: ProjectHistory | null; readonly error: ReplyError | null };

interface StandingProps {
  readonly report: AuditReport;
  readonly history: KnownHistory;
  readonly reload: () => void;
  /** The project went live, or did not after all. */
  readonly told: (history: ProjectHistory) => void;
  readonly run: () => void;
}

/** How one project stands: verdict, next step, what changed, what comes. */
export function Standing({ report, history, reload, told, run }: StandingProps) {
  const words = useWords().overview;
  const locale = useLocale();
  const now = new Date();
  return (
    <div className="stack">
      {isOld(report.takenAt, now) && history.value?.next.kind !== 'audit' ? (
        <Message tone="information" title={words.oldTitle(relativeTime(report.takenAt, now, locale))}>
          <p>{words.oldText}</p>
          <Button onClick={run}>{words.runAgain}</Button>
        </Message>
      ) : null}
      <SetChangeNote change={history.value?.setChange ?? null} />
      <VerdictCard report={report} />
      <UnreadNote report={report} />
      {history.error === null ? null : <ErrorPanel error={history.error} title={words.historyFailed} retry={reload} />}
      {history.value === null ? null : <Future report={report} history={history.value} told={told} run={run} />}
      <SkillList report={report} />
    </div>
  );
}

interface FutureProps extends Pick<StandingProps, 'report' | 'told' | 'run'> {
  readonly history: ProjectHistory;
}

function Future({ report, history, told, run }: FutureProps) {
  const words = useWords().overview;
  const act = useAct();
  const { key } = report.project;
  const goLive = (): Promise<void> =>
    act.run(async () => {
      told(await askApp('markGoLive', { projectKey: key }));
      tell(words.goLiveDone, words.goLiveDoneText(key));
    });
  const unmark = (): Promise<void> => act.run(async () => told(await askApp('unmarkGoLive', { projectKey: key })));
  return (
    <>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {history.sinceGoLive === null ? null : <LiveCard report={report} since={history.sinceGoLive.at} />}
      <NextStep
        report={report}
        history={history}
        expiringCheck={history.expiring[0]?.check ?? null}
        run={run}
        goLive={() => void goLive()}
        isGoingLive={act.isBusy}
      />
      <div className="overview-pair">
        <ChangesCard project={key} history={history} unmark={() => void unmark()} isUnmarking={act.isBusy} />
        <div className="stack">
          <ReadingsCard readings={history.readings} />
          <ExpiringCard project={key} expiring={history.expiring} />
        </div>
      </div>
    </>
  );
}
