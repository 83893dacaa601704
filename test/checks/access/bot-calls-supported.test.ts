import { botCallsSupported } from '../../../src/checks/access/bot-calls-supported';
import { identityAppInstalled } from '../../../src/checks/access/identity-app-installed';
import { runChecks } from '../../../src/checks/run-checks';
import { MOVEWORKS } from '../../../src/profile/moveworks';
import { inEnglish } from '../../../src/shared/message';
import { TAKEN_AT, aServiceProject, chosen } from '../../given/a-service-project';
import { aSnapshot } from '../../given/a-snapshot';
import { describeManualCheck } from '../describe-manual-check';

describeManualCheck(botCallsSupported);

describe('what is known of the bot’s calls beforehand', () => {
  const reasonOf = (
    check: typeof botCallsSupported | typeof identityAppInstalled,
    { takenAt = TAKEN_AT, profile = MOVEWORKS } = {},
  ) => {
    const project = { ...aServiceProject({ settings: chosen({ confirmations: [] }), profile }), takenAt };
    const [result] = runChecks(aSnapshot(project), [{ ...check, area: 'access' }]);
    return inEnglish(result?.reason ?? '');
  };

  test('names each add-on that calls the removed search, the day, and what takes its place', () => {
    const reason = reasonOf(botCallsSupported);
    expect(reason).toContain('Not confirmed yet.');
    expect(reason).toContain('removed GET rest/api/3/search by 2025-10-31; GET rest/api/3/search/jql takes its place');
    for (const part of MOVEWORKS.restsOn[0]?.parts ?? []) expect(reason).toContain(part);
    expect(MOVEWORKS.restsOn[0]?.parts).toHaveLength(7);
  });

  test.each([
    ['2027-01-31T23:59:59.000Z', 'ends Connect on 2027-01-31'],
    ['2027-02-01T00:00:00.000Z', 'removed Connect by 2027-01-31'],
  ])('at %s, says of the identity app that Atlassian %s', (takenAt, told) => {
    expect(reasonOf(identityAppInstalled, { takenAt })).toContain(told);
  });

  test('says nothing of a bot of which nothing is known', () => {
    const profile = { ...MOVEWORKS, restsOn: [] };
    expect(reasonOf(botCallsSupported, { profile })).toBe('Not confirmed yet.');
  });

  test('never blocks go-live', () => {
    const project = aServiceProject({ settings: chosen({ confirmations: [] }) });
    const [result] = runChecks(aSnapshot(project), [{ ...botCallsSupported, area: 'access' }]);
    expect(result).toMatchObject({ outcome: 'manual', need: 'advice' });
  });
});
