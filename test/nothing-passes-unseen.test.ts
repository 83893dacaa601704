import { textOf } from '../src/shared/message';
import type { AuditReport, Outcome } from '../src/shared/report';
import { ReadySite } from './one-fault/ready-site';
import { manifestScopes } from './shell/open-site';
import { seed } from './simulated-jira/seeds/seeds';

const thatEnd = ({ results }: AuditReport, outcome: Outcome): readonly string[] =>
  results.filter((result) => result.outcome === outcome).map(({ check }) => check);

const acme = (): ReadySite => new ReadySite(seed('acme'));

/** The app's user without its groups. */
const withoutGroups = (site: ReadySite): ReadySite => {
  site.dropFromGroups({ ...site.bot, accountId: site.state.appAccountId });
  return site;
};

describe('given acme with many faults, when the app may see less of it', () => {
  let seen: AuditReport;
  beforeAll(async () => {
    seen = await acme().audit();
  });

  const expectNothingNewlyGood = (report: AuditReport): void => {
    expect(thatEnd(report, 'pass').filter((check) => !thatEnd(seen, 'pass').includes(check))).toEqual([]);
    expect(
      thatEnd(report, 'not-applicable').filter((check) => !thatEnd(seen, 'not-applicable').includes(check)),
    ).toEqual([]);
    expect(report.verdict).toBe('no-go');
  };

  test.each(manifestScopes())('without the scope %s no fault turns into a pass', async (revoked) => {
    expectNothingNewlyGood(await acme().audit(manifestScopes().filter((scope) => scope !== revoked)));
  });
});

test('what hangs on a part that could not be read says so in words, not in the names of our code', async () => {
  const { results } = await new ReadySite().audit(
    manifestScopes().filter((scope) => scope !== 'manage:jira-configuration'),
  );
  const reasons = results
    .map(({ reason = '' }) => textOf(reason))
    .filter((reason) => reason.startsWith('This needs another part'));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => /\([a-z]*[A-Z]/.test(reason))).toEqual([]);
});

describe('given ready, when the app may see less of it', () => {
  test.each(manifestScopes())('without the scope %s nothing is called a fault', async (revoked) => {
    const report = await new ReadySite().audit(manifestScopes().filter((scope) => scope !== revoked));
    expect(thatEnd(report, 'fail')).toEqual([]);
    expect(thatEnd(report, 'error')).toEqual([]);
  });

  test('an app user that lost its groups is the one fault, the gate stays shut, and the reason names who has to act', async () => {
    const report = await withoutGroups(new ReadySite()).audit();
    expect(thatEnd(report, 'fail')).toEqual(['app-access-complete']);
    expect(thatEnd(report, 'not-available').length).toBeGreaterThan(30);
    expect(textOf(report.results.find(({ check }) => check === 'service-account-present')?.reason ?? '')).toMatch(
      /give the app's user its access to Jira/,
    );
    expect(report.verdict).toBe('no-go');
  });
});
