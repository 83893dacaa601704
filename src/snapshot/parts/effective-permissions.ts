import { permissionsFor, type AppFeature } from '../../jira/app-calls';
import { checkPermissions, readOwnPermissions } from '../../jira/resources/permissions';
import { isGlobalPermission } from '../../profile/global-permissions';
import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { AccountReading, EffectivePermissions } from '../parts';
import { ofRun } from '../shared-reading';
import { projectsOfRun } from './projects';
import type { Reading } from '../reading';
import { waitForAll } from '../../shared/wait-for-all';
import type { AccountRole } from '../../shared/vocabulary';
import { ACCOUNT_ROLES, APP_FEATURES } from '../../shared/vocabulary';

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
  global: unique([...Object.values(global).flat(), ...excessive.filter(isGlobalPermission)]),
  project: unique([
    ...Object.values(project).flat(),
    ...excessive.filter((key) => !isGlobalPermission(key)),
    ...RULE_KEYS,
    // Whoever has it should be let raise requests for others, whether or not a skill needs it.
    'SERVICEDESK_AGENT',
  ]),
});

/** The same for all that are judged by one answer: Jira is asked in one question, and each is told of its own keys. */
export const askedForAll = ({ profile, profiles = [profile] }: Ask): EffectivePermissions['asked'] => {
  const asked = profiles.map(askedPermissions);
  return {
    global: unique(asked.flatMap(({ global }) => global)),
    project: unique(asked.flatMap(({ project }) => project)),
  };
};

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

type Question = Omit<Parameters<typeof checkPermissions>[1], 'projectIds'>;

/** Asked about every project of a run at once. */
export const permissionsIn = (ask: Ask, projectIds: readonly string[], question: Question) =>
  ofRun(
    ask,
    async (shared) => {
      const ofAll = (await projectsOfRun(shared)).map(({ id }) => id);
      return shared.once(`permissions ${JSON.stringify(question)}`, (client) =>
        checkPermissions(client, { ...question, projectIds: ofAll }),
      );
    },
    () => checkPermissions(ask.client, { ...question, projectIds }),
  );

export const effectivePermissions = step<'effectivePermissions', 'projectPair', AccountRole>({
  needs: ['projectPair'],
  uses: ['serviceAccount', 'agentTestAccount', 'customerTestAccount'],
  take: async (given, { projectPair: { production, test } }, readings) => {
    const { accounts } = given.settings;
    const projectIds = [production.id, ...(test ? [test.id] : [])];
    const asked = askedPermissions(given.profile);
    const ask = async (accountId: string): Promise<EffectivePermissions> => {
      const granted = await permissionsIn(given, projectIds, { accountId, ...askedForAll(given) });
      const inProject = (projectId: string) =>
        granted.projectPermissions
          .filter(({ projects }) => projects.includes(projectId))
          .map(({ permission }) => permission)
          .filter((permission) => asked.project.includes(permission));
      return {
        accountId,
        global: granted.globalPermissions.filter((permission) => asked.global.includes(permission)),
        projects: projectIds.map((projectId) => ({ projectId, permissions: inProject(projectId) })),
        asked,
      };
    };
    const chosen = ACCOUNT_ROLES.flatMap((name) =>
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

/** What the app itself holds of these keys, on the site or in the project. */
const ownPermissions = (ask: Ask, keys: readonly string[]): Promise<readonly string[]> =>
  ofRun(
    ask,
    async (shared) => {
      const id = (await projectsOfRun(shared)).find(({ key }) => key === ask.projectKey)?.id;
      if (id === undefined) return undefined;
      const question = {
        global: keys.filter(isGlobalPermission),
        project: keys.filter((key) => !isGlobalPermission(key)),
      };
      const { globalPermissions, projectPermissions } = await permissionsIn(ask, [id], question);
      const inProject = projectPermissions.filter(({ projects }) => projects.includes(id));
      const granted = [...globalPermissions, ...inProject.map(({ permission }) => permission)];
      return keys.filter((key) => granted.includes(key));
    },
    () => readOwnPermissions(ask.client, keys, { projectKey: ask.projectKey }),
  );

export const appAccess = step<'appAccess', never>({
  needs: [],
  take: async (ask) => {
    const needed = permissionsFor(featuresOn(ask.profile, ask.settings));
    const asked = ask.profiles ? permissionsFor(APP_FEATURES) : needed;
    const granted = (await ownPermissions(ask, [...asked.keys()])).filter((key) => needed.has(key));
    return { granted, asked: [...needed].map(([key, neededFor]) => ({ key, neededFor })) };
  },
});
