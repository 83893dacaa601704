import type { SiteState } from '../state';

/** What an admin saved on the app's page for one project, as the app keeps it: plain JSON, ids only. */
export interface SeedSettings {
  readonly projectId: string;
  readonly projectKey: string;
  readonly profileId: string;
  readonly skills: readonly string[];
  readonly accounts: {
    readonly serviceAccount: string | null;
    readonly agentTestAccount: string | null;
    readonly customerTestAccount: string | null;
  };
  readonly buckets: Readonly<
    Record<string, 'new' | 'in-progress' | 'waiting-for-user' | 'resolved' | 'keep-away' | 'other'>
  >;
  readonly testProjectKey: string | null;
  readonly confirmations: readonly {
    readonly check: string;
    readonly result: 'pass' | 'fail';
    readonly by: string;
    readonly at: string;
    readonly expiresAt: string;
    readonly evidence: string;
  }[];
}

/** A site to start from, and the settings saved on it by project key. */
export interface Seed {
  readonly state: SiteState;
  readonly settings: Readonly<Record<string, SeedSettings>>;
}

/** The skills of the Moveworks profile that are on by default. */
export const DEFAULT_SKILLS: readonly string[] = [
  'software-access',
  'group-access',
  'ticket-interception',
  'concierge',
  'reminders',
  'forms',
  'answers',
];
