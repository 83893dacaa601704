import type { MovedInto } from '../checks/workflow/bot-transitions';
import { statusName } from '../checks/workflow/project-workflows';
import { fieldIds, shownScreen } from '../checks/workflow/shown-screen';
import { permissionNamed } from '../messages/permission-names';
import type { ReportedFinding } from '../shared/report';
import type { RehearsalStep } from '../shared/vocabulary';
import { startStatuses } from '../workflow/reachability';
import { assigneeEffect, resolutionEffect } from '../workflow/resolution';
import { statusRestrictions } from '../workflow/status-restrictions';
import { APPROVAL_STEPS, isPeoples } from './approval-steps';
import { BEFORE, fails, ok, onRequest, plain, unknown, type At, type Done, type Scene, type Step } from './at';
import { endsOf, wayOfBot, type Way } from './bot-move';
import { NO_DOUBT, together, type Doubts, type Known } from './known';
import { shortestWay } from './people-move';
import { PORTAL_CHECKS, RAISE_CHECKS } from './requests';
import { says } from './says';

/** The permissions that each step of the bot rests on, of those that its profile asks for. */
const RAISE = ['CREATE_ISSUES', 'MODIFY_REPORTER', 'SERVICEDESK_AGENT'];
const MOVE = ['TRANSITION_ISSUES'];
const RESOLVE = [...MOVE, 'RESOLVE_ISSUES'];
const ASSIGN = ['ASSIGN_ISSUES', 'ASSIGNABLE_USER'];

const signsIn: Step = (at, { known }) => {
  const doubts = known.found([
    'service-account-present',
    'service-account-active',
    'service-account-can-log-in',
    'service-account-licensed',
  ]);
  return { doubts, at: { ...at, isBotIn: doubts.fails.length === 0 } };
};

/** A new request stands where the workflow creates it. */
const raised = ({ known, used, requests }: Scene, doubts: Doubts): Done => {
  const [start] = startStatuses(used.workflow);
  if (start === undefined)
    return fails(known.reason('workflow-free-of-traps', says.noStart({ workflow: used.workflow.name })));
  const at: At = { ...BEFORE, status: start };
  return requests.requestTypeIds?.length === 0
    ? { ...fails(plain(says.noRequestType({ issueType: requests.issueType.name }))), at }
    : { doubts, at };
};

/** What stops some of the request types is told of the bot, which is asked for any; an employee has the others. */
const employeeRaises: Step = (at, scene) => {
  const { known, requests } = scene;
  const { blocked, others } = blockedTypes(scene, PORTAL_CHECKS);
  const isOfType = (finding: ReportedFinding): boolean => finding.subject.type === 'request-type';
  const doubts = known.found(
    PORTAL_CHECKS,
    (finding) => requests.isAbout(finding) && (others === 0 || blocked === 0 || !isOfType(finding)),
  );
  return keepingSignIn(at, raised(scene, doubts));
};

const botRaises: Step = (at, scene) => {
  const { known, requests } = scene;
  const { blocked, others } = blockedTypes(scene, RAISE_CHECKS);
  const seen = known.part('seenRequestTypes');
  const mayNot = seen?.state === 'seen' && seen.value.canRaiseOnBehalfOf === false;
  const doubts = together(
    known.lacking(RAISE),
    mayNot ? { fails: [plain(says.notOnBehalf)], unknown: [] } : NO_DOUBT,
    known.found(RAISE_CHECKS, requests.isAbout),
  );
  const done = keepingSignIn(at, raised(scene, doubts));
  return blocked > 0 && others > 0 ? { ...done, notes: [says.otherTypes({ blocked, others })] } : done;
};

const keepingSignIn = ({ isBotIn }: At, done: Done): Done =>
  done.at === undefined ? done : { ...done, at: { ...done.at, isBotIn } };

/** How many request types of the work type a finding stops, and how many none does. */
const blockedTypes = (
  { known, requests: { requestTypeIds } }: Scene,
  checks: Parameters<Known['found']>[0],
): { readonly blocked: number; readonly others: number } => {
  const ids = requestTypeIds ?? [];
  const forms = known.part('forms') ?? [];
  const isOf = (id: string, { subject }: ReportedFinding): boolean =>
    subject.type === 'form'
      ? forms.some((form) => form.id === subject.id && form.requestTypeIds.includes(id))
      : subject.type === 'request-type' && subject.id === id;
  const blocked = ids.filter((id) => known.found(checks, (finding) => isOf(id, finding)).fails.length > 0).length;
  return { blocked, others: ids.length - blocked };
};

/** What the permission scheme and the properties of the status leave the bot of these permissions. */
const permitted = ({ known, used }: Scene, statusId: string, keys: readonly string[]): Doubts => {
  const status = used.workflow.statuses.find(({ id }) => id === statusId);
  const narrowed = status === undefined ? [] : statusRestrictions(status, known.actor);
  const of = (isCertain: boolean) =>
    narrowed
      .filter(({ permission, verdict }) => keys.includes(permission) && verdict !== 'allows')
      .filter(({ verdict }) => (verdict === 'blocks') === isCertain)
      .map(({ permission }) =>
        known.reason(
          'statuses-open-to-bot',
          (isCertain ? says.statusRefuses : says.statusMayRefuse)({
            status: statusName(used, statusId),
            permission: permissionNamed(permission),
          }),
        ),
      );
  return together(known.lacking(keys), { fails: of(true), unknown: of(false) });
};

const botActs = (keys: readonly string[]): Step =>
  onRequest(({ status }, scene) => ({ doubts: permitted(scene, status, keys) }));

const botSees: Step = onRequest(({ status }, scene) => ({
  doubts: together(scene.known.found(['issue-security-open-to-bot']), permitted(scene, status, ['BROWSE_PROJECTS'])),
}));

const employeeAnswers: Step = onRequest(({ status }, { used }) => {
  const found = used.workflow.statuses.find(({ id }) => id === status);
  // Whom a property names is not the employee for certain; one that names nobody shuts everybody out.
  const isShut =
    found !== undefined &&
    statusRestrictions(found).some(({ permission, verdict }) => permission === 'ADD_COMMENTS' && verdict === 'blocks');
  return isShut
    ? fails(plain(says.statusRefuses({ status: found.name, permission: permissionNamed('ADD_COMMENTS') })))
    : { ...ok, notes: [says.rulesUnread] };
});

const notThere = plain(says.notThere);

/** People's move: the bot only has to see that it happened. */
const waitsForUser: Step = onRequest((at, { known, used }) => {
  const isIt = (id: string): boolean => used.buckets.get(id) === 'waiting-for-user';
  if (isIt(at.status)) return ok;
  if (isPeoples(used, at.status)) return unknown(notThere);
  const status = statusName(used, at.status);
  if (!used.workflow.statuses.some(({ id }) => isIt(id)))
    return {
      ...fails(known.reason('buckets-covered', says.noStatus({ workflow: used.workflow.name }))),
      notes: [says.stays({ status })],
    };
  const way = shortestWay(used, at.status, isIt);
  if (way === null)
    return {
      ...fails(plain(says.noWayForAnybody({ status }))),
      notes: [says.stays({ status })],
    };
  return {
    ...ok,
    at: { ...at, status: way.to, by: null },
    notes: [way.isHidden ? says.askedByApi : says.askedByPeople],
    via: way.last,
  };
});

/** What the fields are after the bot's transition: what its screen is sent first, then the post functions. */
const afterMove = (at: At, { transition, to }: Way, bucket: MovedInto, { known }: Scene): At => {
  const { resolveFields } = known.profile;
  const isResolving = bucket === 'resolved';
  const sends = (field: string): boolean => isResolving && resolveFields.includes(field);
  const screen = shownScreen(transition, known.screens);
  const asks = screen !== null && screen !== 'unread' && fieldIds(screen).includes('resolution');
  const [resolution, assignee] = [resolutionEffect(transition), assigneeEffect(transition)];
  return {
    ...at,
    status: to,
    by: transition,
    resolution:
      resolution !== 'no'
        ? resolution === 'set'
          ? 'set'
          : 'empty'
        : sends('resolution')
          ? 'set'
          : isResolving && (asks || screen === 'unread')
            ? 'asked'
            : at.resolution,
    assignee:
      assignee !== 'no' ? (assignee === 'set' ? 'somebody' : 'nobody') : sends('assignee') ? 'bot' : at.assignee,
  };
};

const botMoves = (bucket: MovedInto): Step =>
  onRequest((at, scene) => {
    const { known, used } = scene;
    if (isPeoples(used, at.status)) return unknown(notThere);
    const isEnd = endsOf(used, bucket).includes(at.status);
    if (isEnd) return { ...ok, notes: [says.isAlreadyThere({ status: statusName(used, at.status) })] };
    const way = wayOfBot(known, used, at.status, bucket);
    const assigns = bucket === 'resolved' && known.profile.resolveFields.includes('assignee') ? ASSIGN : [];
    const keys = bucket === 'resolved' ? [...RESOLVE, ...assigns] : MOVE;
    const rights = permitted(scene, at.status, keys);
    if ('missing' in way) return assumed(at, scene, bucket, together(way.missing, rights));
    const doubts = together(way.doubts, rights);
    return doubts.fails.length > 0
      ? assumed(at, scene, bucket, doubts)
      : { doubts, at: afterMove(at, way, bucket, scene), via: way.transition };
  });

/** A move that fails hides nothing of what comes after it: the rehearsal goes on from where it should have led. */
const assumed = (at: At & { readonly status: string }, { used }: Scene, bucket: MovedInto, doubts: Doubts): Done => {
  const [end] = endsOf(used, bucket);
  return end === undefined
    ? { doubts, notes: [says.stays({ status: statusName(used, at.status) })] }
    : {
        doubts,
        at: { ...at, status: end, by: null, resolution: 'unknown', assignee: 'unknown' },
        notes: [says.goesOn({ status: statusName(used, end) })],
      };
};

const resolutionSet: Step = ({ resolution, by }, { known }) => {
  if (resolution === 'set') return ok;
  if (by === null || resolution === 'unknown') return unknown(notThere);
  return resolution === 'asked'
    ? unknown(known.reason('resolution-set-on-resolve', says.resolutionAsked({ transition: by.name })))
    : fails(known.reason('resolution-set-on-resolve', says.resolutionEmpty({ transition: by.name })));
};

const resolutionEmpty: Step = ({ resolution, by }, { known }) => {
  if (resolution === 'empty') return ok;
  return by === null
    ? unknown(notThere)
    : fails(known.reason('resolution-cleared-on-reopen', says.resolutionStays({ transition: by.name })));
};

const botIsAssignee: Step = ({ assignee, by }) => {
  if (assignee === 'bot') return ok;
  return by === null || assignee === 'unknown'
    ? unknown(notThere)
    : fails(plain(says.assigneeOther({ transition: by.name })));
};

const assigneeEmpty: Step = ({ assignee, by }, { known }) => {
  if (assignee === 'nobody') return ok;
  return by === null
    ? unknown(notThere)
    : fails(known.reason('assignee-cleared-on-reopen', says.assigneeStays({ transition: by.name })));
};

/** How each step of a script is worked out. */
export const STEPS: { readonly [S in RehearsalStep]: Step } = {
  ...APPROVAL_STEPS,
  'bot-signs-in': signsIn,
  'employee-raises-request': employeeRaises,
  'bot-raises-for-customer': botRaises,
  'bot-sees-request': botSees,
  'bot-fills-fields': botActs(['EDIT_ISSUES']),
  'bot-comments-internally': botActs(['ADD_COMMENTS', 'SERVICEDESK_AGENT']),
  'bot-comments-publicly': botActs(['ADD_COMMENTS']),
  'bot-starts-work': botMoves('in-progress'),
  'request-waits-for-user': waitsForUser,
  'employee-answers': employeeAnswers,
  'bot-resolves': botMoves('resolved'),
  'bot-is-assignee': botIsAssignee,
  'resolution-is-set': resolutionSet,
  'bot-reopens': botMoves('new'),
  'resolution-is-empty': resolutionEmpty,
  'assignee-is-empty': assigneeEmpty,
  'bot-closes': botMoves('resolved'),
  'request-cleaned-up': () => ({ ...ok, notes: [says.nothingWritten] }),
};
