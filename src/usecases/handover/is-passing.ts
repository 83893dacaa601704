import type { Reading } from '../../snapshot/reading';

/** Whether something is missing for a reason that time may cure. */
export const isPassing = (reading: Reading<unknown>): boolean =>
  reading.state === 'unreadable' && (reading.code === 'rate-limited' || reading.code === 'unavailable');
