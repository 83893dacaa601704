import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Confirmation } from '../../../../../src/shared/contract';
import type { CheckResult } from '../../../../../src/shared/report';
import { nameOf, useFindings } from './findings-session';
import { useSession } from '../../lib/session';
import { exactDay } from '../../lib/time';
import { useLocale, useWords } from '../../i18n/words';
import { ConfirmForm } from './confirm-form';
import { Message } from '../../ui/message';
import { When } from '../../ui/when';

/**
 * What a person recorded of a check that no program can do, and the form to record it. Nothing for all other checks.
 */
export function ConfirmationPart({ result }: { readonly result: CheckResult }) {
  const { decisions } = useFindings();
  const { admission } = useSession();
  const all = useWords();
  const words = all.risks;
  const [isAsked, setAsked] = useState(false);
  const recorded = decisions?.confirmations.findLast(({ check }) => check === result.check);
  if (recorded === undefined && result.outcome !== 'manual') return null;
  if (admission !== 'site') return <p className="subtle">{all.leftToPeople.askAdmin}</p>;
  const showsForm = isAsked || recorded === undefined || result.outcome === 'manual';
  return (
    <>
      {recorded === undefined ? null : <Recorded confirmation={recorded} />}
      {showsForm ? (
        <ConfirmForm check={result.check} done={() => setAsked(false)} />
      ) : (
        <span>
          <Button spacing="compact" onClick={() => setAsked(true)}>
            {words.recordAnew}
          </Button>
        </span>
      )}
    </>
  );
}

/** Who said what, when, and until when it counts. */
function Recorded({ confirmation }: { readonly confirmation: Confirmation }) {
  const { decisions } = useFindings();
  const words = useWords();
  const locale = useLocale();
  const { result, by, at, evidence, expiresAt } = confirmation;
  return (
    <div className="risk" data-confirmation={confirmation.check}>
      <Message tone={result === 'pass' ? 'success' : 'warning'}>
        <p>
          <strong>{words.findings.confirm[result]}</strong>
        </p>
        <p dir="auto">{evidence}</p>
        <p className="subtle">
          {words.findings.confirm.record} <When at={at} /> {words.risks.recordedBy(nameOf(decisions, by))},{' '}
          {words.risks.validUntil(exactDay(expiresAt, locale))}
        </p>
      </Message>
    </div>
  );
}
