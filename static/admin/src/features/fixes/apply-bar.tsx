import { useRef, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { homeOfPlans } from '../../lib/fix-scope';
import { othersIn } from './plan-review';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import type { Fix } from './use-fix';
import { useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';

interface ApplyingProps {
  readonly plan: PlanView;
  readonly fix: Fix;
  /** Another plan is on its way: this one may not be applied any more. */
  readonly isReplanning: boolean;
  readonly replan: () => void;
  /** The plan was taken on. */
  readonly applied: () => void;
  /** What is to be read before. */
  readonly children: ReactNode;
}

/**
 * What leads to writing, where the reading begins and where it ends. What touches other projects needs a tick that
 * nobody made beforehand; it stands at the end.
 */
export function Applying({ plan, fix, isReplanning, replan, applied, children }: ApplyingProps) {
  const words = useWords().fixes;
  const others = othersIn(plan);
  const [agreedTo, setAgreedTo] = useState('');
  const [complaint, setComplaint] = useState('');
  const [isStarting, setStarting] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const isAgreed = others.length === 0 || agreedTo === others.join();
  const apply = async (): Promise<void> => {
    if (isStarting) return;
    setComplaint(isReplanning ? words.busy : isAgreed ? '' : words.agreeMissing);
    if (!isAgreed) tick.current?.focus();
    if (isReplanning || !isAgreed) return;
    setStarting(true);
    if (await fix.apply(plan.id)) applied();
    else setStarting(false);
  };
  const press = (): void => void apply();
  if (plan.changes.length === 0) return <>{children}</>;
  return (
    <>
      <div className="apply-top">
        <Acts plan={plan} isStarting={isStarting} apply={press} />
      </div>
      {children}
      <div className="apply-bar">
        {others.length === 0 ? null : (
          <label className="option">
            <input
              ref={tick}
              type="checkbox"
              checked={isAgreed}
              aria-describedby="apply-complaint"
              onChange={(event) => setAgreedTo(event.target.checked ? others.join() : '')}
            />
            <span>{words.agree(others)}</span>
          </label>
        )}
        <p id="apply-complaint" className="field__error" role="alert">
          {complaint}
        </p>
        {fix.error === null ? null : <Refused fix={fix} replan={replan} again={press} />}
        <Acts plan={plan} isStarting={isStarting} apply={press} />
        <p className="subtle">{words.applyText}</p>
      </div>
    </>
  );
}

interface ActsProps {
  readonly plan: PlanView;
  readonly isStarting: boolean;
  readonly apply: () => void;
}

function Acts({ plan, isStarting, apply }: ActsProps) {
  const { place, go } = useSession();
  const words = useWords().fixes;
  const back = homeOfPlans(place.view) === 'fixes' ? 'findings' : 'test-project';
  return (
    <div className="save-bar__actions">
      <Button appearance="primary" isLoading={isStarting} onClick={apply}>
        {words.apply(plan.changes.length)}
      </Button>
      <Button appearance="subtle" onClick={() => go(placeOf(back, plan.projectKey))}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** A plan that is no longer the one to make is planned again; everything else may be pressed again. */
function Refused({
  fix,
  replan,
  again,
}: {
  readonly fix: Fix;
  readonly replan: () => void;
  readonly again: () => void;
}) {
  const words = useWords().fixes;
  if (fix.error === null) return null;
  const isStale = fix.error.code === 'conflict' || fix.error.code === 'not-found';
  if (!isStale) return <ErrorPanel error={fix.error} retry={again} />;
  return (
    <>
      <ErrorPanel error={fix.error} retry={replan} retryLabel={words.reviewAgain} />
      <p className="subtle">{words.staleText}</p>
    </>
  );
}
