import type { Page } from './profile';

/** Something of Jira Cloud that bots call and that Atlassian takes away. */
export interface Retirement {
  readonly id: string;
  /** As Atlassian names it. */
  readonly what: string;
  /** What is there instead. */
  readonly instead: string;
  /** From then on nobody can count on it. */
  readonly endsOn: string;
  readonly page: Page;
}

/** What Atlassian has announced, as far as a profile's vendor is known to call it. Dates are UTC days. */
export const RETIREMENTS = {
  // Announced on 31 October 2024; shut down step by step from 1 August 2025, and whole by this day.
  search: {
    id: 'search',
    what: 'GET rest/api/3/search',
    instead: 'GET rest/api/3/search/jql',
    endsOn: '2025-10-31',
    page: {
      title: 'CHANGE-2046',
      url: 'https://developer.atlassian.com/changelog/#CHANGE-2046',
      seenOn: '2026-12-01',
      isOld: false,
    },
  },
  connect: {
    id: 'connect',
    what: 'Connect',
    instead: 'Forge',
    endsOn: '2027-01-31',
    page: {
      title: 'CHANGE-3383',
      url: 'https://developer.atlassian.com/changelog/#CHANGE-3383',
      seenOn: '2026-11-23',
      isOld: false,
    },
  },
} as const satisfies Readonly<Record<string, Retirement>>;

export type RetirementId = keyof typeof RETIREMENTS;
