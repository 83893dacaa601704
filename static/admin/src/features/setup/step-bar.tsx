import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { placeOf } from '../../lib/router';
import type { Step } from './first-run-steps';
import { useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

interface StepBarProps {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly project: string | null;
}

/**
 * Where the reader is in the setup; every step is a link as soon as there is a project, for nothing has to be done in
 * order.
 */
export function StepBar({ steps, current, project }: StepBarProps) {
  const words = useWords().firstRun;
  const at = steps.indexOf(current);
  return (
    <nav aria-label={words.progress}>
      <ol className="plain-list step-bar">
        {steps.map((step, place) => (
          <li
            key={step}
            className={`step-bar__item ${place < at ? 'step-bar__item--done' : ''} ${step === current ? 'step-bar__item--current' : ''}`}
            aria-current={step === current ? 'step' : undefined}
          >
            <span className="step-bar__mark" aria-hidden="true">
              {place < at ? <CheckMarkIcon label="" size="small" /> : place + 1}
            </span>
            <span className="step-bar__name">
              {step === current || project === null ? (
                words.steps[step]
              ) : (
                <PlaceLink
                  to={placeOf('first-run', step === 'project' ? null : project, step === 'project' ? {} : { step })}
                >
                  {words.steps[step]}
                </PlaceLink>
              )}
            </span>
            {place < at ? <span className="visually-hidden">({words.done})</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
