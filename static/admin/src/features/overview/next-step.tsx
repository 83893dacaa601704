import type { ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import { titleOf, whatBlocks } from '../../../../../src/shared/judgement';
import type { ProjectHistory } from '../../../../../src/shared/overview-contract';
import type { AuditReport, CheckResult } from '../../../../../src/shared/report';
import { isFixable } from '../../lib/fix-scope';
import { isLeftToPeople, placeForPeople } from '../../lib/left-to-people';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { GoLiveProgress } from './go-live-progress';
import { FixButton } from '../../ui/fix-button';
import { OutcomeMark, SeverityMark } from '../../ui/marks';

interface NextStepProps {
  readonly report: AuditReport;
  readonly history: ProjectHistory;
  /** Of the first that stops counting; where `next` says that something does. */
  readonly expiringCheck: string | null;
  readonly run: () => void;
  readonly goLive: () => void;
  readonly isGoingLive: boolean;
}

/** The one thing to do next. */
export function NextStep({ report, history, expiringCheck, run, goLive, isGoingLive }: NextStepProps) {
  const { go, admission } = useSession();
  const words = useWords().overview;
  const { key } = report.project;
  const { next } = history;
  const fix = next.kind === 'fix' ? report.results.find(({ check }) => check === next.check) : undefined;
  return (
    <section className="card next" aria-labelledby="next-title">
      <h2 id="next-title">{words.nextTitle}</h2>
      {history.sinceGoLive === null ? <GoLiveProgress report={report} history={history} /> : null}
      {fix === undefined ? null : <FixFirst report={report} result={fix} />}
      {next.kind === 'nothing' || (next.kind === 'fix' && fix === undefined) ? (
        <p>{words.nextGo(report.acceptedRisks?.length ?? 0)}</p>
      ) : null}
      {next.kind === 'set-up' ? (
        <Plain title={words.setUpTitle} text={words.setUpText}>
          {admission === 'site' ? (
            <Button appearance="primary" onClick={() => go(placeOf('setup', key))}>
              {words.setUp}
            </Button>
          ) : null}
        </Plain>
      ) : null}
      {next.kind === 'audit' ? (
        <Plain title={words.auditTitle} text={words.oldText}>
          <Button appearance="primary" onClick={run}>
            {words.runAgain}
          </Button>
        </Plain>
      ) : null}
      {next.kind === 'renew' ? (
        <Plain title={words.renewTitle} text={words.renewText}>
          <Button
            appearance="primary"
            onClick={() => go(placeOf('findings', key, expiringCheck === null ? {} : { check: expiringCheck }))}
          >
            {words.renew}
          </Button>
        </Plain>
      ) : null}
      {next.kind === 'go-live' ? (
        <Plain
          title={words.goLiveTitle}
          text={`${words.goText(whatBlocks(report.results).openBesides)} ${admission === 'site' ? words.goLiveText : words.goLiveAsk}`}
        >
          {admission === 'site' ? (
            <Button appearance="primary" isLoading={isGoingLive} onClick={goLive}>
              {words.goLive}
            </Button>
          ) : null}
        </Plain>
      ) : null}
    </section>
  );
}

function Plain({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <div className="next__step">
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      <div className="next__actions">{children}</div>
    </>
  );
}

/** What weighs most, and a plan for all that a plan can cure. */
function FixFirst({ report, result }: { readonly report: AuditReport; readonly result: CheckResult }) {
  const { go } = useSession();
  const all = useWords();
  const words = all.overview;
  const say = useSay();
  const { key } = report.project;
  const fixable = report.results.filter(isFixable).length;
  const isForPeople = isLeftToPeople(report);
  return (
    <>
      <div className="next__step">
        <p className="next__marks">
          <OutcomeMark outcome={result.outcome} />
          <SeverityMark severity={result.severity} />
        </p>
        <h3 dir="auto">{say(titleOf(result))}</h3>
        <p dir="auto">{say(result.findings[0]?.message ?? result.reason ?? result.why)}</p>
      </div>
      {fixable === 0 ? null : <p className="subtle">{all.fixes.canFix(fixable)}</p>}
      <div className="next__actions">
        {isForPeople ? (
          <Button appearance="primary" onClick={() => go(placeOf('findings', key, placeForPeople))}>
            {all.leftToPeople.open}
          </Button>
        ) : null}
        {fixable === 0 ? null : (
          <FixButton project={key} filters={{}} appearance={isForPeople ? 'default' : 'primary'}>
            {all.fixes.review}
          </FixButton>
        )}
        <Button
          appearance={fixable === 0 && !isForPeople ? 'primary' : 'default'}
          onClick={() => go(placeOf('findings', key, { check: result.check }))}
        >
          {words.showNext}
        </Button>
        <Button appearance="subtle" onClick={() => go(placeOf('findings', key))}>
          {words.showAll}
        </Button>
      </div>
    </>
  );
}
