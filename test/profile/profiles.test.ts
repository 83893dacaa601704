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

test('Moveworks is the default, in its own time zone, with triage off until a project has the volume', () => {
  expect(DEFAULT_PROFILE).toMatchObject({ id: 'moveworks', timeZone: 'America/Danmarkshavn' });
  expect(DEFAULT_PROFILE.skills.filter((skill) => !skill.isOnByDefault).map((skill) => skill.id)).toEqual(['triage']);
});

test('every Moveworks requirement links to a page of the vendor', () => {
  const hosts = DEFAULT_PROFILE.requirements.map(({ source }) => new URL(source).hostname);
  expect([...new Set(hosts)].sort()).toEqual(['docs.moveworks.com', 'help.moveworks.com']);
});

test('a profile that this version no longer has is not found', () =>
  expect(profileById('bot-of-2019')).toBeUndefined());
