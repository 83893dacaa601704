import type { SiteState } from '../state';

/**
 * Where the numbers of each kind of object begin: what Jira keeps at 10000, what Jira Service Management keeps at 1.
 * Each kind is counted by itself, so that one number stands for many objects.
 */
const FIRST_IDS = {
  comment: 10_000,
  field: 10_000,
  fieldScheme: 10_000,
  grant: 10_000,
  issue: 10_000,
  issueType: 10_000,
  issueTypeScheme: 10_000,
  issueTypeScreenScheme: 10_000,
  levelMember: 10_000,
  option: 10_000,
  organization: 1,
  page: 8_785_000,
  permissionScheme: 10_000,
  project: 10_000,
  queue: 1,
  requestType: 1,
  requestTypeGroup: 1,
  // After those that each site is born with.
  role: 10_200,
  roleActor: 10_000,
  screen: 10_000,
  screenScheme: 10_000,
  securityLevel: 10_000,
  securityScheme: 10_000,
  serviceDesk: 1,
  status: 10_000,
  tab: 10_000,
  task: 10_000,
  transition: 10_000,
  user: 10_000,
  uuid: 10_000,
  workflowScheme: 10_000,
} as const;
export type Numbered = keyof typeof FIRST_IDS;

/** The next id of a kind of object. */
export const takeId = (state: SiteState, of: Numbered): number => {
  const id = state.nextIds[of] ?? FIRST_IDS[of];
  state.nextIds[of] = id + 1;
  return id;
};

/** A UUID that depends on the site's counter only, so that a seed or a replayed test gives the same bytes each time. */
export const takeUuid = (state: SiteState): string => uuidFor(takeId(state, 'uuid'));

/** The UUID for a number. */
export const uuidFor = (number: number): string => `5eed0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
