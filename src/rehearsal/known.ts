import { botPermissions } from '../checks/access/seen-first';
import { catalogue, type CheckId } from '../checks/catalogue';
import { judge, type Judgement } from '../checks/judge';
import { demandFor } from '../checks/need';
import { givenPart, runChecks } from '../checks/run-checks';
import { bucketedWorkflows, type BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import { serviceAccountActor } from '../checks/workflow/service-account-actor';
import { permissionNamed } from '../messages/permission-names';
import type { Profile } from '../profile/profile';
import type { RehearsalReason } from '../shared/rehearsal-contract';
import type { ReportedFinding } from '../shared/report';
import type { Part, Parts } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import type { ActorFacts } from '../workflow/actor-facts';
import { says } from './says';

/** What stands in the way of a step for certain, and what may. */
export interface Doubts {
  readonly fails: readonly RehearsalReason[];
  readonly unknown: readonly RehearsalReason[];
}

export const NO_DOUBT: Doubts = { fails: [], unknown: [] };

export const together = (...all: readonly Doubts[]): Doubts => ({
  fails: all.flatMap(({ fails }) => fails),
  unknown: all.flatMap(({ unknown }) => unknown),
});

/** Everything a rehearsal looks up, from one reading of a project. */
export interface Known {
  readonly profile: Profile;
  readonly project: Parts['project'];
  readonly workflows: readonly BucketedWorkflow[];
  /** undefined: nobody can tell who the bot is. */
  readonly actor: ActorFacts | undefined;
  readonly screens: Parts['screens'];
  readonly part: <P extends Part>(part: P) => Parts[P] | undefined;
  /** A reason that the check would give; it is named where the project is asked for it. */
  readonly reason: (check: CheckId, message: RehearsalReason['message']) => RehearsalReason;
  /** What checks found that a step depends on, of the objects that `isOf` picks. */
  readonly found: (checks: readonly CheckId[], isOf?: (finding: ReportedFinding) => boolean) => Doubts;
  /** What of these permissions the account lacks; those that the profile asks for nowhere are left out. */
  readonly lacking: (keys: readonly string[]) => Doubts;
}

/** @throws Error where one of the parts that `rehearse` asks for first is missing */
export const knownOf = (snapshot: Snapshot): Known => {
  const part = <P extends Part>(name: P): Parts[P] | undefined => {
    const reading = snapshot[name];
    return reading.state === 'read' ? reading.value : undefined;
  };
  const must = <P extends Part>(name: P): Parts[P] => {
    const value = part(name);
    if (value === undefined) throw new Error(`A rehearsal cannot do without ${name}.`);
    return value;
  };
  const profile = givenPart(snapshot, 'profile');
  const settings = givenPart(snapshot, 'settings');
  const project = must('project');
  const reason: Known['reason'] = (check, message) => ({
    check: demandFor(check, profile, settings).need === 'not-needed' ? null : check,
    message,
  });
  const answers = new Map<CheckId, Judgement>();
  const answerOf = (id: CheckId): Judgement => {
    const answer = answers.get(id) ?? answerFrom(id, snapshot);
    answers.set(id, answer);
    return answer;
  };
  const found: Known['found'] = (checks, isOf = () => true) =>
    together(...checks.map((id) => doubtsOf(answerOf(id), (message) => reason(id, message), isOf)));
  return {
    profile,
    project,
    workflows: bucketedWorkflows({
      project,
      buckets: must('buckets'),
      scope: must('scope'),
      workflowScheme: must('workflowScheme'),
      workflows: must('workflows'),
    }),
    actor: actorOf(project, part),
    screens: part('screens') ?? [],
    part,
    reason,
    found,
    lacking: lackingOf({ profile, project, part, reason, found }),
  };
};

/** A judged check is asked whether the profile wants it or not: Jira refuses all the same. */
const answerFrom = (id: CheckId, snapshot: Snapshot): Judgement => {
  const check = catalogue.find((one) => one.id === id);
  if (check === undefined) return { outcome: 'not-applicable', findings: [] };
  if (check.kind === 'judged') return judge(check, snapshot);
  const [result] = runChecks(snapshot, [check]);
  const said = result?.reason;
  return {
    outcome: result?.outcome ?? 'not-applicable',
    findings: result?.findings ?? [],
    ...(said === undefined || typeof said === 'string' ? {} : { reason: said }),
  };
};

const doubtsOf = (
  { outcome, findings, reason }: Judgement,
  toReason: (message: RehearsalReason['message']) => RehearsalReason,
  isOf: (finding: ReportedFinding) => boolean,
): Doubts => {
  if (outcome === 'fail') return { fails: findings.filter(isOf).map(({ message }) => toReason(message)), unknown: [] };
  const isOpen = outcome === 'not-available' || outcome === 'error' || outcome === 'manual';
  return { fails: [], unknown: isOpen && reason !== undefined ? [toReason(reason)] : [] };
};

const actorOf = (project: Parts['project'], part: Known['part']): ActorFacts | undefined => {
  const [serviceAccount, projectRoles, effectivePermissions] = [
    part('serviceAccount'),
    part('projectRoles'),
    part('effectivePermissions'),
  ];
  return serviceAccount && projectRoles && effectivePermissions
    ? serviceAccountActor({ project, serviceAccount, projectRoles, effectivePermissions })
    : undefined;
};

/**
 * The profile says what its bot needs, and the check of the permissions finds the reason. Of an account that is not
 * there or not active nothing is asked: it does not sign in.
 */
const lackingOf = ({
  profile,
  project,
  part,
  reason,
  found,
}: Pick<Known, 'profile' | 'project' | 'part' | 'reason' | 'found'>): Known['lacking'] => {
  const asked = new Set(Object.values(profile.permissions.project).flat());
  const [serviceAccount, effectivePermissions, seenPermissions] = [
    part('serviceAccount'),
    part('effectivePermissions'),
    part('seenPermissions'),
  ];
  const knows =
    serviceAccount?.state === 'found' && serviceAccount.account.isActive && effectivePermissions && seenPermissions
      ? botPermissions(serviceAccount.account, { project, effectivePermissions, seenPermissions })
      : undefined;
  const check = 'service-account-permitted';
  return (keys) => {
    if (serviceAccount !== undefined && (serviceAccount.state !== 'found' || !serviceAccount.account.isActive))
      return NO_DOUBT;
    return together(
      ...keys
        .filter((key) => asked.has(key))
        .map((key): Doubts => {
          const it = knows?.(key);
          const permission = permissionNamed(key);
          if (it === undefined) return { fails: [], unknown: [reason(check, says.notAsked({ permission }))] };
          if (it.has) return NO_DOUBT;
          const { fails } = found([check], ({ subject }) => subject.id === key);
          return { fails: fails.length > 0 ? fails : [reason(check, says.lacks({ permission }))], unknown: [] };
        }),
    );
  };
};
