import { VirtualClock } from '../local-forge/clock';
import { takeId } from '../simulated-jira/add/ids';
import { asContent } from '../site-with-app/site-content';
import { anInstalledApp, audit, seedSettings, setUp, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;

const userOf = ({ seed }: InstalledApp, accountId: string) => {
  const found = seed.state.users.find((user) => user.accountId === accountId);
  if (!found) throw new Error('The seed has no such account.');
  return found;
};

const serviceAccountOf = (app: InstalledApp): string => seedSettings(app).accounts.serviceAccount ?? '';

/** An employee whom the permission scheme of the help desk names from now on. */
const grantedEmployee = ({ seed: { state, settings } }: InstalledApp): string => {
  const project = state.projects.find(({ id }) => id === settings.IT?.projectId);
  const scheme = state.permissionSchemes.find(({ id }) => id === project?.permissionSchemeId);
  const employee = state.users.find(
    ({ accountId, accountType, active }) =>
      accountType === 'atlassian' && active && !Object.values(settings.IT?.accounts ?? {}).includes(accountId),
  );
  if (!scheme || !employee) throw new Error('The seed has no scheme, or nobody.');
  scheme.permissions.push({
    id: takeId(state, 'grant'),
    permission: 'ADMINISTER_PROJECTS',
    holder: { type: 'user', value: employee.accountId },
  });
  return employee.accountId;
};

/**
 * Which account an erased id stood for nobody knows any more, so a closed account's own place in a role is left as it
 * is.
 */
const withoutRolesOf = ({ site }: InstalledApp, accountId: string): InstalledApp['site']['state'] => {
  const state = structuredClone(site.state);
  for (const project of state.projects)
    project.actors = project.actors.filter((actor) => !JSON.stringify(actor).includes(accountId));
  return state;
};

const settingsOf = (app: InstalledApp): unknown =>
  app.host.kvs.get('values', `settings:${seedSettings(app).projectId}`).value;

/** Everything that is kept, long texts whole. */
const dumpOf = ({ host }: InstalledApp): string => {
  const rows = host.kvs.spaces().flatMap((space) => host.kvs.table(space).all());
  const chunks = rows.filter(({ key, value }) => typeof value === 'string' && /:\d+$/u.test(key));
  return JSON.stringify(rows) + chunks.map(({ value }) => String(value)).join('');
};

describe.each([
  { who: 'the service account', name: 'Bot', erasure: 'closed', of: serviceAccountOf },
  { who: 'the service account', name: 'moveworks', erasure: 'updated', of: serviceAccountOf },
  { who: 'an employee with a grant', name: 'IT', erasure: 'updated', of: grantedEmployee },
  { who: 'an employee with a grant', name: 'go', erasure: 'closed', of: grantedEmployee },
] as const)('given $who called “$name” whose plan was applied, when it is $erasure', ({ name, erasure, of }) => {
  test('the setup stays, the next audit runs, and the undo brings the site back', async () => {
    const answers = new Map<string, 'closed' | 'updated'>();
    const app = await anInstalledApp('acme', { personalData: answers }, new VirtualClock(Date.now()));
    try {
      const accountId = of(app);
      userOf(app, accountId).displayName = name;
      const contentOf = (): string => asContent(erasure === 'closed' ? withoutRolesOf(app, accountId) : app.site.state);
      const before = contentOf();
      await setUp(app);
      await audit(app);
      const { id: planId } = await app.told('makePlan', { ...IT, scope: { kind: 'all' }, choices: {} });
      await app.told('applyPlan', { ...IT, planId });
      await app.host.drainQueues();
      expect(await app.told('readFixProgress', IT)).toMatchObject({ state: 'done' });
      const settings = JSON.stringify(settingsOf(app));
      answers.set(accountId, erasure);
      await app.host.runScheduled('every-day');
      expect(JSON.stringify(settingsOf(app))).toBe(
        erasure === 'closed' ? settings.replaceAll(accountId, 'closed-account') : settings,
      );
      expect(dumpOf(app).includes(accountId)).toBe(erasure === 'updated');
      await app.told('undoPlan', { ...IT, planId });
      await app.host.drainQueues();
      expect(await app.told('readFixProgress', IT)).toMatchObject({ direction: 'undo', state: 'done' });
      expect(contentOf()).toBe(before);
      await audit(app);
      expect(await app.told('readProgress', IT)).toMatchObject({ state: 'done' });
    } finally {
      await app.close();
    }
  }, 180_000);
});
