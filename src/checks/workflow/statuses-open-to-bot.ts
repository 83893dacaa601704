import { permissionName, permissionNamed } from '../../messages/permission-names';
import { defineMessages } from '../../messages/define-messages';
import { neededPermissions } from '../../profile/needed-permissions';
import type { Parts } from '../../snapshot/parts';
import type { WorkflowStatus } from '../../workflow/model';
import type { StatusRestriction } from '../../workflow/status-restrictions';
import { statusRestrictions } from '../../workflow/status-restrictions';
import { cannotTell, defineCheck } from '../check';
import type { BucketedWorkflow } from './bucketed-workflows';
import { bucketedWorkflows } from './bucketed-workflows';
import type { TargetParts } from './global-transition';
import { TARGET_READS } from './global-transition';
import { hasWorkflows, judgeWorkflows, passUnless, placeOf, statusSubject } from './project-workflows';
import { serviceAccountActor } from './service-account-actor';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('statuses-open-to-bot', {
  refuses: ({ status, workflow, permissions }: { status: string; workflow: string; permissions: readonly string[] }) =>
    `Status "${status}" of workflow "${workflow}" refuses the bot ${permissions.join(', ')}.`,
  canRefuse: ({
    status,
    workflow,
    permissions,
  }: {
    status: string;
    workflow: string;
    permissions: readonly string[];
  }) => `Status "${status}" of workflow "${workflow}" can refuse the bot ${permissions.join(', ')}.`,
  noProperty: 'no property that stops the bot',
  notRecognised: ({ status }: { status: string }) =>
    `Whether status "${status}" lets the bot do its work depends on whom its properties name, and the account ` +
    'was not recognised among them.',
});

type Reads = TargetParts & Pick<Parts, 'profile' | 'settings'>;

/**
 * The permission scheme grants, and a property of one status takes away: only there, so that a trial elsewhere shows
 * nothing.
 */
export const statusesOpenToBot = defineCheck({
  id: 'statuses-open-to-bot',
  title: 'Status lets the bot do its work on a request',
  problem: 'A status property blocks the bot',
  why:
    'A property of a status narrows what the permission scheme grants. ' +
    'While a request stands there Jira refuses the bot: the employee is told of a comment, a change or a move ' +
    'that never happened.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/',
  reads: [...TARGET_READS, 'profile', 'settings'],
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, narrowed: narrowedStatuses(used, parts) }));
    return passUnless(
      judgeWorkflows(parts, workflows, (used) =>
        used.narrowed.flatMap((narrowed) => closedFinding(used, narrowed, parts)),
      ),
      () => undecided(workflows.flatMap(({ narrowed }) => narrowed)),
    );
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open the workflow named in the evidence in the editor, select the status and open its properties.',
      'Remove the property named in the evidence, or add a second one with a number at its end that names the ' +
        'role of the service account.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

interface Narrowed {
  readonly status: WorkflowStatus;
  /** Those that may cost the bot something it needs there. */
  readonly restrictions: readonly StatusRestriction[];
}

/**
 * What a skill that is on needs, and what a status may refuse. A finished request is only taken up again, where the bot
 * does that at all; where it keeps away it still tells, and so comments.
 */
const narrowedStatuses = ({ workflow, buckets, view }: BucketedWorkflow, parts: Reads): readonly Narrowed[] => {
  const actor = serviceAccountActor(parts);
  const needed = new Set(
    neededPermissions(parts.profile.permissions.project, parts.profile, parts.settings).map(({ key }) => key),
  );
  const isWorkedOn = (statusId: string, permission: string): boolean => {
    const bucket = buckets.get(statusId);
    return bucket === 'keep-away' ? permission === 'ADD_COMMENTS' : bucket !== 'resolved';
  };
  const isMissed = (status: WorkflowStatus, { permission, verdict }: StatusRestriction): boolean =>
    verdict !== 'allows' &&
    needed.has(permission) &&
    (permission === 'TRANSITION_ISSUES' ? view.mayBotLeave(status.id) : isWorkedOn(status.id, permission));
  return workflow.statuses.map((status) => ({
    status,
    restrictions: statusRestrictions(status, actor).filter((restriction) => isMissed(status, restriction)),
  }));
};

const closedFinding = (used: BucketedWorkflow, { status, restrictions }: Narrowed, { profile, settings }: Reads) => {
  const told = restrictions.filter(({ verdict }) => verdict !== 'unknown');
  if (told.length === 0) return [];
  const isCertain = told.some(({ verdict }) => verdict === 'blocks');
  const permissions = told.map(({ permission }) => permission);
  const skills = neededPermissions(profile.permissions.project, profile, settings)
    .filter(({ key }) => permissions.includes(key))
    .flatMap((need) => need.skills);
  return [
    {
      subject: statusSubject(status),
      message: (isCertain ? says.refuses : says.canRefuse)({
        status: status.name,
        workflow: used.workflow.name,
        permissions: permissions.map(permissionNamed),
      }),
      evidence: {
        actual: told.flatMap(({ properties }) => properties),
        expected: says.noProperty,
        effect: isCertain ? 'blocks' : 'may-block',
        permissions: permissions.map(permissionName),
        skills: [...new Set(skills)],
        ...placeOf(used),
      },
    },
  ];
};

const undecided = (narrowed: readonly Narrowed[]) => {
  const first = narrowed.find(({ restrictions }) => restrictions.length > 0);
  return first && cannotTell(says.notRecognised({ status: first.status.name }), statusSubject(first.status));
};
