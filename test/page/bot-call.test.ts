import type { BotRoute } from '../../src/shared/bot-preview-contract';
import { callSays } from '../../src/bot-api/call-says';
import { callOf, missingIn, prettyBody, queryText } from '../../static/admin/src/features/bot-access/bot-call';

const route: BotRoute = {
  path: '/v1/files/{id}/download',
  summary: callSays.download,
  scope: 'articles:read',
  inputs: [
    { name: 'id', place: 'path', isRequired: true, description: null },
    { name: '$top', place: 'query', isRequired: false, description: null },
    { name: '$filter', place: 'query', isRequired: false, description: null },
  ],
};

describe('a call made of what was typed', () => {
  test.each([
    [
      'all of it',
      { id: ' 10000-7 ', $top: '5', $filter: "a eq 'b'" },
      { path: '/v1/files/10000-7/download', query: { $top: '5', $filter: "a eq 'b'" } },
      [],
    ],
    ['only what is needed', { id: '7', $top: ' ' }, { path: '/v1/files/7/download', query: {} }, []],
    ['a path in place of an id', { id: '../x' }, { path: '/v1/files/..%2Fx/download', query: {} }, []],
    ['nothing', {}, { path: '/v1/files//download', query: {} }, ['id']],
  ])('given %s, it has its path and its query, and says what is missing', (_given, typed, call, missing) => {
    expect({ call: callOf(route, typed), missing: missingIn(route, typed) }).toEqual({ call, missing });
  });

  it('sorts and encodes the query as a signature wants it', () => {
    expect(queryText({ b: 'x y', $a: "it's (1)" })).toBe('%24a=it%27s%20%281%29&b=x%20y');
  });

  test.each([
    ['JSON', '{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
    ['a page', '<p>x</p>', '<p>x</p>'],
    ['JSON that was cut', '{"a":[', '{"a":['],
    ['nothing', '', ''],
  ])('given %s, the body is shown as it reads best', (_given, body, shown) => {
    expect(prettyBody(body)).toBe(shown);
  });
});
