const DAY_MS = 86_400_000;

/**
 * By how many hours the clocks of a zone run ahead of another's (behind: below zero), at least and at most within a
 * year.
 */
export interface ZoneHours {
  readonly least: number;
  readonly most: number;
}

/**
 * Compares two IANA zones over the year from a moment on (ISO 8601 UTC), as clocks change in many of them.
 * null: a zone that this runtime does not know.
 */
export const zoneHours = (zone: string, expected: string, from: string): ZoneHours | null => {
  const [of, against] = [offsetsOf(zone), offsetsOf(expected)];
  if (of === null || against === null) return null;
  // Half months are finer than any change of the clocks that stays.
  const hours = Array.from({ length: 24 }, (_each, half) => Date.parse(from) + half * 15 * DAY_MS).map(
    (at) => (of(at) - against(at)) / 60,
  );
  return { least: Math.min(...hours), most: Math.max(...hours) };
};

/** Minutes that a zone is ahead of UTC, by moment. */
const offsetsOf = (timeZone: string): ((at: number) => number) | null => {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return (at) => {
      const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/u.exec(name) ?? [];
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
    };
  } catch {
    return null;
  }
};
