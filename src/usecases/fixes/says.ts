import { says as checkBeforeApply } from './check-before-apply';
import { says as fixProgress } from './tell-fix-progress';
import { says as fixWork } from './fix-work';
import { says as runFix } from './run-fix';
import { says as stepMoves } from './step-moves';
import { says as twinSettings } from '../twin/twin-settings';
import { says as undoPlan } from './undo-plan';

/** How a plan that was pressed goes on, and why it stopped. */
export const fixSays = {
  'check-before-apply': checkBeforeApply,
  'fix-progress': fixProgress,
  'fix-work': fixWork,
  'run-fix': runFix,
  'step-moves': stepMoves,
  'twin-settings': twinSettings,
  'undo-plan': undoPlan,
};
