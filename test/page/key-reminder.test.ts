import type { BotKeyRow } from '../../src/shared/contract';
import { daysUntil, keysToRotate } from '../../static/admin/src/features/bot-access/key-reminder';

const now = new Date('2026-11-23T12:00:00.000Z');
const key = (part: Partial<BotKeyRow>): BotKeyRow => ({
  id: 'k',
  name: 'Bot',
  kind: 'bearer',
  scopes: [],
  projectIds: ['1'],
  showsEmail: false,
  createdAt: '2026-09-01T00:00:00.000Z',
  expiresAt: '2026-11-30T12:00:00.000Z',
  state: 'expires-soon',
  revokedAt: null,
  lastUsedAt: null,
  overlapUntil: null,
  jwt: null,
  ...part,
});

describe('the days a key has left', () => {
  test.each([
    ['ends in a week to the minute', '2026-11-30T12:00:00.000Z', 7],
    ['ends a minute before a week is over', '2026-11-30T11:59:00.000Z', 6],
    ['ends in a day to the minute', '2026-11-24T12:00:00.000Z', 1],
    ['ends within the hour', '2026-11-23T12:30:00.000Z', 0],
    ['has ended', '2026-11-20T12:00:00.000Z', 0],
  ])('given a key that %s, they are counted in full days', (_given, at, days) => {
    expect(daysUntil(at, now)).toBe(days);
  });
});

describe('the keys to be reminded of', () => {
  const keys = [
    key({ id: 'later' }),
    key({ id: 'first', expiresAt: '2026-11-24T00:00:00.000Z' }),
    key({ id: 'fine', state: 'valid', expiresAt: '2027-01-01T00:00:00.000Z' }),
    key({ id: 'gone', state: 'expired' }),
    key({ id: 'revoked', state: 'revoked' }),
    key({ id: 'elsewhere', projectIds: ['2'] }),
  ];
  test.each([
    ['no project', undefined, ['first', 'later', 'elsewhere']],
    ['a project two of them cover', '1', ['first', 'later']],
    ['a project none of them covers', '3', []],
  ])('given %s, they are those that end soon, the first to end first', (_given, projectId, ids) => {
    expect(keysToRotate(keys, now, projectId).map(({ key: { id } }) => id)).toEqual(ids);
  });
});
