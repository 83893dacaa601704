import { useCallback, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { whatBlocks } from '../../../../../src/shared/judgement';
import type { AuditReport, CheckResult } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { leftToPeople } from '../../lib/left-to-people';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAct } from '../../lib/use-act';
import { useAnswer } from '../../lib/use-answer';
import { textFor, useDecisions } from './use-decisions';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { GoLiveProgress } from '../overview/go-live-progress';
import { TextPart } from './text-part';
import { TickedRows } from './ticked-rows';

const validities = [30, 90, 180, 365];

/**
 * The last stretch before the go-live: all that no plan does, in one place, and one press for what somebody decides
 * about it.
 */
export function LeftToPeoplePart() {
  const { report } = useFindings();
  const { go, admission, hello } = useSession();
  const { leftToPeople: words, overview } = useWords();
  const { toConfirm, toFix } = leftToPeople(report);
  const { failed, toConfirm: toConfirmFirst, unchecked, openBesides } = whatBlocks(report.results);
  const { key } = report.project;
  const ask = useCallback(() => askApp('readHistory', { projectKey: key }), [key]);
  const history = useAnswer(ask);
  if (toConfirm.length + toFix.length === 0) {
    return (
      <Empty title={words.noneTitle} text={words.noneText}>
        <Button appearance="primary" onClick={() => go(placeOf('findings', key))}>
          {words.toFindings}
        </Button>
      </Empty>
    );
  }
  // What stands above all comes first, so that nothing moves.
  if (history.isLoading && history.value === null) return <Placeholder heights={[76, 480]} />;
  return (
    <div className="stack">
      {history.value === null || history.value.sinceGoLive !== null ? null : (
        <GoLiveProgress report={report} history={history.value} />
      )}
      <p>
        <strong>
          {report.verdict === 'go'
            ? overview.goText(openBesides)
            : overview.noGoText(failed, toConfirmFirst, unchecked)}
        </strong>
      </p>
      <p className="decisions__lead">
        {words.text} <PlaceLink to={placeOf('findings', key)}>{words.toFindings}</PlaceLink>
      </p>
      {admission === 'site' && hello.accountId !== null ? (
        <DecisionForm owner={hello.accountId} toConfirm={toConfirm} toFix={toFix} />
      ) : (
        <>
          <Message tone="information">
            <p>{words.askAdmin}</p>
          </Message>
          <TickedRows title={words.fixTitle(toFix.length)} text={words.fixText} results={toFix} ticks={null} />
          <TickedRows
            title={words.confirmTitle(toConfirm.length)}
            text={words.confirmText}
            results={toConfirm}
            ticks={null}
          />
        </>
      )}
    </div>
  );
}

interface DecisionFormProps {
  readonly owner: string;
  readonly toConfirm: readonly CheckResult[];
  readonly toFix: readonly CheckResult[];
}

function DecisionForm({ owner, toConfirm, toFix }: DecisionFormProps) {
  const { report } = useFindings();
  const { go } = useSession();
  const all = useWords();
  const words = all.leftToPeople;
  const { draft, change, tick, act, record } = useDecisions(owner);
  const [isTried, setTried] = useState(false);
  const { key } = report.project;
  const { ticked } = draft;
  const counted = [...toConfirm, ...toFix].filter(({ check }) => ticked.has(check)).length;
  const isMissing = (results: readonly CheckResult[], text: string): boolean =>
    results.some(({ check }) => ticked.has(check) && textFor(check, draft, text) === '');
  const own = {
    texts: draft.own,
    change: (check: string, text: string) => change({ own: { ...draft.own, [check]: text } }),
  };
  const [lacksEvidence, lacksReason] = [isMissing(toConfirm, draft.evidence), isMissing(toFix, draft.reason)];
  const done = (next: AuditReport, count: number): void => {
    setTried(false);
    tell(words.recorded(count), all.verdicts[next.verdict]);
    if (next.verdict === 'go') go(placeOf('overview', key));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (counted > 0 && !lacksEvidence && !lacksReason) void record(done);
  };
  return (
    <form className="stack" onSubmit={save} noValidate>
      <TickedRows
        title={words.fixTitle(toFix.length)}
        text={words.fixText}
        results={toFix}
        ticks={{
          ticked,
          change: tick,
          all: words.allAccepted(toFix.length),
          one: words.accepted,
          short: words.acceptedShort,
          own: { ...own, label: words.ownReason, mostLetters: 500 },
        }}
        canRecheck
        above={<TestProjectLink toFix={toFix} />}
      >
        {toFix.some(({ check, severity }) => severity === 'critical' && ticked.has(check)) ? (
          <Message tone="warning">
            <p>{words.critical}</p>
          </Message>
        ) : null}
        <TextPart
          label={words.reason}
          help={words.reasonHelp}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          fault={isTried && lacksReason ? words.reasonMissing : null}
          mostLetters={500}
        />
      </TickedRows>
      <TickedRows
        title={words.confirmTitle(toConfirm.length)}
        text={words.confirmText}
        results={toConfirm}
        ticks={{
          ticked,
          change: tick,
          all: words.allLooked(toConfirm.length),
          one: words.looked,
          short: words.lookedShort,
          own: { ...own, label: words.ownEvidence, mostLetters: 2000 },
        }}
      >
        <TextPart
          label={words.evidence}
          help={words.evidenceHelp}
          value={draft.evidence}
          onChange={(evidence) => change({ evidence })}
          fault={isTried && lacksEvidence ? words.evidenceMissing : null}
          mostLetters={2000}
        />
      </TickedRows>
      <div className="decisions__end">
        <ChoiceField
          label={words.validFor}
          value={String(draft.days)}
          onChange={(days) => change({ days: Number(days) })}
          options={validities.map((days) => ({ value: String(days), label: all.findings.confirm.days(days) }))}
        />
        {act.error === null ? null : <ErrorPanel error={act.error} />}
        {isTried && counted === 0 ? (
          <p className="field__error" role="alert">
            {words.nothingTicked}
          </p>
        ) : null}
        <div className="finding__acts">
          <Button type="submit" appearance="primary" isLoading={act.isBusy}>
            {words.record(counted)}
          </Button>
          <AuditAgain />
        </div>
      </div>
    </form>
  );
}

/** For whoever comes back from Jira. */
function AuditAgain() {
  const { report } = useFindings();
  const { go } = useSession();
  const words = useWords().leftToPeople;
  const act = useAct();
  const { key } = report.project;
  const start = async (): Promise<void> => {
    await askApp('startAudit', { projectKey: key });
    go(placeOf('overview', key));
  };
  return (
    <>
      <Button appearance="subtle" isLoading={act.isBusy} onClick={() => void act.run(start)}>
        {words.audit}
      </Button>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
    </>
  );
}

/** A test project that differs is fixed at once by a new one that does not. */
function TestProjectLink({ toFix }: Pick<DecisionFormProps, 'toFix'>) {
  const { place } = useSession();
  const words = useWords().leftToPeople;
  if (!toFix.some(({ check }) => check.startsWith('test-project-'))) return null;
  return (
    <p>
      <PlaceLink to={placeOf('test-project', place.project, { new: 'yes' })}>{words.testProject}</PlaceLink>
    </p>
  );
}
