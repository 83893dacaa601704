import { permissionsFor, type AppFeature } from '../../jira/app-calls';
import { checkPermissions, readOwnPermissions } from '../../jira/resources/permissions';
import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import { step } from '../facts';
import type { AccountReading, EffectivePermissions } from '../parts';
import type { Reading } from '../reading';
import { waitForAll } from '../../shared/wait-for-all';

/** Keys that are granted on the site and not in a project. https://support.atlassian.com/jira-cloud-administration/docs/manage-global-permissions/ */
const GLOBAL_KEYS: readonly string[] = [
  'ADMINISTER',
  'SYSTEM_ADMIN',
  'USER_PICKER',
  'BULK_CHANGE',
  'CREATE_SHARED_OBJECTS',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
  'CREATE_PROJECT',
];

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** Keys that workflow conditions and validators like to ask for; one question takes any number of keys. */
const RULE_KEYS: readonly string[] = [
  'CLOSE_ISSUES',
  'LINK_ISSUES',
  'MANAGE_WATCHERS',
  'MOVE_ISSUES',
  'SCHEDULE_ISSUES',
  'SET_ISSUE_SECURITY',
  'WORK_ON_ISSUES',
];

/** Every key the profile has a word about (what some skill needs, what is too much), and those workflows ask for. */
export const askedPermissions = ({
  permissions: { global, project, excessive },
}: Profile): EffectivePermissions['asked'] => ({
  global: unique([...Object.values(global).flat(), ...excessive.filter((key) => GLOBAL_KEYS.includes(key))]),
  project: unique([
    ...Object.values(project).flat(),
    ...excessive.filter((key) => !GLOBAL_KEYS.includes(key)),
    ...RULE_KEYS,
  ]),
});

/**
 * Whether to ask about a chosen account. Jira has nothing to tell of one that does not exist, is deactivated or, like
 * a portal-only customer, can hold no permission; a row with nothing granted and nothing asked says so.
 */
const worthAsking = (reading: Reading<AccountReading>): boolean =>
  reading.state === 'unreadable' ||
  (reading.value.state === 'found' && reading.value.account.isActive && reading.value.account.kind !== 'customer');

const isGone = (reading: Reading<AccountReading>): boolean =>
  reading.state === 'read' && reading.value.state !== 'found';

const NOTHING = { global: [], project: [] } as const;

export const effectivePermissions = step<
  'effectivePermissions',
  'projectPair',
  'serviceAccount' | 'agentTestAccount' | 'customerTestAccount'
>({
  needs: ['projectPair'],
  uses: ['serviceAccount', 'agentTestAccount', 'customerTestAccount'],
  take: async ({ client, profile, settings: { accounts } }, { projectPair: { production, test } }, readings) => {
    const projectIds = [production.id, ...(test ? [test.id] : [])];
    const asked = askedPermissions(profile);
    const ask = async (accountId: string): Promise<EffectivePermissions> => {
      const granted = await checkPermissions(client, { accountId, ...asked, projectIds });
      const inProject = (projectId: string) =>
        granted.projectPermissions
          .filter(({ projects }) => projects.includes(projectId))
          .map(({ permission }) => permission);
      return {
        accountId,
        global: granted.globalPermissions,
        projects: projectIds.map((projectId) => ({ projectId, permissions: inProject(projectId) })),
        asked,
      };
    };
    const chosen = (['serviceAccount', 'agentTestAccount', 'customerTestAccount'] as const).flatMap((name) =>
      accounts[name] === null || isGone(readings[name])
        ? []
        : [{ accountId: accounts[name], isAsked: worthAsking(readings[name]) }],
    );
    const distinct = chosen.filter(
      ({ accountId }, index) => chosen.findIndex((other) => other.accountId === accountId) === index,
    );
    return waitForAll(
      distinct.map(({ accountId, isAsked }) =>
        isAsked
          ? ask(accountId)
          : {
              accountId,
              global: [],
              projects: projectIds.map((projectId) => ({ projectId, permissions: [] })),
              asked: NOTHING,
            },
      ),
    );
  },
});

/** What the app does for the skills that are on: it raises requests for a bot whose skills raise them, and so on. */
const featuresOn = (
  { permissions: { project }, skills }: Profile,
  settings: ProjectSettings,
): readonly AppFeature[] => {
  const on = skills.map(({ id }) => id).filter((id) => settings.skills.includes(id));
  const isNeeded = (key: string): boolean => ['always', ...on].some((skill) => project[skill]?.includes(key));
  return [
    'audit',
    ...(isNeeded('CREATE_ISSUES') ? (['raise-requests'] as const) : []),
    ...(isNeeded('TRANSITION_ISSUES') ? (['tell-transitions'] as const) : []),
  ];
};

export const appAccess = step<'appAccess', never>({
  needs: [],
  take: async ({ client, projectKey, profile, settings }) => {
    const needed = permissionsFor(featuresOn(profile, settings));
    const granted = await readOwnPermissions(client, [...needed.keys()], { projectKey });
    return { granted, asked: [...needed].map(([key, neededFor]) => ({ key, neededFor })) };
  },
});
