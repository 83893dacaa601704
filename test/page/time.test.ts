import { exactDay, relativeTime } from '../../static/admin/src/lib/time';

const now = new Date('2026-11-23T12:00:00Z');

describe('a moment told relative to now', () => {
  test.each([
    ['2026-11-23T11:59:40Z', 'now'],
    ['2026-11-23T11:55:00Z', '5 minutes ago'],
    ['2026-11-23T09:00:00Z', '3 hours ago'],
    ['2026-11-22T11:00:00Z', 'yesterday'],
    ['2026-11-25T12:00:00Z', 'in 2 days'],
    ['2026-10-20T12:00:00Z', 'last month'],
    ['2024-11-20T12:00:00Z', '2 years ago'],
    ['not a date', 'not a date'],
  ])('given %s, it reads %s', (at, text) => {
    expect(relativeTime(at, now, 'en')).toBe(text);
  });

  test('given a German reader, it is German', () => {
    expect(relativeTime('2026-11-23T09:00:00Z', now, 'de-DE')).toBe('vor 3 Stunden');
  });

  test('given a day that cannot be read, it is shown as it came', () => {
    expect(exactDay('soon', 'en')).toBe('soon');
  });
});
