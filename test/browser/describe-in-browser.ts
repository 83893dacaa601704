import { findChromium } from './chromium';

// A browser on a busy machine may miss a deadline. One more try, and the first failure is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** `describe` for tests in a real browser; without one they are skipped, and `npm test` names each of them. */
export const describeInBrowser: jest.Describe | typeof describe.skip =
  findChromium() === undefined ? describe.skip : describe;
