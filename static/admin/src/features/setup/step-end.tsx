import { useRef } from 'react';
import Button from '@atlaskit/button/new';
import type { Settings } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import type { Step } from './first-run-steps';
import { placeOf, type Place } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAct } from '../../lib/use-act';
import type { SetupForm } from './use-setup-draft';
import { useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';

interface StepEndProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly form: SetupForm;
  readonly settings: Settings;
  readonly statuses: number;
}

/** The end of each step: back, on, or straight to the audit with what is proposed for the rest. */
export function StepEnd({ step, steps, form, settings, statuses }: StepEndProps) {
  const { go } = useSession();
  const words = useWords().firstRun;
  const act = useAct();
  const end = useRef<HTMLDivElement>(null);
  const project = settings.projectKey;
  const at = steps.indexOf(step);
  const isLast = at === steps.length - 1;
  const placeOfStep = (to: Step | undefined): Place =>
    to === undefined || to === 'project' ? placeOf('first-run') : placeOf('first-run', project, { step: to });
  const hasSkills = settings.skills.length > 0;
  const run = (): Promise<void> =>
    act.run(async () => {
      if (!hasSkills) return go(placeOfStep('skills'));
      form.saved(await askApp('saveSettings', { settings }));
      await askApp('startAudit', { projectKey: project });
      go(placeOf('overview', project));
    });
  const next = (): void => {
    if (step === 'skills' && !hasSkills)
      return end.current?.closest('form')?.querySelector<HTMLElement>('[role=alert]')?.focus();
    go(placeOfStep(steps[at + 1]));
  };
  return (
    <div className="step-end" ref={end}>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      <div className="step-end__actions">
        {at === 0 ? null : (
          <Button appearance="subtle" onClick={() => go(placeOfStep(steps[at - 1]))}>
            {words.back}
          </Button>
        )}
        {isLast ? (
          <Button appearance="primary" isLoading={act.isBusy} onClick={() => void run()}>
            {words.run}
          </Button>
        ) : (
          <>
            <Button appearance="primary" onClick={next}>
              {words.next}
            </Button>
            <Button isLoading={act.isBusy} onClick={() => void run()}>
              {words.acceptRest}
            </Button>
          </>
        )}
      </div>
      {isLast ? null : (
        <p className="subtle">{words.rest(settings.skills.length, statuses, settings.testProjectKey)}</p>
      )}
    </div>
  );
}
