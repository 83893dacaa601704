import Button from '@atlaskit/button/new';
import type { AcceptedRisk, Severity } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { nameOf, useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { useSession } from '../../lib/session';
import { exactDay } from '../../lib/time';
import { useAct } from '../../lib/use-act';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';

interface RiskNoteProps {
  readonly risk: AcceptedRisk;
  readonly severity: Severity;
  /** What was accepted, as the reader knows it. */
  readonly name: string;
  readonly isExpired?: boolean;
  /** It has come in the place of what the reader pressed. */
  readonly takesFocus?: boolean;
  readonly onWithdrawn: () => void;
}

/** Who lives with it, why, and until when; with the way back. */
export function RiskNote({ risk, severity, name, isExpired = false, takesFocus = false, onWithdrawn }: RiskNoteProps) {
  const { report, decisions, replace } = useFindings();
  const { admission } = useSession();
  const words = useWords().risks;
  const say = useSay();
  const locale = useLocale();
  const { isBusy, error, run } = useAct();
  const day = exactDay(risk.expiresAt, locale);
  const isCritical = severity === 'critical';
  const withdraw = async (): Promise<void> => {
    replace(await askApp('withdrawRisk', { projectKey: report.project.key, riskId: risk.id }));
    tell(words.withdrawnTitle, name, 'info');
    onWithdrawn();
  };
  return (
    <div className="risk" data-risk={risk.id}>
      <Message tone={isCritical || isExpired ? 'warning' : 'information'}>
        <p>
          <strong>{isExpired ? words.expired(day) : words.until(day)}</strong>
        </p>
        <p dir="auto">{say(risk.reason)}</p>
        <p className="subtle">{words.who(nameOf(decisions, risk.owner), nameOf(decisions, risk.by))}</p>
        {isCritical && !isExpired ? <p>{words.stillCritical}</p> : null}
        {admission === 'site' ? (
          <Button
            spacing="compact"
            autoFocus={takesFocus}
            isLoading={isBusy}
            aria-label={(isExpired ? words.removeOf : words.withdrawOf)(name)}
            onClick={() => void run(withdraw)}
          >
            {isExpired ? words.remove : words.withdraw}
          </Button>
        ) : null}
        {error === null ? null : <ErrorPanel error={error} />}
      </Message>
    </div>
  );
}
