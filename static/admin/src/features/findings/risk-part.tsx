import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { AcceptedRisk, CheckResult } from '../../../../../src/shared/report';
import { riskOf, useFindings } from './findings-session';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { Placeholder } from '../../ui/placeholder';
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
  const { admission } = useSession();
  const words = useWords().risks;
  const [isOpen, setOpen] = useState(false);
  // Each press takes the pressed button away: what stands in its place takes the focus.
  const [isPressed, setPressed] = useState(false);
  const press = (opens: boolean): void => {
    setPressed(true);
    setOpen(opens);
  };
  const acting = riskOf(report, accepted);
  const ended = useEnded(result.check, subject);
  if (acting !== undefined)
    return (
      <RiskNote
        risk={acting}
        severity={result.severity}
        name={name}
        takesFocus={isPressed}
        onWithdrawn={() => press(false)}
      />
    );
  if (admission !== 'site') return null;
  return (
    <>
      {ended === undefined ? null : (
        <RiskNote risk={ended} severity={result.severity} name={name} isExpired onWithdrawn={() => press(false)} />
      )}
      {isOpen ? (
        <div className="risk">
          <Suspense fallback={<Placeholder heights={[400]} />}>
            <RiskForm result={result} subject={subject} name={name} close={() => press(false)} />
          </Suspense>
        </div>
      ) : (
        <span>
          <Button
            appearance="subtle"
            spacing="compact"
            autoFocus={isPressed}
            aria-label={words.acceptOf(name)}
            onClick={() => press(true)}
          >
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
  return decisions?.risks.find(
    (risk) =>
      risk.check === check &&
      risk.expiresAt <= now &&
      risk.subject?.id === subject?.id &&
      risk.subject?.workflowId === subject?.workflowId,
  );
}
