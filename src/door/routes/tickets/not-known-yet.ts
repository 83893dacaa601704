/** Something an event needs could not be looked up: it is tried again later rather than guessed. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';

  /** `permission`: Jira refuses, as it may for minutes after an installation. */
  constructor(readonly reason: 'permission' | 'unavailable') {
    super(`Not known yet: ${reason}.`);
  }
}

/** A trigger lives 25 seconds and must still be able to hand its event on. */
const LOOK_UP_MS = 10_000;

/** Waits a trigger's share of time for an answer. Throws `NotKnownYet` when it does not come. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotKnownYet('unavailable')), LOOK_UP_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
