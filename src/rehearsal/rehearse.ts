import { BUCKET_READS, type BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import { statusName } from '../checks/workflow/project-workflows';
import { givenPart } from '../checks/run-checks';
import { skillsOf } from '../messages/profile-words';
import type { RehearsalReason, RehearsedSkill, RehearsedStep, SimulatedRehearsal } from '../shared/rehearsal-contract';
import type { RehearsalOutcome, RehearsalStep } from '../shared/vocabulary';
import type { Part } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import { workflowKey } from '../workflow/workflow-key';
import { afterAgreement, hasApproval, isPeoples } from './approval-steps';
import { BEFORE, plain, unknown, type At, type Done, type Scene } from './at';
import { inIdOrder } from './in-id-order';
import { knownOf, type Known } from './known';
import { requestsOf } from './requests';
import { says, stepNames } from './says';
import { STEPS } from './steps';

/** Without these nothing can be rehearsed; a part that is missing beside them makes single steps unknown. */
const WANTED: readonly Part[] = BUCKET_READS;

/** The parts a rehearsal looks at, for whoever reads no more than that. */
export const REHEARSAL_READS = [
  ...BUCKET_READS,
  'screens',
  'projectRoles',
  'permissionScheme',
  'applicationRoles',
  'serviceAccount',
  'effectivePermissions',
  'seenPermissions',
  'seenRequestTypes',
  'issueSecurity',
  'serviceDesk',
  'requestTypes',
  'fieldRequirements',
  'forms',
  'requestRights',
  'customers',
] as const satisfies readonly Part[];

/**
 * Goes through what each skill that is on does, on a request of each work type the bot has business with, in the model
 * of the project. Nothing is done in Jira, and nothing leads past a decision of people.
 */
export const rehearse = (snapshot: Snapshot): SimulatedRehearsal => {
  const profile = givenPart(snapshot, 'profile');
  const settings = givenPart(snapshot, 'settings');
  const scripts = profile.rehearsals ?? {};
  const on = skillsOf(profile).filter(({ id }) => settings.skills.includes(id));
  const rehearsal = {
    isLive: false,
    takenAt: givenPart(snapshot, 'takenAt'),
    withoutScript: on.filter(({ id }) => !Object.hasOwn(scripts, id)).map(({ name }) => name),
  } as const;
  const missing = WANTED.map((part) => snapshot[part]).find((reading) => reading.state === 'unreadable');
  if (missing?.state === 'unreadable') return { ...rehearsal, skills: [], notRehearsed: [plain(missing.message)] };
  const known = knownOf(snapshot);
  const { scenes, lost } = scenesOf(known);
  return {
    ...rehearsal,
    skills: on.flatMap(({ id, name }) => {
      const script = scripts[id] ?? [];
      return script.length === 0
        ? []
        : scenesFor(script, scenes).map((scene) => rehearsed({ id, name }, script, scene));
    }),
    notRehearsed: [...known.found(['request-type-issue-types-present']).fails, ...lost],
  };
};

/** One scene for each work type in scope whose requests are raised. */
const scenesOf = (known: Known): { readonly scenes: readonly Scene[]; readonly lost: readonly RehearsalReason[] } => {
  const { project, workflows } = known;
  const leftOut = new Set(known.part('scope')?.flatMap((row) => (row.isLeftOut ? [row.issueTypeId] : [])));
  const workflowOf = new Map(
    known.part('workflowScheme')?.mappings.map(({ issueTypeId, workflowId }) => [issueTypeId, workflowId]),
  );
  const wanted = inIdOrder(project.issueTypes).filter(({ id, isSubtask }) => !isSubtask && !leftOut.has(id));
  const rows = wanted.map((issueType) => ({
    issueType,
    used: workflows.find(({ workflow }) => workflowKey(workflow) === workflowOf.get(issueType.id)),
    requests: requestsOf(known, issueType),
  }));
  const raised = rows.filter(({ requests }) => requests.requestTypeIds?.length !== 0);
  return {
    scenes: raised.flatMap(({ used, requests }) => (used === undefined ? [] : [{ known, used, requests }])),
    lost: [
      ...rows
        .filter(({ requests }) => requests.requestTypeIds?.length === 0)
        .map(({ issueType }) => plain(says.noRequestType({ issueType: issueType.name }))),
      ...raised
        .filter(({ used }) => used === undefined)
        .map(({ issueType }) => plain(says.noWorkflow({ issueType: issueType.name }))),
    ],
  };
};

/** A script about approvals is for the work types that have one; where none has, each of them shows that. */
const scenesFor = (script: readonly RehearsalStep[], scenes: readonly Scene[]): readonly Scene[] => {
  if (!script.includes('request-waits-for-approval')) return scenes;
  const asking = scenes.filter(({ used }) => hasApproval(used));
  return asking.length > 0 ? asking : scenes;
};

const rehearsed = (skill: RehearsedSkill['skill'], script: readonly RehearsalStep[], scene: Scene): RehearsedSkill => {
  const { used, requests } = scene;
  const steps: RehearsedStep[] = [];
  let at: At = BEFORE;
  const note = (step: RehearsedStep['step'], done: Done): void => {
    at = done.at ?? at;
    steps.push(toStep(step, done, at, used));
  };
  for (const step of script) {
    if (MOVES.includes(step)) for (const done of decisions(at, used)) note('people-decide', done);
    note(step, withoutSignIn(step, STEPS[step](at, scene), at));
  }
  return {
    skill,
    issueType: requests.issueType,
    workflow: { id: workflowKey(used.workflow), name: used.workflow.name },
    outcome: worstOf(steps.map(({ outcome }) => outcome)),
    steps,
  };
};

/** Before these the bot waits until people have decided. */
const MOVES: readonly RehearsalStep[] = [
  'bot-starts-work',
  'request-waits-for-user',
  'bot-resolves',
  'bot-reopens',
  'bot-closes',
];

/** The decisions of people that a request has to get through from where it stands. */
const decisions = (at: At, used: BucketedWorkflow): readonly Done[] => {
  const made: Done[] = [];
  const seen = new Set<string>();
  let now = at;
  while (now.status !== null && !seen.has(now.status) && isPeoples(used, now.status)) {
    const { status } = now;
    seen.add(status);
    const done = afterAgreement(used, { ...now, status });
    const name = statusName(used, status);
    if (done?.at === undefined) return [...made, unknown(plain(says.unknownAnswer({ status: name })))];
    made.push({ ...done, notes: [says.peopleDecide({ status: name })] });
    now = done.at;
  }
  return made;
};

/** A bot that does not sign in does none of its steps; what is known to be wrong with them is told all the same. */
const withoutSignIn = (step: RehearsalStep, done: Done, { isBotIn }: At): Done =>
  isBotIn || !step.startsWith('bot-') || step === 'bot-signs-in' || done.doubts.fails.length > 0
    ? done
    : { ...done, doubts: { fails: [], unknown: [plain(says.notSignedIn)] } };

const toStep = (
  step: RehearsedStep['step'],
  { doubts, notes = [], via }: Done,
  { status }: At,
  used: BucketedWorkflow,
): RehearsedStep => ({
  step,
  title: stepNames[step],
  outcome: doubts.fails.length > 0 ? 'fails' : doubts.unknown.length > 0 ? 'unknown' : 'ok',
  reasons: [...doubts.fails, ...doubts.unknown],
  notes,
  via: via ? { id: via.id, name: via.name } : null,
  status:
    status === null
      ? null
      : { id: status, name: statusName(used, status), bucket: used.buckets.get(status) ?? 'other' },
});

const worstOf = (outcomes: readonly RehearsalOutcome[]): RehearsalOutcome =>
  outcomes.includes('fails') ? 'fails' : outcomes.includes('unknown') ? 'unknown' : 'ok';
