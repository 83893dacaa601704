import type { ProjectHistory } from '../../../../../src/shared/overview-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { useWords } from '../../i18n/words';
import { goLiveSteps } from './go-live-steps';
import { StepMark } from './step-mark';

/** The steps to the go-live, with what is done and how many checks wait for each. */
export function GoLiveProgress({
  report,
  history,
}: {
  readonly report: AuditReport;
  readonly history: ProjectHistory;
}) {
  const words = useWords().overview.goLiveSteps;
  const steps = goLiveSteps(report, history);
  const left = steps.filter(({ isDone }) => !isDone).length;
  return (
    <div className="go-live-progress">
      <p className="subtle">{words.left(left, steps.length)}</p>
      <ol className="plain-list go-live-progress__steps">
        {steps.map(({ step, isDone, checks }) => (
          <li key={step} className={isDone ? 'go-live-progress__done' : undefined}>
            <StepMark isDone={isDone} />
            <span>
              {words.names[step]}
              {isDone ? <span className="visually-hidden"> ({words.done})</span> : null}
              {checks === 0 ? null : <span className="subtle"> {words.checks(checks)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
