import { z } from 'zod';
import { ROSTER_CLASSES } from '../shared/roster-vocabulary';
import { accessQuestionSchema } from '../roster/access';
import { columnChoiceSchema } from '../roster/upload';
import { cancelRosterRun, pauseRosterRun, resumeRosterRun } from '../usecases/roster/control-roster-run';
import { recordDeskAccess, showDeskAccess } from '../usecases/roster/desk-access';
import { exportRows } from '../usecases/roster/export-rows';
import { readRosterRows } from '../usecases/roster/read-roster-rows';
import { searchGroups, searchOrganizations } from '../usecases/roster/search-choices';
import { previewAdding, retryFailed, startAdding, undoAdding } from '../usecases/roster/start-adding';
import { compareRosterRun, sendRosterPart, startRosterRun } from '../usecases/roster/start-roster-run';
import { showRosterRun } from '../usecases/roster/tell-progress';
import { previewAutoAdding, saveRosterWatch, showRosterWatch } from '../usecases/roster/watch-employees';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

const ofRun = oneProject.extend({ runId: z.uuid() });
const groupId = z.string().min(1).max(100);
/** Empty: the first of all. */
const searchText = z.string().max(200);

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('csv') }),
  z.object({ kind: z.literal('group'), groupId }),
  z.object({ kind: z.literal('organization'), organizationId: z.string().regex(/^\d{1,19}$/u) }),
  z.object({ kind: z.literal('all-users') }),
]);

/** An invocation carries 500 KB; a character takes up to three bytes of it. */
const MOST_CHARACTERS = 160_000;
const part = z.object({
  index: z.number().int().min(0).max(2_000),
  text: z.string().max(MOST_CHARACTERS),
  isLast: z.boolean(),
});

const choice = z.object({
  classes: z.array(z.enum(ROSTER_CLASSES)).min(1).max(ROSTER_CLASSES.length),
  organizationId: z
    .string()
    .regex(/^\d{1,19}$/u)
    .nullable(),
  invites: z.boolean(),
});

/** What the page “Customers” may ask; for Jira administrators only, like the rest. */
export const customers = {
  startRosterRun: adminOnly(
    oneProject.extend({
      source,
      managedDomains: z.array(z.string().max(253)).max(500).optional(),
      columns: columnChoiceSchema.optional(),
    }),
    startRosterRun,
  ),
  sendRosterPart: adminOnly(ofRun.extend(part.shape), sendRosterPart),
  compareRosterRun: adminOnly(ofRun, compareRosterRun),
  readRosterRun: adminOnly(oneProject, showRosterRun),
  pauseRosterRun: adminOnly(ofRun, pauseRosterRun),
  resumeRosterRun: adminOnly(ofRun, resumeRosterRun),
  cancelRosterRun: adminOnly(ofRun, cancelRosterRun),
  readRosterRows: adminOnly(
    ofRun.extend({
      class: z.enum(ROSTER_CLASSES),
      page: z.number().int().min(0).max(100_000),
      query: z.string().max(200).optional(),
    }),
    readRosterRows,
  ),
  previewAdding: adminOnly(ofRun.extend(choice.shape), previewAdding),
  startAdding: adminOnly(ofRun.extend(choice.shape), startAdding),
  retryFailed: adminOnly(ofRun, retryFailed),
  undoAdding: adminOnly(ofRun, undoAdding),
  exportRows: adminOnly(
    ofRun.extend({ what: z.enum(['people', 'adding']), part: z.number().int().min(0).max(10_000) }),
    exportRows,
  ),
  readDeskAccess: adminOnly(oneProject, showDeskAccess),
  recordDeskAccess: adminOnly(
    oneProject.extend({
      question: accessQuestionSchema,
      answer: z.string().max(100),
      evidence: z.string().min(1).max(2000),
      groupIds: z.array(groupId).max(50).optional(),
      validForDays: z.number().int().min(1).max(365),
    }),
    recordDeskAccess,
  ),
  readRosterWatch: adminOnly(oneProject, showRosterWatch),
  saveRosterWatch: adminOnly(
    oneProject.extend({ isWatching: z.boolean(), autoAddGroupId: groupId.nullable() }),
    saveRosterWatch,
  ),
  previewAutoAdding: adminOnly(oneProject.extend({ groupId }), previewAutoAdding),
  searchGroups: adminOnly(z.object({ query: searchText }), searchGroups),
  searchOrganizations: adminOnly(
    oneProject.extend({ query: searchText, of: z.enum(['site', 'desk']) }),
    searchOrganizations,
  ),
};
