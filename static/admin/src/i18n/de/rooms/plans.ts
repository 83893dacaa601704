import type { Part } from '../../rooms';
import { sentencesOf, type RoomSays } from '../../speak';
import { changeSays } from '../said/changes';
import { fixSays } from '../said/fixes';
import { paritySays } from '../said/parity';
import { planSays } from '../said/plan';
import { twinSays } from '../said/twin';
import { workflowDifferences } from '../said/workflow-differences';

export const plansRoom = {
  says: sentencesOf<RoomSays['plans']>({
    ...changeSays,
    ...fixSays,
    ...paritySays,
    ...planSays,
    ...twinSays,
    ...workflowDifferences,
  }),
} satisfies Part;
