import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { AuditReport, CheckResult } from '../../../../src/shared/report';
import { isFixable } from '../fix-scope';
import { useWords } from '../words';
import { ConfirmForm } from './confirm-form';
import { FindingList } from './finding-list';
import { FixButton } from './fixes/fix-button';
import { OutsideLink } from './links';
import { OutcomeMark, SeverityMark } from './marks';

interface CheckCardProps {
  readonly result: CheckResult;
  readonly report: AuditReport;
  /** The address names this check: it is open, and in sight. */
  readonly isOpenAtFirst: boolean;
  readonly reload: () => void;
}

/** One check: a line when closed, the whole story when open. */
export function CheckCard({ result, report, isOpenAtFirst, reload }: CheckCardProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    // In the middle: Jira's own bar may lie over the top of a frame that it scrolls.
    if (isOpenAtFirst) title.current?.scrollIntoView({ block: 'center' });
  }, [isOpenAtFirst]);
  const words = useWords().findings;
  const hint = result.findings[0]?.message ?? result.reason ?? '';
  return (
    <article className={`check ${isOpen ? 'check--open' : ''}`} data-check={result.check}>
      <h3 className="check__title" ref={title}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span className="check__chevron">{isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}</span>
          <span dir="auto">{result.title}</span>
        </button>
      </h3>
      <p className="check__marks">
        <SeverityMark severity={result.severity} />
        <span className="subtle">{words.needs[result.need]}</span>
        <OutcomeMark outcome={result.outcome} />
      </p>
      {isOpen || hint === '' ? null : (
        <p className="check__hint subtle" dir="auto">
          {hint}
          {result.findings.length > 1 ? ` (+${result.findings.length - 1})` : ''}
        </p>
      )}
      <div id={id} className="check__body" hidden={!isOpen}>
        {isOpen ? <Story result={result} report={report} reload={reload} /> : null}
      </div>
    </article>
  );
}

function Story({ result, report, reload }: { readonly result: CheckResult; readonly report: AuditReport; readonly reload: () => void }) {
  const all = useWords();
  const words = all.findings;
  const isCurable = isFixable(result);
  const needsReason = result.outcome === 'not-available' || result.outcome === 'error' || result.outcome === 'manual';
  const skills = report.skills.filter((skill) => result.skills.includes(skill.id)).map((skill) => skill.name);
  return (
    <>
      <Block title={words.why}>
        <p dir="auto">{result.why}</p>
        {skills.length === 0 ? null : <p className="subtle">{words.servesSkills(skills.join(', '))}</p>}
      </Block>
      {needsReason && result.reason !== undefined ? (
        <Block title={result.outcome === 'manual' ? words.toConfirm : words.missing}>
          <p dir="auto">{result.reason}</p>
        </Block>
      ) : null}
      {result.findings.length === 0 ? null : (
        <Block title={words.found(result.findings.length)}>
          <FindingList findings={result.findings} fix={isCurable && result.findings.length > 1 ? { project: report.project.key, check: result.check } : null} />
        </Block>
      )}
      {result.outcome === 'pass' || result.cure.steps.length === 0 ? null : (
        <Block title={words.howToFix}>
          <ol className="steps">
            {result.cure.steps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </Block>
      )}
      {isCurable ? (
        <div>
          <FixButton project={report.project.key} filters={{ check: result.check }} label={(result.findings.length > 1 ? all.fixes.reviewOf : all.fixes.reviewOneOf)(result.title)}>
            {result.findings.length > 1 ? all.fixes.review : all.fixes.reviewOne}
          </FixButton>
        </div>
      ) : null}
      {result.outcome === 'manual' ? <ConfirmForm project={report.project.key} check={result.check} reload={reload} /> : null}
      <p className="check__links">
        <OutsideLink to={result.learnMore}>{words.learnMore}</OutsideLink>
        {result.requirement === null ? null : <OutsideLink to={result.requirement}>{words.requirement}</OutsideLink>}
      </p>
      {result.sources.length === 0 ? null : (
        <details className="fold">
          <summary>{words.sources}</summary>
          <ul className="plain-list sources">
            {result.sources.map((source) => (
              <li key={source}>
                <code>{source}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="check__block">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
