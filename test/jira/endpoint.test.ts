import { endpoint } from '../../src/jira/endpoint';

describe('an endpoint', () => {
  test.each([
    { given: 'a plain key', path: endpoint('/project/{key}', { key: 'IT' }).path, is: '/project/IT' },
    {
      given: 'a key that tries to leave its segment',
      path: endpoint('/project/{key}/role/{id}', { key: '../user', id: '1?x#y' }).path,
      is: '/project/..%2Fuser/role/1%3Fx%23y',
    },
    {
      given: "a portal customer's id in the query",
      path: endpoint('/user', {}, { accountId: 'qm:1/2&x=1' }).path,
      is: '/user?accountId=qm%3A1%2F2%26x%3D1',
    },
    {
      given: 'a list in the query',
      path: endpoint('/screens', {}, { id: ['1', '2'], startAt: 0 }).path,
      is: '/screens?id=1&id=2&startAt=0',
    },
    { given: 'a query with gaps', path: endpoint('/screens', {}, { id: undefined, none: [] }).path, is: '/screens' },
  ])('given $given, is $is', ({ path, is }) => expect(path).toBe(is));

  test('keeps its template for logs', () =>
    expect(endpoint('/project/{key}', { key: 'SECRET' }, { q: 'x' }).template).toBe('/project/{key}'));

  test.each(['', '.', '..'])('refuses "%s" as a path parameter', (key) =>
    expect(() => endpoint('/project/{key}', { key })).toThrow(RangeError),
  );
});
