import type { Text } from '../../../../../src/shared/message';
import Button from '@atlaskit/button/new';
import type { ProjectHistory } from '../../../../../src/shared/overview-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import type { FixProgress } from '../../../../../src/shared/plan-contract';
import { homeOfPlans, isFixable } from '../../lib/fix-scope';
import { rememberedOpenChecks } from '../../lib/host';
import { isLeftToPeople, placeForPeople } from '../../lib/left-to-people';
import { openChecks, turned } from './plan-review';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import type { Answer } from '../../lib/use-answer';
import { useSay, useWords } from '../../i18n/words';
import { GoLiveProgress } from '../overview/go-live-progress';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { UnreadNote } from '../../ui/unread-note';
import { FocusedTitle } from '../../ui/focused-title';
import type { LoggedChange } from './logged-changes';

interface FixDoneProps {
  readonly project: string;
  readonly progress: FixProgress;
  readonly changes: readonly LoggedChange[];
  /** The report of the audit that ended the run. */
  readonly answer: Answer<AuditReport | null>;
  /** null: it could not be read. */
  readonly history: ProjectHistory | null;
}

/** The end of a run: what was done, and what the audit says about it. */
export function FixDone({ project, progress, changes, answer, history }: FixDoneProps) {
  const { place, go, openChecksBefore } = useSession();
  const all = useWords();
  const words = all.fixes.run;
  const home = homeOfPlans(place.view);
  const { value: report, error, isLoading, reload } = answer;
  const isUndo = progress.direction === 'undo';
  const isForPeople = report !== null && !isUndo && isLeftToPeople(report);
  const hasMore = !isForPeople || home !== 'fixes' || report.results.some(isFixable);
  const openBefore = isUndo ? null : (openChecksBefore.get(progress.planId) ?? rememberedOpenChecks(progress.planId));
  const done = changes.filter((change) => change.state === 'done').length;
  return (
    <section className="card done" aria-labelledby="done-title">
      <FocusedTitle id="done-title">{isUndo ? words.undoneTitle : words.doneTitle}</FocusedTitle>
      <p>{isUndo ? words.undoneText : words.doneText(done)}</p>
      {progress.leavesOut.length === 0 ? null : (
        <Titles tone="warning" title={words.leavesOut} titles={progress.leavesOut} />
      )}
      <h3>{words.nowGreen}</h3>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {report === null && !isLoading && error === null ? (
        <p>
          {words.auditOld}{' '}
          <Button spacing="compact" onClick={reload}>
            {words.lookAgain}
          </Button>
        </p>
      ) : null}
      {report === null ? null : <Outcome report={report} openBefore={openBefore} />}
      {report === null || history === null || history.sinceGoLive !== null ? null : (
        <GoLiveProgress report={report} history={history} />
      )}
      <div className="next__actions">
        {isForPeople ? (
          <Button appearance="primary" onClick={() => go(placeOf('findings', project, placeForPeople))}>
            {all.leftToPeople.open}
          </Button>
        ) : null}
        {hasMore ? (
          <Button appearance={isForPeople ? 'default' : 'primary'} onClick={() => go(placeOf(home, project))}>
            {home === 'fixes' ? (isForPeople ? all.fixes.review : words.seeLeft) : all.testProject.done}
          </Button>
        ) : null}
        <Button appearance="subtle" onClick={() => go(placeOf('activity', project))}>
          {words.seeLog}
        </Button>
      </div>
    </section>
  );
}

function Outcome({
  report,
  openBefore,
}: {
  readonly report: AuditReport;
  readonly openBefore: readonly string[] | null;
}) {
  const all = useWords();
  const words = all.fixes.run;
  const { green, left, broken } = turned(openBefore ?? openChecks(report), report);
  return (
    <>
      <p>
        <strong>{words.outcome(all.verdicts[report.verdict], report.score)}.</strong>{' '}
        {words.openLeft(report.counts.fail)}
      </p>
      {green.length === 0 ? null : <Titles tone="success" title={words.green(green.length)} titles={green} />}
      {left.length === 0 ? null : <Titles tone="information" title={words.left(left.length)} titles={left} />}
      {broken.length === 0 ? null : <Titles tone="warning" title={words.broken(broken.length)} titles={broken} />}
      <UnreadNote report={report} />
      {openBefore !== null && green.length + left.length + broken.length === 0 ? <p>{words.noneGreen}</p> : null}
    </>
  );
}

function Titles({
  tone,
  title,
  titles,
}: {
  readonly tone: 'success' | 'information' | 'warning';
  readonly title: string;
  readonly titles: readonly Text[];
}) {
  const say = useSay();
  return (
    <Message tone={tone} title={title}>
      <ul>
        {titles.map((one, place) => (
          <li key={place} dir="auto">
            {say(one)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
