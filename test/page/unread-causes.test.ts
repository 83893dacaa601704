import type { Text } from '../../src/shared/message';
import type { CheckResult } from '../../src/shared/report';
import { says } from '../../src/snapshot/says';
import { unreadCauses } from '../../static/admin/src/lib/unread-causes';

const unread = (reason: Text, outcome: CheckResult['outcome'] = 'not-available'): CheckResult => ({
  check: 'service-account-active',
  title: 'Service account is active',
  why: 'It signs in with it.',
  area: 'access',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com',
  need: 'required',
  skills: [],
  requirement: null,
  findings: [],
  sources: [],
  cure: { safety: 'manual', steps: [] },
  outcome,
  reason,
});
const denied = (request: string) => says.missingPermission({ request });

describe('why checks could not look', () => {
  test('a right that is missing is one cause, whatever was asked for with it, and for what rests on it too', () => {
    const part = says.needsPart({ part: 'workflows', reason: denied('GET /workflows') as never });
    expect(unreadCauses([unread(denied('GET /workflows')), unread(part), unread(denied('GET /roles'))])).toEqual([
      { reason: denied('GET /workflows'), checks: 3, alsoAt: ['GET /roles'] },
    ]);
  });

  test('other answers of Jira are other causes, the widest first', () => {
    const failed = (status: number) => says.failed({ request: 'GET /forms', status });
    expect(
      unreadCauses([
        unread(failed(500)),
        unread(failed(503)),
        unread(failed(503)),
        unread('Stored by an old version.'),
      ]),
    ).toEqual([
      { reason: failed(503), checks: 2, alsoAt: [] },
      { reason: failed(500), checks: 1, alsoAt: [] },
      { reason: 'Stored by an old version.', checks: 1, alsoAt: [] },
    ]);
  });

  test.each(['pass', 'fail', 'manual', 'not-applicable'] as const)('%s is no cause', (outcome) => {
    expect(unreadCauses([unread(denied('GET /roles'), outcome)])).toEqual([]);
  });
});
