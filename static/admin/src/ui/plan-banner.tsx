import type { FixProgress } from '../../../../src/shared/plan-contract';
import { placeOf } from '../lib/router';
import { useSession } from '../lib/session';
import type { PlanOf } from '../lib/use-running-plan';
import type { View } from '../lib/views';
import { useWords } from '../i18n/words';
import { PlaceLink } from './links';
import { Message } from './message';

/** These follow the plan themselves. */
const OWN_VIEWS: readonly View[] = ['fixes', 'activity', 'test-project'];

const kindOf = ({ state, direction }: FixProgress) => {
  if (state === 'done' || state === 'stopped' || state === 'waiting') return state;
  return direction === 'apply' ? 'applying' : 'undoing';
};

/** Says in every view that a plan is at work, and leads to it. */
export function PlanBanner({ plan }: { readonly plan: PlanOf | null }) {
  const { place } = useSession();
  const words = useWords().fixes.run;
  if (plan === null || (OWN_VIEWS.includes(place.view) && place.project === plan.project)) return null;
  const { project, progress } = plan;
  const kind = kindOf(progress);
  const isBad = kind === 'waiting' || kind === 'stopped';
  return (
    <div className="plan-banner">
      <Message
        tone={isBad ? 'warning' : kind === 'done' ? 'success' : 'information'}
        title={words.banner[kind](project)}
      >
        <p>
          {words.steps(progress.changesDone, progress.changesTotal)}{' '}
          <PlaceLink to={placeOf('fixes', project, { run: progress.planId })}>{words.banner.show}</PlaceLink>
        </p>
      </Message>
    </div>
  );
}
