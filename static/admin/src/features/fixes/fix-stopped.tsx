import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { FixProgress } from '../../../../../src/shared/plan-contract';
import { homeOfPlans } from '../../lib/fix-scope';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import type { Fix } from './use-fix';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { FocusedTitle } from '../../ui/focused-title';
import type { LoggedChange } from './logged-changes';

interface FixStoppedProps {
  readonly project: string;
  readonly fix: Fix;
  readonly progress: FixProgress;
  readonly changes: readonly LoggedChange[];
}

/** A run that did not end well: what happened, where, and the two ways on. */
export function FixStopped({ project, fix, progress, changes }: FixStoppedProps) {
  const words = useWords().fixes.run;
  const say = useSay();
  const { stop, direction, changesDone, changesTotal } = progress;
  const title =
    direction === 'undo'
      ? words.undoStoppedTitle(changesDone, changesTotal)
      : stop?.hasWritten === true
        ? words.stoppedTitle(changesDone, changesTotal)
        : words.stoppedAtOnce;
  const at = changes.filter((change) => stop?.changeIds.includes(change.id));
  return (
    <section className="card stopped" aria-labelledby="stopped-title">
      <FocusedTitle id="stopped-title">{title}</FocusedTitle>
      {stop === undefined ? null : <ErrorPanel error={stop.error} />}
      {at.length === 0 ? null : (
        <div>
          <h3>{words.stoppedAt}</h3>
          <ul>
            {at.map((change) => (
              <li key={change.id} dir="auto">
                {say(change.sentence)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {direction === 'apply' && changes.some(({ state }) => state === 'begun') ? <p>{words.begunText}</p> : null}
      {fix.error === null ? null : <ErrorPanel error={fix.error} />}
      <WaysOn project={project} fix={fix} progress={progress} />
    </section>
  );
}

function WaysOn({ project, fix, progress }: Omit<FixStoppedProps, 'changes'>) {
  const { place, go } = useSession();
  const words = useWords().fixes;
  const [isBusy, setBusy] = useState(false);
  const { planId, direction, stop } = progress;
  const hasWritten = stop?.hasWritten === true;
  const press = (act: () => Promise<boolean>) => (): void => {
    setBusy(true);
    void act().finally(() => setBusy(false));
  };
  const again = (
    <Button
      appearance={hasWritten ? 'subtle' : 'primary'}
      onClick={() => go(placeOf(homeOfPlans(place.view), project))}
    >
      {words.reviewAgain}
    </Button>
  );
  if (direction === 'undo') {
    return (
      <div className="next__actions">
        <Button appearance="primary" isLoading={isBusy} onClick={press(() => fix.undo(planId))}>
          {words.run.finishUndo}
        </Button>
      </div>
    );
  }
  if (!hasWritten) {
    return (
      <>
        <p>{words.run.noneWritten}</p>
        <div className="next__actions">{again}</div>
      </>
    );
  }
  return (
    <>
      <p className="subtle">{words.run.stopHelp}</p>
      <div className="next__actions">
        <Button appearance="primary" isLoading={isBusy} onClick={press(() => fix.apply(planId))}>
          {words.run.finish}
        </Button>
        <Button isLoading={isBusy} onClick={press(() => fix.undo(planId))}>
          {words.run.undo}
        </Button>
        {again}
      </div>
    </>
  );
}
