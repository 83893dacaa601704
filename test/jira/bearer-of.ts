import type { Caller } from '../../src/jira/client';

/** As whom the simulated site takes a call of our client in one process: whoever is named is not there themselves. */
export const bearerOf = (as: Caller): string => {
  if (as === 'user') throw new Error('Nobody is there whose session this call could use.');
  return as === 'app' ? 'Bearer app' : `Bearer offline:${as.user}`;
};
