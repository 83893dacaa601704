import type { Parts } from '../../snapshot/parts';
import { parameterList } from '../../workflow/condition-verdict';
import type { Transition } from '../../workflow/model';
import { byAnybody } from '../../workflow/reachability';
import { resolutionEffect } from '../../workflow/resolution';
import type { Message } from '../../shared/message';
import { cannotTell, type CannotTell } from '../check';
import { spareAmong, waysOfBot } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';
import { BUCKET_READS } from './bucketed-workflows';
import { transitionSubject } from './project-workflows';
import { fieldIds, shownScreen } from './shown-screen';

/** The parts that tell what a transition does to the resolution: a screen asks whoever takes it. */
export const RESOLUTION_READS = [...BUCKET_READS, 'screens'] as const;

type ResolutionParts = Pick<Parts, (typeof RESOLUTION_READS)[number]>;

/** `asked`: its screen or a validator asks for one. `unread`: its screen was not read, so it may ask. */
type OnResolve = 'set' | 'cleared' | 'asked' | 'unread' | 'no';

const isDemanded = ({ validators }: Transition): boolean =>
  validators.some(
    (rule) =>
      rule.ruleKey === 'system:validate-field-value' &&
      rule.parameters['ruleType'] === 'fieldRequired' &&
      parameterList(rule, 'fieldsRequired').includes('resolution'),
  );

const onResolve = (transition: Transition, screens: Parts['screens']): OnResolve => {
  const effect = resolutionEffect(transition);
  if (effect !== 'no') return effect;
  if (isDemanded(transition)) return 'asked';
  const screen = shownScreen(transition, screens);
  if (screen === 'unread') return 'unread';
  return screen !== null && fieldIds(screen).includes('resolution') ? 'asked' : 'no';
};

/** A way to finish a request as asked, and what it does to the resolution. */
interface ResolvingWay {
  readonly transition: Transition;
  readonly does: OnResolve;
  /** Every status it leaves has another way that leaves no request without a resolution. */
  readonly isSpare: boolean;
}

export const resolvingWays = (used: BucketedWorkflow, { screens }: ResolutionParts): readonly ResolvingWay[] => {
  const does = new Map(
    waysOfBot(used, 'resolved')
      .filter(byAnybody)
      .map((transition) => [transition, onResolve(transition, screens)] as const),
  );
  const isSpare = spareAmong(used, 'resolved', (transition) => {
    const effect = does.get(transition);
    return effect === 'set' || effect === 'asked';
  });
  return [...does].map(([transition, effect]) => ({ transition, does: effect, isSpare: isSpare(transition) }));
};

/** For a finding: the transition does nothing for the resolution, or empties it. */
export const leavesEmpty = ({ does }: ResolvingWay): boolean => does === 'no' || does === 'cleared';

/** A reason to doubt a pass: what one of the ways does is asked on a screen that was not read. */
export const unreadAmong = (
  ways: readonly ResolvingWay[],
  say: (of: { readonly transition: string }) => Message,
): CannotTell | undefined => {
  const unread = ways.find(({ does }) => does === 'unread')?.transition;
  return unread && cannotTell(say({ transition: unread.name }), transitionSubject(unread));
};
