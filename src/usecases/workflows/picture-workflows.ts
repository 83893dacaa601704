import { isRequiredBy } from '../../checks/need';
import { bucketedWorkflows } from '../../checks/workflow/bucketed-workflows';
import { goalCover, TARGET_READS } from '../../checks/workflow/global-transition';
import type { TargetParts } from '../../checks/workflow/global-transition';
import { serviceAccountActor } from '../../checks/workflow/service-account-actor';
import type { Profile } from '../../profile/profile';
import { skillsOf } from '../../messages/profile-words';
import { DEFAULT_PROFILE } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import type { BotGoal, PicturedWorkflow, WorkflowPicture } from '../../shared/workflow-picture';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import type { Part } from '../../snapshot/parts';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { readSettings } from '../../store/settings-store';
import { pictureOf } from '../../workflow/picture';
import { nothingChosen } from '../../app/empty-settings';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { setUpProject, type OfProject } from '../what-if/draft-snapshot';
import { workflowSays } from './says';

/** The checks that ask whether a bucket is reached from everywhere; the profile says which skills need them. */
const GOAL_CHECKS: Readonly<Record<BotGoal['bucket'], string>> = {
  resolved: 'resolved-transition-global',
  'in-progress': 'in-progress-transition-global',
  new: 'reopened-transition-global',
};

/**
 * The workflows of a project with what the bot lacks in each, those with the most to do first.
 * Throws `Refusal` when the project is not set up, or when Jira does not show its workflows.
 */
export async function listWorkflowPictures(
  { projectKey }: OfProject,
  tenant: Tenant,
): Promise<readonly PicturedWorkflow[]> {
  const pictures = await picturesOf(await setUpProject(projectKey, tenant), tenant);
  return pictures.map(summaryOf).sort((a, b) => b.unmet - a.unmet || a.name.localeCompare(b.name));
}

/**
 * One workflow, drawn; of a project that is not set up with what would be proposed for it. Throws `Refusal` when the
 * project does not use it any more.
 */
export async function readWorkflowPicture(
  { projectKey, workflowId }: OfProject & { readonly workflowId: string },
  tenant: Tenant,
): Promise<WorkflowPicture> {
  const found = (await picturesOf(await setUpOrNot(projectKey, tenant), tenant)).find(
    ({ workflow }) => workflow.id === workflowId,
  );
  if (!found) throw new Refusal('not-found', workflowSays.notUsed({ project: projectKey }), workflowSays.pickWorkflow);
  return found;
}

interface Chosen {
  readonly settings: ProjectSettings;
  readonly profile: Profile;
}

/** A test project is compared, and drawn, before anybody sets it up. */
async function setUpOrNot(projectKey: string, tenant: Tenant): Promise<Chosen> {
  const project = await projectByKey(projectKey, tenant);
  const isSetUp = (await readSettings(project.id)) !== null;
  return isSetUp
    ? setUpProject(projectKey, tenant)
    : { settings: nothingChosen(project, DEFAULT_PROFILE), profile: DEFAULT_PROFILE };
}

async function picturesOf({ settings, profile }: Chosen, tenant: Tenant): Promise<readonly WorkflowPicture[]> {
  const parts = await readTargetParts(settings, profile, tenant);
  const actor = serviceAccountActor(parts);
  const names = new Map(parts.project.issueTypes.map(({ id, name }) => [id, name]));
  return bucketedWorkflows(parts).map((used) =>
    pictureOf(
      {
        workflow: used.workflow,
        buckets: used.buckets,
        ...(actor && { actor }),
        isBots: used.view.isBotsTransition,
        coverOf: (bucket) => goalCover(used, bucket, actor),
        skillsOf: (bucket) => skillsFor(bucket, profile, settings),
      },
      issueTypesOf(parts, used.workflow.id, names),
    ),
  );
}

/** Reads what a picture shows and nothing else. */
export async function readTargetParts(
  settings: ProjectSettings,
  profile: Profile,
  tenant: Tenant,
): Promise<TargetParts> {
  const wanted: readonly Part[] = TARGET_READS;
  const snapshot = await takeSnapshot({
    client: tenant.jira,
    projectKey: settings.projectKey,
    settings,
    profile,
    now: tenant.now(),
    leaveOut: TAKEN_PARTS.filter((part) => !wanted.includes(part)),
  });
  const values = TARGET_READS.map((part) => {
    const reading = snapshot[part];
    if (reading.state === 'unreadable')
      throw new Refusal('jira-refused', workflowSays.notDrawn({ reason: reading.message }), workflowSays.auditTellsWhy);
    return [part, reading.value] as const;
  });
  return Object.fromEntries(values) as unknown as TargetParts;
}

const issueTypesOf = (
  { workflowScheme }: TargetParts,
  workflowId: string | null,
  names: ReadonlyMap<string, string>,
): readonly string[] =>
  workflowScheme.mappings
    .filter((row) => row.workflowId === workflowId)
    .map(({ issueTypeId }) => names.get(issueTypeId) ?? issueTypeId);

const skillsFor = (bucket: BotGoal['bucket'], profile: Profile, settings: ProjectSettings): BotGoal['skills'] => {
  const requirement = profile.requirements.find(({ check }) => check === GOAL_CHECKS[bucket]);
  if (requirement === undefined) return [];
  return skillsOf(profile)
    .filter(({ id }) => isRequiredBy(requirement, id))
    .map(({ id, name }) => ({ id, name, isOn: settings.skills.includes(id) }));
};

const summaryOf = ({ workflow, issueTypes, statuses, transitions, goals }: WorkflowPicture): PicturedWorkflow => ({
  ...workflow,
  issueTypes,
  statuses: statuses.length,
  transitions: transitions.length,
  goals: goals.map(({ bucket, state }) => ({ bucket, state })),
  unmet: goals.filter(({ state }) => state !== 'open').length,
});
