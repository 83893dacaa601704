import Button from '@atlaskit/button/new';
import type { CheckResult } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { useAct } from '../../lib/use-act';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';

interface RecheckButtonProps {
  readonly result: CheckResult;
  /** Called when the answer is in: the card may have moved. */
  readonly onDone: () => void;
  /** Where the reader says that something is different now. */
  readonly label?: string;
}

/** Looks at one check alone, without the rest of the audit. */
export function RecheckButton({ result, onDone, label }: RecheckButtonProps) {
  const { report, replace } = useFindings();
  const all = useWords();
  const words = all.risks;
  const say = useSay();
  const { isBusy, error, run } = useAct();
  const look = async (): Promise<void> => {
    const next = await askApp('recheck', { projectKey: report.project.key, check: result.check });
    const outcome = next.results.find(({ check }) => check === result.check)?.outcome ?? result.outcome;
    replace(next);
    tell(
      words.recheckedTitle(say(result.title)),
      all.findings.outcomes[outcome],
      outcome === 'pass' ? 'success' : 'info',
    );
    onDone();
  };
  return (
    <>
      <Button
        spacing="compact"
        isLoading={isBusy}
        aria-label={label === undefined ? words.recheckOf(say(result.title)) : `${label}: ${say(result.title)}`}
        onClick={() => void run(look)}
      >
        {label ?? words.recheck}
      </Button>
      <span className="subtle" role="status">
        {isBusy ? words.rechecking : ''}
      </span>
      {error === null ? null : <ErrorPanel error={error} />}
    </>
  );
}
