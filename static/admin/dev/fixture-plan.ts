import type { ActivityRow, FixProgress, PlanChoice, PlanScope, PlanView } from '../../../src/shared/plan-contract';
import type { Reply, ReplyError } from '../../../src/shared/contract';
import { twinPlan } from './fixture-twin';
import plan from './plan.json';

/** Plans, runs and the log to build the page with; `plan.json` is a part of what the planner makes of the site Acme. */

const whole = plan as PlanView;
const hour = 3_600_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

const drifted: ReplyError = {
  code: 'conflict',
  message:
    'Workflow “Change Enablement” was changed by somebody else after this plan was made: transition “Bot: resolve” is there already.',
  advice: 'Look at the workflow, then review the fixes again.',
  detail: 'update-workflow, version 7 instead of 6, trace 5d0f',
};
const rejected: ReplyError = {
  code: 'jira-refused',
  message: 'Jira’s own check refuses the change of workflow “Change Enablement”: rule “system:x” is broken.',
  advice: 'Mend the rule in the workflow editor, then review the fixes again.',
  detail: 'POST /workflows/update/validation 200 RULE_INVALID',
};

/** Gives the answers to the plan the way the planner does: what is left disappears, what is edited in place touches others. */
export function planWith(choices: Readonly<Record<string, string>>): PlanView {
  const answered = (choice: PlanChoice): PlanChoice => ({ ...choice, chosen: choices[choice.id] ?? choice.chosen });
  const changes = whole.changes.map((change) => ({ ...change, choices: change.choices.map(answered) }));
  const isLeft = (change: (typeof changes)[number]): boolean => change.choices.some(({ chosen }) => chosen === 'leave');
  const kept = changes.filter((change) => !isLeft(change));
  const shared = kept.flatMap(({ choices: asked, touches }) =>
    asked.some(({ chosen }) => chosen === 'in-place') ? touches : [],
  );
  const blastRadius = Object.fromEntries(
    Object.entries(whole.blastRadius).map(([key, blast]) => [
      key,
      shared.includes(key)
        ? {
            ...blast,
            otherProjects: [
              { id: '1', key: 'HR', name: 'HR Helpdesk' },
              { id: '2', key: 'ITT', name: 'IT Helpdesk (Test)' },
            ],
            openTickets: null,
          }
        : blast,
    ]),
  );
  return {
    ...whole,
    id: `plan ${JSON.stringify(choices)}`,
    madeAt: ago(0),
    changes: kept,
    left: changes
      .filter(isLeft)
      .flatMap((change) => change.cures.flatMap((finding) => change.choices.map((choice) => ({ finding, choice })))),
    blastRadius,
    summary: { ...whole.summary, add: whole.summary.add - (whole.changes.length - kept.length) },
  };
}

const logged = (state: 'done' | 'not-done' | 'undone', count = whole.changes.length): ActivityRow['changes'] =>
  whole.changes
    .slice(0, count)
    .map(({ id, sentence }) => ({ id, sentence, state, at: state === 'not-done' ? null : ago(hour) }));

const rows: readonly ActivityRow[] = [
  {
    planId: 'p1',
    purpose: 'fixes',
    at: ago(hour),
    lastAt: ago(hour),
    by: 'me',
    byName: 'Ada Admin',
    state: 'applied',
    changes: logged('done'),
  },
  {
    planId: 'p2',
    purpose: 'fixes',
    at: ago(50 * hour),
    lastAt: ago(50 * hour),
    by: '5b10a2844c20165700ede21g',
    byName: 'Grace Hopper',
    state: 'partly-undone',
    changes: [...logged('done', 2), ...logged('undone', 4).slice(2)],
  },
  {
    planId: 'p3',
    purpose: 'fixes',
    at: ago(900 * hour),
    lastAt: ago(900 * hour),
    by: '5b10a2844c20165700ede22h',
    byName: null,
    state: 'undone',
    changes: logged('undone', 1),
  },
];

const progressShape = {
  planId: 'p1',
  direction: 'apply',
  isStopping: false,
  stepsTotal: 8,
  changesDone: 4,
  changesTotal: whole.changes.length,
  current: null,
  leavesOut: [],
  updatedAt: ago(0),
} as const;
const states: Readonly<Record<string, FixProgress>> = {
  running: { ...progressShape, state: 'writing', stepsDone: 3, current: whole.changes[4]?.sentence ?? null },
  waiting: {
    ...progressShape,
    state: 'waiting',
    stepsDone: 3,
    waiting: { since: ago(hour / 3), tries: 12, nextAt: ago(-20), reason: 'Jira does not answer as it should.' },
  },
  done: { ...progressShape, state: 'done', stepsDone: 8 },
  stopped: {
    ...progressShape,
    state: 'stopped',
    stepsDone: 3,
    stop: { error: drifted, changeIds: whole.changes.slice(6, 8).map(({ id }) => id), hasWritten: true },
  },
  rejected: {
    ...progressShape,
    state: 'stopped',
    stepsDone: 0,
    changesDone: 0,
    stop: { error: rejected, changeIds: whole.changes.slice(6, 7).map(({ id }) => id), hasWritten: false },
  },
  'undo-stopped': {
    ...progressShape,
    direction: 'undo',
    state: 'stopped',
    stepsDone: 2,
    stop: { error: drifted, changeIds: whole.changes.slice(6, 7).map(({ id }) => id), hasWritten: true },
  },
};

/** Answers the questions about fixes; `fix` is a state above, or none, by-hand, stale, no-log. */
export function fixAnswers(fix: string): Record<string, (payload: never) => unknown> {
  let progress: FixProgress | null = states[fix] ?? null;
  const isFrozen = progress !== null;
  const start = (planId: string, direction: 'apply' | 'undo') => {
    progress = { ...progressShape, planId, direction, state: 'queued', stepsDone: 0 };
    return ok(progress);
  };
  const look = (): Reply<FixProgress | null> => {
    if (progress === null || isFrozen) return ok(progress);
    const stepsDone = Math.min(8, progress.stepsDone + 2);
    progress = {
      ...progress,
      stepsDone,
      state: stepsDone === 8 ? 'done' : 'writing',
      current: whole.changes[stepsDone]?.sentence ?? null,
    };
    return ok(progress);
  };
  const made = (choices: Readonly<Record<string, string>>): PlanView => {
    if (fix === 'none')
      return {
        ...planWith({}),
        changes: [],
        manual: [],
        left: [],
        blastRadius: {},
        summary: { add: 0, change: 0, remove: 0, manual: 0 },
      };
    return fix === 'by-hand'
      ? { ...planWith({}), changes: [], blastRadius: {}, summary: { add: 0, change: 0, remove: 0, manual: 5 } }
      : planWith(choices);
  };
  const log = (): readonly ActivityRow[] => {
    const [first, ...rest] = rows;
    if (first === undefined || fix === 'no-log') return [];
    const done = isFrozen && progress?.state !== 'done' ? 5 : first.changes.length;
    return [
      {
        ...first,
        planId: progress?.planId ?? first.planId,
        state: done === first.changes.length ? 'applied' : 'partly-applied',
        changes: [...logged('done', done), ...logged('not-done').slice(done)],
      },
      ...rest,
    ];
  };
  return {
    makePlan: ({
      scope,
      choices,
    }: {
      readonly scope: PlanScope;
      readonly choices: Readonly<Record<string, string>>;
    }) => (scope.kind === 'twin' ? twinPlan(scope) : ok(made(choices))),
    applyPlan: ({ planId }: { readonly planId: string }) =>
      fix === 'stale'
        ? { ok: false, error: { ...drifted, message: 'The project is no longer the one this plan was made for.' } }
        : start(planId, 'apply'),
    undoPlan: ({ planId }: { readonly planId: string }) => start(planId, 'undo'),
    readFixProgress: look,
    readActivity: () => ok(log()),
    readActs: () => ok({ rows: [], before: null }),
    readSiteActs: () => ok({ rows: [], before: null }),
  };
}
