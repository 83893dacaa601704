import { useEffect, useRef, type ReactNode } from 'react';
import type { CheckResult, ReportedFinding } from '../../../../../src/shared/report';
import { filtersToFinding } from './finding-links';
import { useFindings } from './findings-session';
import { isIdName } from '../../lib/evidence';
import { subjectName } from '../../lib/subject-name';
import { filtersOf, isFixable, refOf } from '../../lib/fix-scope';
import { useSay, useWords } from '../../i18n/words';
import { useFactTitle } from '../../ui/fact-title';
import { FactValue } from '../../ui/fact-value';
import { FixButton } from '../../ui/fix-button';
import { OutsideLink } from '../../ui/links';
import { CopyLink } from './copy-link';
import { RawEvidence } from './raw-evidence';
import { RiskPart } from './risk-part';

interface FindingSubjectProps {
  readonly result: CheckResult;
  readonly finding: ReportedFinding;
  /** The address names it: it is in sight. */
  readonly isLinked: boolean;
  /** What is told between the message and what can be done. */
  readonly children: ReactNode;
}

/** One object that is not as it has to be, with what can be done about it alone. */
export function FindingSubject({ result, finding, isLinked, children }: FindingSubjectProps) {
  const { report } = useFindings();
  const words = useWords();
  const say = useSay();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLinked) row.current?.scrollIntoView({ block: 'center' });
  }, [isLinked]);
  const { subject, screenInJira } = finding;
  const name = subjectName(subject, say);
  const workflow = finding.evidence['workflow'];
  const ref = refOf(result.check, finding);
  const hasSiblings = result.findings.length > 1;
  const risk = { id: ref.subjectId, ...(ref.workflowId === undefined ? {} : { workflowId: ref.workflowId }) };
  return (
    <div ref={row} className={isLinked ? 'subject subject--linked' : 'subject'} data-subject={subject.id}>
      <p className="finding__subject">
        <span className="subtle">{words.findings.subjects[subject.type]}</span> <bdi>{name}</bdi>
        {subject.type === 'workflow' || typeof workflow !== 'string' ? null : (
          <span className="subtle" dir="auto">
            {words.risks.inWorkflow(workflow)}
          </span>
        )}
        {screenInJira === undefined ? null : <OutsideLink to={screenInJira}>{words.findings.openInJira}</OutsideLink>}
      </p>
      <p dir="auto">{say(finding.message)}</p>
      {children}
      <Further finding={finding} sources={result.sources} />
      {hasSiblings ? (
        <div className="finding__acts">
          {isFixable(result) ? (
            <FixButton
              project={report.project.key}
              filters={filtersOf(ref)}
              label={words.fixes.reviewOneOf(name)}
              isCompact
            >
              {words.fixes.reviewOne}
            </FixButton>
          ) : null}
          <CopyLink filters={filtersToFinding(result.check, finding)} name={name} />
          {result.acceptedRisk === undefined ? (
            <RiskPart result={result} subject={risk} name={name} accepted={finding.acceptedRisk} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** The check's own facts beside what was seen and expected, and all of it as Jira's answers gave it. */
function Further({ finding, sources }: { readonly finding: ReportedFinding; readonly sources: readonly string[] }) {
  const words = useWords().findings;
  const titleOf = useFactTitle();
  const say = useSay();
  const { subject, evidence } = finding;
  const further = Object.entries(evidence).filter(
    ([name]) => name !== 'actual' && name !== 'expected' && !isIdName(name),
  );
  const raw = <RawEvidence name={subjectName(subject, say)} fact={evidence} sources={sources} />;
  if (further.length === 0) return raw;
  return (
    <details className="fold">
      <summary>{words.furtherEvidence}</summary>
      <div className="raw">
        <dl className="facts">
          {further.map(([name, fact]) => (
            <div key={name}>
              <dt>{titleOf(name)}</dt>
              <dd>
                <FactValue fact={fact} />
              </dd>
            </div>
          ))}
        </dl>
        {raw}
      </div>
    </details>
  );
}
