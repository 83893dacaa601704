import { MOVEWORKS } from '../../src/profile/moveworks';
import { MOVEWORKS_PAGES } from '../../src/profile/moveworks-pages';
import { DEFAULT_PROFILE, PROFILES, profileById } from '../../src/profile/profiles';
import { profileSchema } from '../../src/profile/profile';

describe.each(PROFILES)('profile $id', (profile) => {
  const skillIds = profile.skills.map((skill) => skill.id);

  test('fits the schema', () => expect(profileSchema.parse(profile)).toEqual(profile));

  test('is found by its id', () => expect(profileById(profile.id)).toBe(profile));

  test('asks each check once', () => {
    const asked = profile.requirements.map((requirement) => requirement.check);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('speaks only of skills it has', () => {
    const named = profile.requirements.flatMap(({ neededBy }) =>
      typeof neededBy === 'string' ? [] : Object.keys(neededBy),
    );
    const permitted = [profile.permissions.global, profile.permissions.project]
      .flatMap((keys) => Object.keys(keys))
      .filter((skill) => skill !== 'always');
    expect([...named, ...permitted].filter((skill) => !skillIds.includes(skill))).toEqual([]);
  });

  test('never asks for a permission it calls excessive', () => {
    const { global, project, excessive } = profile.permissions;
    expect(
      [...Object.values(global), ...Object.values(project)].flat().filter((key) => excessive.includes(key)),
    ).toEqual([]);
  });
});

test('Moveworks is the default, in its own time zone, with triage off until a project has the volume, and approvals until it has any', () => {
  expect(DEFAULT_PROFILE).toMatchObject({ id: 'moveworks', timeZone: 'America/Danmarkshavn' });
  expect(DEFAULT_PROFILE.skills.filter((skill) => !skill.isOnByDefault).map((skill) => skill.id)).toEqual([
    'triage',
    'approvals',
  ]);
});

describe('Moveworks, as its present page for Jira Cloud asks', () => {
  const present = MOVEWORKS_PAGES.connector.url;
  const { requirements, accounts, homepage, ways, family } = MOVEWORKS;
  const pagesOf = (check: string) => requirements.find((one) => one.check === check)?.pages ?? [];

  test('one account is required, and test accounts are advice', () => {
    expect(accounts).toEqual({
      serviceAccount: 'required',
      agentTestAccount: 'optional',
      customerTestAccount: 'optional',
    });
    const aboutTestAccounts = [
      'accounts-distinct',
      'agent-test-account-ready',
      'customer-test-account-ready',
      'test-accounts-time-zone',
    ];
    expect(
      requirements.filter(({ check }) => aboutTestAccounts.includes(check)).map(({ neededBy }) => neededBy),
    ).toEqual(['advice', 'advice', 'advice', 'advice']);
  });

  test('what the present page asks for links to it first, and the profile’s own link is that page', () => {
    const asked = [
      'service-account-present',
      'service-account-time-zone',
      'service-account-licensed',
      'service-account-in-agent-role',
      'api-token-made',
      'identity-app-installed',
      'customers-present',
    ];
    expect(asked.map((check) => pagesOf(check)[0]?.url)).toEqual(asked.map(() => present));
    expect(homepage).toBe(present);
  });

  test('no demand rests on a page that the vendor calls old alone, but for test accounts', () => {
    const onOldPagesAlone = requirements.filter(({ pages }) => pages.every(({ isOld }) => isOld));
    expect(onOldPagesAlone.map(({ check, neededBy }) => `${check} ${String(neededBy)}`)).toEqual([
      'accounts-distinct advice',
      'agent-test-account-ready advice',
      'customer-test-account-ready advice',
      'test-accounts-time-zone advice',
    ]);
  });

  test('every demand links to a page of the vendor', () => {
    const pages = requirements.flatMap((requirement) => requirement.pages);
    expect([...new Set(pages.map(({ url }) => new URL(url).hostname))].sort()).toEqual([
      'docs.moveworks.com',
      'github.com',
      'help.moveworks.com',
    ]);
  });

  test('someone signs in as the account; admins find the bot as ServiceNow Otto too', () => {
    expect(ways.map(({ kind, base, scopes }) => ({ kind, base, scopes }))).toEqual([
      { kind: 'classic-user', base: 'site', scopes: [] },
    ]);
    expect(family?.name).toBe('ServiceNow Otto');
  });
});

test('a profile that this version no longer has is not found', () =>
  expect(profileById('bot-of-2019')).toBeUndefined());
