import { findChromium } from './chromium';

/** `describe` for tests in a real browser; without one they are skipped, and `npm test` names each of them. */
export const describeInBrowser: jest.Describe | typeof describe.skip =
  findChromium() === undefined ? describe.skip : describe;
