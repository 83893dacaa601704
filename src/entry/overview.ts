import { z } from 'zod';
import { markGoLive, unmarkGoLive } from '../usecases/audit/mark-go-live';
import { readHistory } from '../usecases/audit/read-history';
import { readOverview } from '../usecases/audit/read-overview';
import { adminOnly, projectAdmins } from './admin-only';
import { oneProject } from './one-project';

/**
 * What the overview of one project and of all of them may ask. The history of one tells titles of checks and dates
 * only, so its own administrators read it too.
 */
export const overview = {
  readOverview: adminOnly(z.object({}), readOverview),
  readHistory: projectAdmins(oneProject, readHistory),
  markGoLive: adminOnly(oneProject, markGoLive),
  unmarkGoLive: adminOnly(oneProject, unmarkGoLive),
};
