import { formatPlace, parsePlace, placeOf } from '../../static/admin/src/lib/router';

describe('an address of the page', () => {
  test.each([
    ['nothing', '', placeOf('home')],
    ['the root', '/', placeOf('home')],
    ['a route of the side bar', '/findings', placeOf('findings')],
    ['a project', '/overview?project=IT', placeOf('overview', 'IT')],
    [
      'filters',
      '/findings?project=IT&outcome=fail&text=two+words',
      placeOf('findings', 'IT', { outcome: 'fail', text: 'two words' }),
    ],
    ['an empty filter', '/findings?project=IT&outcome=', placeOf('findings', 'IT')],
    ['a hash', '#/setup?project=IT', placeOf('setup', 'IT')],
    ['a path that Jira put before ours', '/jira/settings/apps/a/b/overview', placeOf('overview')],
    ['a view that does not exist', '/nowhere?project=IT', placeOf('home', 'IT')],
  ])('given %s, it names its place', (_given, url, place) => {
    expect(parsePlace(url)).toEqual(place);
  });

  test.each([
    [placeOf('home'), '/'],
    [placeOf('projects', null, { text: 'ä & b' }), '/projects?text=%C3%A4+%26+b'],
    [
      placeOf('findings', 'IT', { severity: 'high', outcome: 'fail' }),
      '/findings?project=IT&outcome=fail&severity=high',
    ],
    [placeOf('findings', 'IT', { severity: '' }), '/findings?project=IT'],
  ])('given a place, it is written in one way: %j', (place, url) => {
    expect(formatPlace(place)).toBe(url);
  });

  test('given any place, writing and reading gives it back', () => {
    const place = placeOf('findings', 'ÄÖ', { check: 'resolved-status-reachable', text: '“done” ?#' });
    expect(parsePlace(formatPlace(place))).toEqual(place);
  });
});
