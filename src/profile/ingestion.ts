import { z } from 'zod';

/** When a bot reads one kind of thing anew. */
export const ingestionSchema = z.strictObject({
  /** IANA zone the vendor counts in. */
  timeZone: z.string(),
  /** `05:30`, where the vendor names the times; empty where it only says how often. */
  times: z.array(z.string().regex(/^\d\d:\d\d$/u)).readonly(),
  /** Hours between two readings. */
  everyHours: z.number().positive(),
  /** How long the vendor says a change may take at worst. */
  worstHours: z.number().positive(),
});
export type Ingestion = z.infer<typeof ingestionSchema>;

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1_440;

const minuteOfDay = (ms: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ms);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? '0');
  return part('hour') * 60 + part('minute');
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The first of the times after a moment, as the clocks on the vendor's wall show it, so across a change of the clocks
 * too.
 */
const nextTime = (from: number, { timeZone, times }: Ingestion): number => {
  const minute = minuteOfDay(from, timeZone);
  const wait = Math.min(...times.map((time) => ((minutesOf(time) - minute + DAY_MINUTES - 1) % DAY_MINUTES) + 1));
  const about = Math.floor(from / MINUTE_MS) * MINUTE_MS + wait * MINUTE_MS;
  const shift =
    ((((minute + wait - minuteOfDay(about, timeZone)) % DAY_MINUTES) + DAY_MINUTES * 1.5) % DAY_MINUTES) -
    DAY_MINUTES / 2;
  return about + shift * MINUTE_MS;
};

/**
 * When the bot reads again at the latest after a change, and until when it has seen the change at the very latest.
 * Epoch milliseconds in and out. Where the vendor names no times, a whole interval is the honest answer.
 */
export const nextIngestion = (
  from: number,
  schedule: Ingestion,
): { readonly at: number; readonly atLatest: number } => ({
  at: schedule.times.length === 0 ? from + schedule.everyHours * HOUR_MS : nextTime(from, schedule),
  atLatest: from + schedule.worstHours * HOUR_MS,
});
