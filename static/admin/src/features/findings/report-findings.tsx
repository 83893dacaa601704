import { titleOf } from '../../../../../src/shared/judgement';
import type { AuditReport, CheckResult } from '../../../../../src/shared/report';
import type { Decisions } from '../../../../../src/shared/risk-contract';
import { groupByCause, type Cause } from './finding-causes';
import { filterOf, groupByArea, isSettled } from '../../lib/findings-filter';
import { nameOf } from './findings-session';
import { exactDay } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { SeenAndExpected } from './cause-card';
import { OutcomeMark, SeverityMark } from '../../ui/marks';

interface ReportFindingsProps {
  readonly report: AuditReport;
  readonly decisions: Decisions | null;
}

/** Every check that is not in order, with every object; those that are, by name. */
export function ReportFindings({ report, decisions }: ReportFindingsProps) {
  const words = useWords();
  const say = useSay();
  const groups = groupByArea(report.results, filterOf({})).filter(({ open }) => open.length > 0);
  const settled = report.results.filter(isSettled);
  return (
    <section className="report__findings" aria-labelledby="report-findings">
      <h2 id="report-findings">{words.report.findings}</h2>
      {groups.length === 0 ? <p>{words.report.noFindings}</p> : null}
      {groups.map(({ area, open }) => (
        <section key={area} className="report__area" aria-labelledby={`report-${area}`}>
          <h3 id={`report-${area}`}>{words.findings.areas[area]}</h3>
          {open.map((result) => (
            <Check key={result.check} result={result} decisions={decisions} />
          ))}
        </section>
      ))}
      {settled.length === 0 ? null : (
        <section className="report__area" aria-labelledby="report-settled">
          <h3 id="report-settled">{words.report.settled}</h3>
          <ul className="report__settled">
            {settled.map((result) => (
              <li key={result.check}>
                {say(titleOf(result))} <span className="subtle">{words.findings.outcomes[result.outcome]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function Check({ result, decisions }: { readonly result: CheckResult; readonly decisions: Decisions | null }) {
  const words = useWords();
  const say = useSay();
  return (
    <article className="report__check" data-check={result.check}>
      <h4 dir="auto">{say(titleOf(result))}</h4>
      <p className="report__marks">
        <OutcomeMark outcome={result.outcome} />
        <SeverityMark severity={result.severity} />
        <span className="subtle">{words.findings.needs[result.need]}</span>
      </p>
      <p dir="auto">{say(result.why)}</p>
      {result.reason === undefined ? null : <p dir="auto">{say(result.reason)}</p>}
      <Confirmed check={result.check} decisions={decisions} />
      {groupByCause(result.findings).map((cause) => (
        <CauseOnPaper key={cause.id} cause={cause} />
      ))}
      {result.cure.steps.length === 0 ? null : (
        <>
          <h5>{words.findings.howToFix}</h5>
          <ol className="cure-steps">
            {result.cure.steps.map((step, place) => (
              <li key={place} dir="auto">
                {say(step)}
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

function CauseOnPaper({ cause }: { readonly cause: Cause }) {
  const words = useWords();
  const say = useSay();
  return (
    <div className="report__cause">
      <ul>
        {cause.findings.map((finding, place) => (
          <li key={`${finding.subject.id} ${place}`} dir="auto">
            {say(finding.message)}
            {finding.acceptedRisk === undefined ? null : <strong> ({words.risks.accepted})</strong>}
          </li>
        ))}
      </ul>
      <SeenAndExpected evidence={cause.findings[0].evidence} />
    </div>
  );
}

function Confirmed({ check, decisions }: { readonly check: string; readonly decisions: Decisions | null }) {
  const words = useWords();
  const locale = useLocale();
  const recorded = decisions?.confirmations.findLast((confirmation) => confirmation.check === check);
  if (recorded === undefined) return null;
  return (
    <p>
      {words.findings.confirm[recorded.result]}: <span dir="auto">{recorded.evidence}</span> (
      {words.findings.confirm.record} {exactDay(recorded.at, locale)}{' '}
      {words.risks.recordedBy(nameOf(decisions, recorded.by))},{' '}
      {words.risks.validUntil(exactDay(recorded.expiresAt, locale))})
    </p>
  );
}
