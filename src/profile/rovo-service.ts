import { GENERIC_REST_BOT, requirementsOver } from './generic-rest-bot';
import type { Page, Profile, Requirement, Skill } from './profile';

const page = (title: string, url: string): Page => ({ title, url, seenOn: '2026-12-01', isOld: false });
const MODES = page(
  'Execution modes in Rovo Service',
  'https://support.atlassian.com/jira-service-management-cloud/docs/about-execution-modes-in-rovo-service/',
);
const AGENTS = page(
  'Manage default access for future agents',
  'https://support.atlassian.com/organization-administration/docs/manage-default-access-for-future-agents/',
);

const SKILLS = [
  {
    id: 'resolve',
    name: 'Resolve',
    description: 'Rovo Service plans how a request is resolved, and carries the plan out.',
    isOnByDefault: true,
  },
] as const satisfies readonly Skill[];

export type RovoServiceSkill = (typeof SKILLS)[number]['id'];

const STATED: readonly Requirement[] = [
  {
    check: 'agent-access-enabled',
    demand: 'AI is switched on for Jira Service Management, and agents have access to it.',
    pages: [AGENTS],
    neededBy: 'always',
  },
  {
    check: 'execution-modes-chosen',
    demand: 'A space admin has chosen a mode for each request type; the project holds no protected health information.',
    pages: [MODES],
    neededBy: 'always',
  },
  {
    check: 'service-account-present',
    demand: 'Requests are assigned to Rovo Service, so it has an account.',
    pages: [MODES],
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'That account is a Rovo agent’s.',
    pages: [AGENTS],
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'It has the rights of an app’s user or of a group; it stops where it has no access.',
    pages: [AGENTS, MODES],
    neededBy: 'always',
  },
  {
    check: 'service-desk-present',
    demand: 'It works on the requests of a service project, by request type.',
    pages: [MODES],
    neededBy: 'always',
  },
];

/**
 * It has no token, and it raises no requests. Which plan and how many credits it takes was on no page that was read.
 */
const NOT_STATED: readonly string[] = [
  'api-token-made',
  'service-account-licensed',
  'request-types-fillable',
  'required-fields-asked',
  'request-types-open-to-bot',
];

/** Atlassian's own agent in Jira Service Management. */
export const ROVO_SERVICE: Profile = {
  ...GENERIC_REST_BOT,
  id: 'rovo-service',
  name: 'Atlassian Rovo Service',
  version: '2026-12-01',
  homepage: MODES.url,
  skills: [...SKILLS],
  rehearsals: {},
  ways: [{ kind: 'rovo-agent', base: 'inside', scopes: null, page: AGENTS }],
  permissions: {
    global: {},
    project: { always: ['BROWSE_PROJECTS'], resolve: ['TRANSITION_ISSUES', 'RESOLVE_ISSUES'] },
    excessive: ['ADMINISTER', 'SYSTEM_ADMIN', 'ADMINISTER_PROJECTS'],
  },
  requirements: requirementsOver(STATED, NOT_STATED),
};
