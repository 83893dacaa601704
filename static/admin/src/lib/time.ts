const units: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number }[] = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
];

/** `3 hours ago`, `in 2 days`, `now` below one minute; an unreadable date is given back as it is. */
export function relativeTime(at: string, now: Date, locale: string): string {
  const seconds = (Date.parse(at) - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return at;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const fit = units.find((unit) => Math.abs(seconds) >= unit.seconds);
  return fit ? format.format(Math.round(seconds / fit.seconds), fit.unit) : format.format(0, 'second');
}

/** `23 November 2026 at 11:40 UTC`, for the hover text and for validity dates. */
export function exactTime(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

export function exactDay(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** `11:40:05`, of something that is seconds or minutes away. */
export function clockTime(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(date);
}
