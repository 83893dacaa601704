import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import { whatBlocks } from '../../../../../src/shared/judgement';
import type { AuditReport } from '../../../../../src/shared/report';
import { failingBySeverity } from '../../lib/findings-filter';
import { OUTCOMES } from '../../../../../src/shared/vocabulary';
import { placeOf } from '../../lib/router';
import { useWords } from '../../i18n/words';
import { AcceptedRisksNote, withRisks } from '../findings/accepted-risks-note';
import { PlaceLink } from '../../ui/links';
import { ScoreRing } from './score-ring';

/** The verdict in words first, the score beside it; each count leads to its findings. */
export function VerdictCard({ report }: { readonly report: AuditReport }) {
  const all = useWords();
  const words = all.overview;
  const isGo = report.verdict === 'go';
  const { failed, toConfirm, unchecked, openBesides } = whatBlocks(report.results);
  return (
    <section className={`card verdict verdict--${report.verdict}`} aria-labelledby="verdict-title">
      <div className="verdict__head">
        <div className="verdict__words">
          <h2 id="verdict-title">
            <span className="verdict__icon">
              {isGo ? (
                <CheckCircleIcon label="" color="currentColor" />
              ) : (
                <CrossCircleIcon label="" color="currentColor" />
              )}
            </span>
            {withRisks(isGo ? words.goTitle : words.noGoTitle, report, all)}
          </h2>
          <p>{isGo ? words.goText(openBesides) : words.noGoText(failed, toConfirm, unchecked)}</p>
        </div>
        <ScoreRing score={report.score} />
      </div>
      <AcceptedRisksNote report={report} />
      <SeverityCounts report={report} />
      <OutcomeCounts report={report} />
    </section>
  );
}

function SeverityCounts({ report }: { readonly report: AuditReport }) {
  const words = useWords();
  return (
    <ul className="plain-list counts" aria-label={words.overview.severityTitle}>
      {failingBySeverity(report.results).map(({ severity, count }) => (
        <li key={severity} className={`counts__item counts__item--${count === 0 ? 'none' : severity}`}>
          <PlaceLink to={placeOf('findings', report.project.key, { outcome: 'fail', severity })}>
            <strong>{count}</strong>
            <span>{words.findings.severities[severity]}</span>
            <small>{words.findings.severityMeaning[severity]}</small>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function OutcomeCounts({ report }: { readonly report: AuditReport }) {
  const words = useWords();
  const shown = OUTCOMES.map((outcome) => ({
    outcome,
    count: report.results.filter((result) => result.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className="plain-list outcome-counts" aria-label={words.overview.checksTitle}>
      {shown.map(({ outcome, count }) => (
        <li key={outcome}>
          <PlaceLink to={placeOf('findings', report.project.key, { outcome })}>
            {words.findings.outcomes[outcome]} <strong>{count}</strong>
          </PlaceLink>
        </li>
      ))}
      <li className="outcome-counts__report">
        <PlaceLink to={placeOf('report', report.project.key)}>{words.app.report}</PlaceLink>
      </li>
    </ul>
  );
}
