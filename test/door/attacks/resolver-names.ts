/** Names that are no questions of the page, most of them members every object has. */
export const NO_QUESTIONS: readonly string[] = [
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'prototype',
  'getFunction',
  'define',
  'length',
  'name',
  '0',
  '',
  ' ',
  'hello ',
  'HELLO',
  'hello\u0000',
  'createKey/../revokeKey',
];

/** Every question of the page “Bot access”, with a payload it would take. */
export const BOT_QUESTIONS: Readonly<Record<string, unknown>> = {
  listKeys: {},
  createKey: { name: 'Bot', kind: 'bearer', scopes: ['readiness:read'], projectIds: ['1'] },
  rotateKey: { keyId: '0123456789abcdef', overlapHours: 1 },
  revokeKey: { keyId: '0123456789abcdef' },
  readAccessLog: { day: '2026-11-23' },
  readBotUrl: {},
  rotateBotUrl: {},
  readTicketFeed: { projectKey: 'IT' },
  switchTicketFeed: { projectKey: 'IT', isOn: true },
  listBotRoutes: {},
  tryBotCall: { keyId: '0123456789abcdef', path: '/v1/forms', query: {} },
  previewForms: { projectKey: 'IT' },
  previewForm: { projectKey: 'IT', formId: '1-1' },
  explainArticles: { projectKey: 'IT', query: 'vpn' },
};

/** What is no payload of any question that takes one. */
export const ODD_PAYLOADS: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a list', []],
  ['a text', 'x'],
  ['a number', 1e308],
  ['a prototype', JSON.parse('{"__proto__":{"keyId":"0123456789abcdef"},"constructor":{"prototype":{}}}')],
  [
    'values of other kinds',
    { keyId: {}, day: [], projectKey: 1, path: null, query: 'x', overlapHours: '1', isOn: 'yes' },
  ],
  ['storage keys', { keyId: '../settings:1', day: '2026-11-23:x', projectKey: 'IT:1', path: 1, query: { a: 1 } }],
  ['text without an end', { keyId: 'a'.repeat(100_000), projectKey: 'A'.repeat(100_000), day: '1'.repeat(100_000) }],
];

/** Events that say nothing, lie, or are made to break what reads them. */
export const ODD_EVENTS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['nothing', {}],
  ['an issue that is a text', { issue: 'IT-1' }],
  ['an issue without an id', { issue: { key: 'IT-1', fields: {} } }],
  ['an issue whose id is a path', { issue: { id: '../../rest/api/3/myself', key: 'IT-1' } }],
  ['an issue whose id is JQL', { issue: { id: '1 OR 1=1', key: 'IT-1' } }],
  ['an issue of a project there is not', { issue: { id: '1', key: 'XX-1', fields: { project: { id: '999999' } } } }],
  [
    'a prototype',
    JSON.parse('{"__proto__":{"issue":{"id":"1"}},"constructor":{"prototype":{"isAdmin":true}}}') as object as Record<
      string,
      unknown
    >,
  ],
  [
    'a change of a field called constructor',
    { issue: { id: '1' }, changelog: { items: [{ fieldId: 'constructor' }] } },
  ],
  [
    'a hundred thousand changes',
    { issue: { id: '1' }, changelog: { items: Array.from({ length: 100_000 }, () => ({ fieldId: 'a' })) } },
  ],
  ['times of other worlds', { issue: { id: '1' }, timestamp: 'NaN', comment: { id: '1', created: '9999-99-99' } }],
  ['a comment that is a list', { issue: { id: '1' }, comment: [] }],
  ['a thousand levels', { issue: { id: '1', fields: nested(1000) } }],
];

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}
