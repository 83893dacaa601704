import { z } from 'zod';
import { markGoLive, unmarkGoLive } from '../usecases/mark-go-live';
import { readHistory } from '../usecases/read-history';
import { readOverview } from '../usecases/read-overview';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

/** What the overview of one project and of all of them may ask; for Jira administrators only, like the rest. */
export const overview = {
  readOverview: adminOnly(z.object({}), readOverview),
  readHistory: adminOnly(oneProject, readHistory),
  markGoLive: adminOnly(oneProject, markGoLive),
  unmarkGoLive: adminOnly(oneProject, unmarkGoLive),
};
