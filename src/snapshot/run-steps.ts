import type { OnCall } from '../jira/client';
import type { Ask, FactName, Facts, Readings, Step, TakenPart } from './facts';
import type { Reading, UnreadablePart } from './reading';
import { read } from './reading';
import { partNames, says } from './says';
import { whyUnreadable } from './why-unreadable';
import { waitForAll } from '../shared/wait-for-all';

export type Steps = { readonly [F in FactName]: Step<F> };

/** Facts that only feed parts; their failure is the part's own, told in its own words. */
type IsPart = (fact: FactName) => fact is TakenPart;

type Pending = { [F in FactName]?: Promise<Reading<Facts[F]>> };

const standsInTheWay = (name: FactName, reading: UnreadablePart, isPart: IsPart): UnreadablePart =>
  isPart(name) && reading.code !== 'depends-on-unreadable'
    ? {
        state: 'unreadable',
        code: 'depends-on-unreadable',
        message: says.needsPart({ part: partNames[name], reason: reading.message }),
      }
    : reading;

/** Never rejects: whatever is thrown becomes the reason why the fact is unreadable. */
const takeOne = async <F extends FactName>(
  step: Step<F>,
  ask: Ask,
  inputs: ReadonlyMap<FactName, Reading<unknown>>,
  isPart: IsPart,
): Promise<Reading<Facts[F]>> => {
  for (const name of step.needs) {
    const input = inputs.get(name);
    if (input?.state === 'unreadable') return standsInTheWay(name, input, isPart);
  }
  const sources = new Set(step.needs.flatMap((name) => sourcesOf(inputs.get(name), isPart(name))));
  const note: OnCall = ({ method, template }) => sources.add(`${method} ${template}`);
  const facts = Object.fromEntries(step.needs.map((name) => [name, valueOf(inputs.get(name))])) as Partial<Facts>;
  const readings = Object.fromEntries(step.uses.map((name) => [name, inputs.get(name)])) as Partial<Readings>;
  try {
    return read(await step.take(watchedBy(note, ask), facts, readings), ...sources);
  } catch (error) {
    return whyUnreadable(error);
  }
};

const watchedBy = (note: OnCall, ask: Ask): Ask => ({
  ...ask,
  client: ask.client.watched(note),
  shared: ask.shared?.watched(note),
});

const STOPPED: UnreadablePart = {
  state: 'unreadable',
  code: 'unavailable',
  message: says.stopped,
};

const valueOf = (reading: Reading<unknown> | undefined): unknown =>
  reading?.state === 'read' ? reading.value : undefined;

/** A part made of an inner fact is proven by the requests behind it; a part that merely needs another part is not. */
const sourcesOf = (reading: Reading<unknown> | undefined, isPart: boolean): readonly string[] =>
  reading?.state === 'read' && !isPart ? reading.sources : [];

/**
 * Runs steps along their dependencies: each starts the moment its inputs are in, so the whole takes as long as the
 * longest chain and not as the sum of levels. Returns a function that reads a fact, once, however often it is asked.
 */
export const runSteps = (
  steps: Steps,
  ask: Ask,
  isPart: IsPart,
  signal?: AbortSignal,
): (<F extends FactName>(name: F) => Promise<Reading<Facts[F]>>) => {
  const pending: Pending = {};
  const settle = <F extends FactName>(name: F): Promise<Reading<Facts[F]>> => {
    const started: Promise<Reading<Facts[F]>> | undefined = pending[name];
    if (started) return started;
    const step: Step<F> = steps[name];
    const inputs = waitForAll(
      [...step.needs, ...step.uses].map(async (input) => [input, await settle(input)] as const),
    );
    const taken = inputs.then((entries) =>
      signal?.aborted ? STOPPED : takeOne(step, ask, new Map<FactName, Reading<unknown>>(entries), isPart),
    );
    Object.assign(pending, { [name]: taken });
    return taken;
  };
  return settle;
};
