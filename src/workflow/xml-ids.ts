import { says } from './write-xml-says';
import { statusLabel, transitionLabel } from './loss';
import type { Losses } from './loss';
import type { Transition, WorkflowStatus } from './model';

/** Ids in OSWorkflow are Java's int. */
const LARGEST = 2_147_483_647;

const isNumber = (text: string, from: number): boolean =>
  /^\d{1,10}$/.test(text) && Number(text) >= from && Number(text) <= LARGEST;

const STEP = /^step:(.+)$/u;

/** The step of a status that has no id but that of its step; null for all others. */
export const stepOf = ({ id }: WorkflowStatus): string | null => STEP.exec(id)?.[1] ?? null;

const nextFree = (taken: ReadonlySet<number>, from: number): string => {
  let candidate = from;
  while (taken.has(candidate)) candidate += 1;
  return String(candidate);
};

/**
 * A step that an export told by its number alone keeps it; else the step has the status' own id, so that it never
 * changes.
 */
const wantedStep = (status: WorkflowStatus): string | null => {
  const step = stepOf(status);
  if (step !== null) return isNumber(step, 0) ? step : null;
  return isNumber(status.id, 1) ? status.id : null;
};

/** Step ids by status id: each is told once, in Java's range, and the same whatever else the workflow has. */
export const stepIds = (statuses: readonly WorkflowStatus[], losses: Losses): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  /** As numbers: Java reads 005 as 5. */
  const taken = new Set<number>();
  const byClaim = [...statuses].sort((a, b) => Number(stepOf(b) !== null) - Number(stepOf(a) !== null));
  const unplaced = byClaim.filter((status) => {
    const wanted = wantedStep(status);
    if (wanted === null || taken.has(Number(wanted))) return true;
    taken.add(Number(wanted));
    ids.set(status.id, wanted);
    return false;
  });
  for (const status of unplaced) {
    const step = nextFree(taken, 1);
    taken.add(Number(step));
    ids.set(status.id, step);
    if (stepOf(status) !== null) losses.tell('id', statusLabel(status), says.newStep({ step }));
  }
  return ids;
};

/** Action ids by transition: its own, unless that is no number or taken, since Jira refuses such a file. */
export const actionIds = (transitions: readonly Transition[], losses: Losses): ReadonlyMap<Transition, string> => {
  const taken = new Set<number>();
  const ids = new Map<Transition, string>();
  for (const transition of transitions) {
    if (!isNumber(transition.id, 0) || taken.has(Number(transition.id))) continue;
    taken.add(Number(transition.id));
    ids.set(transition, transition.id);
  }
  for (const transition of transitions) {
    if (ids.has(transition)) continue;
    const id = nextFree(taken, 1);
    taken.add(Number(id));
    ids.set(transition, id);
    losses.tell(
      'id',
      transitionLabel(transition),
      (isNumber(transition.id, 0) ? says.idOfAnother : says.idNoNumber)({ id }),
    );
  }
  return ids;
};
