import type { SiteState } from '../state';
import type { SiteScreen } from '../state/project';
import type { SiteStatus, SiteWorkflow } from '../state/workflow';
import {
  clearsAssignee,
  clearsResolution,
  needsField,
  needsPermission,
  onScreen,
  onceApproved,
  onlyForRoles,
  onlyOverRest,
  onlyWithPermission,
  setsResolution,
} from './build-rules';
import type { Piece } from './build-rules';
import { describeWorkflow, from, fromAny } from './build-workflow';
import type { Way } from './build-workflow';
import type { Chance } from './chance';

const START = ['Open', 'To Do', 'Neu', 'Zgłoszone', 'Waiting for support'];
const WORK = [
  'In Progress',
  'In Bearbeitung',
  'W toku',
  '対応中',
  'Implementing',
  'Investigating',
  'Escalated',
  'Work in progress',
];
const WAITING = ['Waiting for customer', 'Warten auf Kunde', 'Oczekiwanie na klienta', 'Pending customer'];
const DONE = ['Resolved', 'Done', 'Erledigt', 'Rozwiązane', 'Completed'];
const CLOSED = ['Closed', 'Canceled', 'Zamknięte', 'Declined'];

/** What the workflows of one site have to choose from. */
export interface Parts {
  readonly screens: readonly SiteScreen[];
  readonly roleIds: readonly number[];
}

/**
 * Ways into the resolved status: mostly from anywhere with a screen and a resolution, sometimes with something
 * forgotten.
 */
const resolving = (chance: Chance, statuses: readonly string[], done: string, { screens, roleIds }: Parts): Way[] => {
  const pieces: Piece[] = [
    ...(chance.in100(85) ? [onScreen(chance.oneOf(screens))] : []),
    ...(chance.in100(80) ? [setsResolution()] : []),
    ...(chance.in100(6) ? [onlyForRoles(chance.oneOf(roleIds))] : []),
    ...(chance.in100(5) ? [needsField('components', 'Please choose a component.')] : []),
    ...(chance.in100(6) ? [onceApproved] : []),
    ...(chance.in100(8) ? [onlyOverRest] : []),
    ...(chance.in100(10) ? [onlyWithPermission('RESOLVE_ISSUES')] : []),
    ...(chance.in100(5) ? [needsPermission('CLOSE_ISSUES')] : []),
  ];
  return chance.in100(70)
    ? [fromAny('Resolve', done, ...pieces)]
    : statuses
        .filter((name) => name !== done && chance.in100(75))
        .map((name) => from(name, `Resolve from ${name}`, done, ...pieces));
};

const oneWorkflow = (site: SiteState, chance: Chance, name: string, parts: Parts): SiteWorkflow => {
  const start = chance.oneOf(START);
  const work = chance.someOf(WORK, 1 + chance.under(4));
  const waiting = chance.in100(85) ? [chance.oneOf(WAITING)] : [];
  const done = chance.oneOf(DONE);
  const closed = chance.someOf(CLOSED, chance.under(3));
  const open = [start, ...work, ...waiting];
  const statuses: Record<string, SiteStatus['statusCategory']> = Object.fromEntries([
    [start, 'TODO'],
    ...[...work, ...waiting].map((status) => [status, 'IN_PROGRESS']),
    ...[done, ...closed].map((status) => [status, 'DONE']),
  ]);
  const [firstWork = start] = work;
  const startsAnywhere = chance.in100(75);
  const ways: Way[] = [
    startsAnywhere
      ? fromAny('Start work', firstWork, clearsResolution)
      : from(
          open.filter((status) => status !== firstWork),
          'Start work',
          firstWork,
        ),
    ...work.slice(1).map((status, index) => from(work[index] ?? firstWork, `To ${status}`, status)),
    ...work.slice(1).map((status) => from(status, `Back from ${status}`, firstWork)),
    ...waiting.flatMap((status) => [
      from([start, ...work], 'Ask the customer', status),
      from(status, 'Customer answered', firstWork),
    ]),
    ...resolving(chance, open, done, parts),
    ...closed.map((status) => from([done, start], `To ${status}`, status, setsResolution())),
    chance.in100(70)
      ? fromAny('Reopen', start, ...(chance.in100(85) ? [clearsResolution] : []), clearsAssignee)
      : from(done, 'Reopen', start, clearsResolution),
  ];
  return describeWorkflow(site, name, statuses, ways);
};

/** That many different workflows, no two named alike. */
export const manyWorkflows = (site: SiteState, chance: Chance, count: number, parts: Parts): SiteWorkflow[] =>
  Array.from({ length: count }, (_, index) =>
    oneWorkflow(site, chance, `Workflow ${String(index + 1).padStart(3, '0')}`, parts),
  );
