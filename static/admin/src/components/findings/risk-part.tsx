import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { AcceptedRisk, CheckResult } from '../../../../../src/shared/report';
import { riskOf, useFindings } from '../../findings-session';
import { useWords } from '../../words';
import { Placeholder } from '../placeholder';
import { RiskNote } from './risk-note';

// The account picker is heavy, and most readers never open it.
const RiskForm = lazy(async () => ({ default: (await import('./risk-form')).RiskForm }));

interface RiskPartProps {
  readonly result: CheckResult;
  /** null: the whole check. */
  readonly subject: AcceptedRisk['subject'];
  readonly name: string;
  /** Of the risk that acts on it, as the report says. */
  readonly accepted: string | undefined;
}

/** What was accepted of a finding, or the way to accept it. */
export function RiskPart({ result, subject, name, accepted }: RiskPartProps) {
  const { report } = useFindings();
  const words = useWords().risks;
  const [isOpen, setOpen] = useState(false);
  const acting = riskOf(report, accepted);
  const ended = useEnded(result.check, subject);
  if (acting !== undefined) return <RiskNote risk={acting} severity={result.severity} name={name} />;
  return (
    <>
      {ended === undefined ? null : <RiskNote risk={ended} severity={result.severity} name={name} isExpired />}
      {isOpen ? (
        <div className="risk">
          <Suspense fallback={<Placeholder heights={[400]} />}>
            <RiskForm result={result} subject={subject} name={name} close={() => setOpen(false)} />
          </Suspense>
        </div>
      ) : (
        <span>
          <Button appearance="subtle" spacing="compact" aria-label={words.acceptOf(name)} onClick={() => setOpen(true)}>
            {words.accept}
          </Button>
        </span>
      )}
    </>
  );
}

/** A risk of exactly this, whose time is over. */
function useEnded(check: string, subject: AcceptedRisk['subject']): AcceptedRisk | undefined {
  const { decisions } = useFindings();
  const now = new Date().toISOString();
  return decisions?.risks.find((risk) => risk.check === check && risk.expiresAt <= now && risk.subject?.id === subject?.id && risk.subject?.workflowId === subject?.workflowId);
}
