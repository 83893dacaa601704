import { says as twinByHand } from './by-hand';
import { says as twinContents } from './contents';
import { says as twinCopies } from './copy-sentences';
import { says as twinSharing } from './sharing';

/** What the plan of a test project says. */
export const twinSays = {
  'twin-by-hand': twinByHand,
  'twin-contents': twinContents,
  'twin-copies': twinCopies,
  'twin-sharing': twinSharing,
};
