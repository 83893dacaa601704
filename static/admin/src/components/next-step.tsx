import Button from '@atlaskit/button/new';
import type { AuditReport, CheckResult } from '../../../../src/shared/report';
import { isFixable } from '../fix-scope';
import { firstToMend } from '../findings-filter';
import { placeOf } from '../router';
import { useSession } from '../session';
import { useWords } from '../words';
import { FixButton } from './fixes/fix-button';
import { OutcomeMark, SeverityMark } from './marks';

/** The one thing to do next. */
export function NextStep({ report }: { readonly report: AuditReport }) {
  const { go } = useSession();
  const all = useWords();
  const words = all.overview;
  const next = firstToMend(report.results);
  const fixable = report.results.filter(isFixable).length;
  return (
    <section className="card next" aria-labelledby="next-title">
      <h2 id="next-title">{words.nextTitle}</h2>
      {next === null ? (
        <p>{words.nextGo}</p>
      ) : (
        <>
          <Step result={next} />
          {fixable === 0 ? null : <p className="subtle">{all.fixes.canFix(fixable)}</p>}
          <div className="next__actions">
            {fixable === 0 ? null : (
              <FixButton project={report.project.key} filters={{}} appearance="primary">
                {all.fixes.review}
              </FixButton>
            )}
            <Button appearance={fixable === 0 ? 'primary' : 'default'} onClick={() => go(placeOf('findings', report.project.key, { check: next.check }))}>
              {words.showNext}
            </Button>
            <Button appearance="subtle" onClick={() => go(placeOf('findings', report.project.key))}>
              {words.showAll}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Step({ result }: { readonly result: CheckResult }) {
  const text = result.findings[0]?.message ?? result.reason ?? result.why;
  return (
    <div className="next__step">
      <p className="next__marks">
        <OutcomeMark outcome={result.outcome} />
        <SeverityMark severity={result.severity} />
      </p>
      <h3 dir="auto">{result.title}</h3>
      <p dir="auto">{text}</p>
    </div>
  );
}
