import { makeResolver } from '@forge/resolver';
import { z } from 'zod';
import { LONGEST_FILE } from '../profile/profile-file';
import { projectSettingsSchema } from '../profile/settings';
import type { Contract } from '../shared/page-contract';
import type { PlanContract } from '../shared/plan-contract';
import { cancelAudit } from '../usecases/audit/cancel-audit';
import { greet } from '../usecases/audit/greet';
import { listProjects } from '../usecases/audit/list-projects';
import { checkProfileFile, exportProfile } from '../usecases/setup/own-profile';
import { proposeSetup } from '../usecases/setup/propose-setup';
import { showReport } from '../usecases/audit/show-report';
import { readProgress } from '../usecases/audit/read-progress';
import { recordConfirmation } from '../usecases/audit/record-confirmation';
import { saveSettings } from '../usecases/setup/save-settings';
import { searchAccounts } from '../usecases/setup/search-accounts';
import { startAudit } from '../usecases/audit/start-audit';
import { tenant } from '../app/tenant';
import { activity } from './activity';
import { adminOnly, projectAdmins } from './admin-only';
import { botAccess } from './bot-access';
import { customers } from './customers';
import { fixes } from './fixes';
import { handover } from './handover';
import { oneProject } from './one-project';
import { parity } from './parity';
import { overview } from './overview';
import { reply } from './reply';
import { risks } from './risks';
import { twin } from './twin';
import { rehearsal } from './rehearsal';
import { whatIf } from './what-if';
import { workflowPictures } from './workflow-pictures';
import { workflows } from './workflows';

const projectAsked = z.object({
  projectId: z
    .string()
    .regex(/^\d{1,19}$/u)
    .optional(),
});

/** Not read again where it no longer fits: the form says so when it is saved. */
const anOwnProfile = { ownProfile: projectSettingsSchema.shape.ownProfile };

type Questions = Contract & PlanContract;

/** Every question the page may ask. Only `hello` answers somebody who is not an admin, and tells nothing but that. */
const questions: Parameters<typeof makeResolver<Questions>>[0] = {
  hello: ({ payload, context }) =>
    reply(() => greet(tenant(), context, projectAsked.safeParse(payload).data?.projectId)),
  listProjects: adminOnly(
    z.object({ query: z.string().max(200).optional(), startAt: z.number().int().nonnegative().optional() }),
    listProjects,
  ),
  proposeSetup: adminOnly(
    oneProject.extend({ profileId: z.string().max(100).optional(), ...anOwnProfile }),
    proposeSetup,
  ),
  exportProfile: adminOnly(oneProject.extend({ profileId: z.string().max(100), ...anOwnProfile }), exportProfile),
  checkProfileFile: adminOnly(oneProject.extend({ text: z.string().max(LONGEST_FILE + 1) }), checkProfileFile),
  searchAccounts: adminOnly(
    oneProject.extend({ query: z.string().min(1).max(200), kind: z.enum(['any', 'customer']) }),
    searchAccounts,
  ),
  saveSettings: adminOnly(z.object({ settings: projectSettingsSchema }), ({ settings }, at, caller) =>
    saveSettings(settings, at, caller),
  ),
  startAudit: projectAdmins(oneProject, startAudit),
  readProgress: projectAdmins(oneProject, readProgress),
  cancelAudit: projectAdmins(oneProject, cancelAudit),
  readReport: projectAdmins(oneProject, showReport),
  recordConfirmation: adminOnly(
    oneProject.extend({
      check: z.string().max(100),
      result: z.enum(['pass', 'fail']),
      evidence: z.string().min(1).max(2000),
      validForDays: z.number().int().min(1).max(3650),
    }),
    recordConfirmation,
  ),
  ...activity,
  ...botAccess,
  ...customers,
  ...fixes,
  ...parity,
  ...handover,
  ...overview,
  ...risks,
  ...twin,
  ...rehearsal,
  ...whatIf,
  ...workflowPictures,
  ...workflows,
};

const answer = makeResolver<Questions>(questions);

/**
 * Forge's resolver finds a function by its name with `in`, so it would also answer to what every object inherits, such
 * as `constructor`. Only what is in the list above is a question.
 */
export const resolver: typeof answer = async (request, ...rest) => {
  if (!Object.hasOwn(questions, request.call.functionKey)) throw new Error('This app has no such question.');
  return answer(request, ...rest);
};
