import { subjectName } from '../../lib/subject-name';
import { whatBlocks } from '../../../../../src/shared/judgement';
import type { AuditReport } from '../../../../../src/shared/report';
import type { Decisions } from '../../../../../src/shared/risk-contract';
import { failingBySeverity } from '../../lib/findings-filter';
import { OUTCOMES } from '../../../../../src/shared/vocabulary';
import { nameOf } from './findings-session';
import { exactDay, exactTime } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { AcceptedRisksNote, withRisks } from './accepted-risks-note';
import { VerdictMark } from '../../ui/marks';

interface ReportPartProps {
  readonly report: AuditReport;
  readonly decisions: Decisions | null;
}

/** The first page: verdict, score, counts, skills, and what somebody lives with. */
export function ReportSummary({ report, decisions }: ReportPartProps) {
  const words = useWords();
  const say = useSay();
  const locale = useLocale();
  const { failed, toConfirm, unchecked, openBesides } = whatBlocks(report.results);
  const verdict = report.verdict === 'go' ? words.overview.goTitle : words.overview.noGoTitle;
  return (
    <section className="report__summary" aria-labelledby="report-summary">
      <h2 id="report-summary">{words.report.summary}</h2>
      <p className={`report__verdict report__verdict--${report.verdict}`}>{withRisks(verdict, report, words)}</p>
      <p>
        {report.verdict === 'go'
          ? words.overview.goText(openBesides)
          : words.overview.noGoText(failed, toConfirm, unchecked)}
      </p>
      <dl className="facts">
        <Line name={words.report.taken} value={exactTime(report.takenAt, locale)} />
        <Line
          name={words.report.profile}
          value={words.overview.profile(say(report.profile.name), report.profile.version)}
        />
        <Line name={words.report.score} value={words.report.scoreValue(report.score)} />
        <Line
          name={words.report.outcomes}
          value={countsOf(
            OUTCOMES.map((outcome) => [
              words.findings.outcomes[outcome],
              report.results.filter((result) => result.outcome === outcome).length,
            ]),
          )}
        />
        <Line
          name={words.report.severities}
          value={countsOf(
            failingBySeverity(report.results).map(({ severity, count }) => [
              words.findings.severities[severity],
              count,
            ]),
          )}
        />
      </dl>
      <AcceptedRisksNote report={report} />
      <Skills report={report} />
      {report.acceptedRisks === undefined ? null : <Risks report={report} decisions={decisions} />}
    </section>
  );
}

const countsOf = (counts: readonly (readonly [string, number])[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || '0';

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Skills({ report }: { readonly report: AuditReport }) {
  const words = useWords();
  const say = useSay();
  return (
    <div className="report__scroll" role="region" aria-label={words.report.skills} tabIndex={0}>
      <table className="report__table report__table--skills">
        <caption>{words.report.skills}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.skill}</th>
            <th scope="col">{words.report.verdict}</th>
            <th scope="col">{words.report.heldBackBy}</th>
          </tr>
        </thead>
        <tbody>
          {report.skills.map((skill) => (
            <tr key={skill.id}>
              <th scope="row" dir="auto">
                {say(skill.name)}
              </th>
              <td>
                <VerdictMark verdict={skill.verdict} />
              </td>
              <td>
                {skill.heldBackBy.length === 0
                  ? words.report.nothing
                  : words.overview.heldBackBy(skill.heldBackBy.length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Risks({ report, decisions }: ReportPartProps) {
  const words = useWords();
  const say = useSay();
  const locale = useLocale();
  const resultOf = (check: string) => report.results.find((result) => result.check === check);
  const subjectOf = (id: string, check: string): string => {
    const found = resultOf(check)?.findings.find((finding) => finding.acceptedRisk === id);
    return found === undefined ? words.report.wholeCheck : subjectName(found.subject, say);
  };
  return (
    <div className="report__scroll" role="region" aria-label={words.report.risks} tabIndex={0}>
      <table className="report__table">
        <caption>{words.report.risks}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.risk}</th>
            <th scope="col">{words.report.reason}</th>
            <th scope="col">{words.report.owner}</th>
            <th scope="col">{words.report.until}</th>
          </tr>
        </thead>
        <tbody>
          {report.acceptedRisks?.map((risk) => (
            <tr key={risk.id}>
              <th scope="row" dir="auto">
                {say(resultOf(risk.check)?.title ?? risk.check)}: <bdi>{subjectOf(risk.id, risk.check)}</bdi>
              </th>
              <td dir="auto">{say(risk.reason)}</td>
              <td dir="auto">{nameOf(decisions, risk.owner)}</td>
              <td>{exactDay(risk.expiresAt, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
