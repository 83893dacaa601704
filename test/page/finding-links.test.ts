import { addressBeside, filtersToFinding, isLinked } from '../../static/admin/src/features/findings/finding-links';
import { formatPlace, parsePlace, placeOf } from '../../static/admin/src/lib/router';
import type { ReportedFinding } from '../../src/shared/report';

const transition = (id: string, workflowId: string): ReportedFinding => ({
  subject: { type: 'transition', id, name: 'Resolve' },
  message: 'It is closed.',
  evidence: { actual: 'closed', expected: 'open', workflowId },
});

describe('a link to a finding', () => {
  test('given two workflows with a transition of the same id, it opens the one it was made of', () => {
    const [one, other] = [transition('11', 'a'), transition('11', 'b')];
    const { filters } = parsePlace(formatPlace(placeOf('findings', 'IT', filtersToFinding('transition-open', one))));
    expect(filters['check']).toBe('transition-open');
    expect([isLinked(filters, one), isLinked(filters, other)]).toEqual([true, false]);
  });

  test('given an object that belongs to no workflow, its id is enough', () => {
    const account: ReportedFinding = {
      subject: { type: 'account', id: '5b10&x=1', name: 'Bot' },
      message: 'It sleeps.',
      evidence: { actual: 'a', expected: 'b' },
    };
    const { filters } = parsePlace(formatPlace(placeOf('findings', 'IT', filtersToFinding('account-awake', account))));
    expect(isLinked(filters, account)).toBe(true);
  });

  test('given a link to the check alone, no finding is singled out', () => {
    expect(isLinked({ check: 'transition-open' }, transition('11', 'a'))).toBe(false);
  });
});

describe('the address beside the one Jira shows', () => {
  const place = placeOf('findings', 'IT', { check: 'x' });
  test.each([
    ['the page itself', 'https://acme.atlassian.net/jira/settings/apps/1/2'],
    ['the page with a slash', 'https://acme.atlassian.net/jira/settings/apps/1/2/'],
    ['a view of it', 'https://acme.atlassian.net/jira/settings/apps/1/2/overview?project=HR'],
    ['the same view with a slash', 'https://acme.atlassian.net/jira/settings/apps/1/2/findings/'],
  ])('given %s', (_given, shown) => {
    expect(addressBeside(shown, place)).toBe(
      'https://acme.atlassian.net/jira/settings/apps/1/2/findings?project=IT&check=x',
    );
  });
});
