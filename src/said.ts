import type { accessSays } from './checks/access/says';
import { checkSays, type portalSays, type reasonSays } from './checks/says';
import type { testingSays } from './checks/testing/says';
import { workflowCheckSays } from './checks/workflow/says';
import { snapshotSays } from './snapshot/says';
import { says as unreadShapes } from './usecases/parity/unread-shapes';
import { says as workflowFileSnapshot } from './usecases/workflows/workflow-file-snapshot';
import { workflowDifferenceSays as ofWorkflows, workflowFileSays, workflowReasonSays } from './workflow/says';
import { paritySays } from './parity/plan/says';
import { botApiSays } from './bot-api/says';
import { leftOutSays } from './door/routes/says';
import { fileSays } from './handover/says';
import { says as comparedFile } from './usecases/workflows/diff-workflows';
import { keySays, publicKeySays } from './door/says';
import { refusalSays as otherRefusals } from './usecases/says';
import { names as permissionNames, says as permissions } from './messages/permission-names';
import { changeSays } from './changes/says';
import { says as several } from './messages/several';
import { planSays } from './plan/says';
import { rehearsalSays } from './rehearsal/says';
import { twinSays } from './twin/says';
import { fixSays } from './usecases/fixes/says';
import { proposalSays } from './usecases/setup/proposal-says';

/** What is refused, and what to do about it. */
const refusalSays = { ...otherRefusals, 'bot-keys': keySays, 'public-key': publicKeySays };

/** Why something could not be read. */
const readingSays = {
  ...snapshotSays,
  'unread-shapes': unreadShapes,
  'workflow-file-snapshot': workflowFileSnapshot,
};

/** What the page shows of what bots and their vendors are given, and why something is not or is not compared. */
const botPreviewSays = { ...botApiSays, ...leftOutSays, 'hand-over-files': fileSays };

/** What differs between two workflows, and what was not compared. */
const workflowDifferenceSays = { ...ofWorkflows, 'compared-file': comparedFile };

/** What Jira's screens call permissions. */
const permissionSays = { 'permission-names': permissionNames, permissions };

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = {
  ...checkSays,
  ...readingSays,
  ...workflowCheckSays,
  ...workflowDifferenceSays,
  ...workflowFileSays,
  ...workflowReasonSays,
  ...changeSays,
  ...fixSays,
  ...paritySays,
  ...planSays,
  ...refusalSays,
  ...proposalSays,
  ...twinSays,
  ...botPreviewSays,
  ...permissionSays,
  ...rehearsalSays,
  several,
};

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type ReadingSays = typeof readingSays;
export type AccessSays = typeof accessSays;
export type PortalSays = typeof portalSays;
export type ReasonSays = typeof reasonSays;
export type TestingSays = typeof testingSays;
export type WorkflowCheckSays = typeof workflowCheckSays;
export type WorkflowDifferenceSays = typeof workflowDifferenceSays;
export type WorkflowFileSays = typeof workflowFileSays;
export type WorkflowReasonSays = typeof workflowReasonSays;
export type ChangeSays = typeof changeSays;
export type FixSays = typeof fixSays;
export type ParitySays = typeof paritySays;
export type PlanSays = typeof planSays;
export type RefusalSays = typeof refusalSays;
/** With the joining of sentences, which every view needs. */
export type ProposalSays = typeof proposalSays & { readonly several: typeof several };
export type BotPreviewSays = typeof botPreviewSays;
export type PermissionSays = typeof permissionSays;
export type RehearsalSays = typeof rehearsalSays;
export type TwinSays = typeof twinSays;
export type { CheckId } from './checks/catalogue';
export type { SkillsOfProfiles } from './profile/profiles';
