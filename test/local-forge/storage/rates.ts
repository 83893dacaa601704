import type { HostClock } from '../clock';
import type { StorageUse } from './storage';

/**
 * Rates of one installation: requests a second, and units of 10 KB read and written a minute.
 * developer.atlassian.com/platform/forge/limits-kvs-ce
 */
export const storageRates = { requestsPerSecond: 1000, readUnitsPerMinute: 4000, writeUnitsPerMinute: 4000 } as const;

type Service = (path: string, body: unknown) => Response;
interface Window {
  readonly number: number;
  readonly use: StorageUse;
}

/** The storage service, refusing what is over its rates with 429 `RATE_LIMIT_EXCEEDED`; null: it has none. */
export function withRates(service: Service, use: StorageUse, clock: HostClock | null): Service {
  if (clock === null) return service;
  const windowOf = (ms: number) => {
    let window: Window = { number: -1, use: { ...use } };
    return (): StorageUse => {
      const number = Math.floor(clock.now() / ms);
      if (number !== window.number) window = { number, use: { ...use } };
      return window.use;
    };
  };
  const [atSecond, atMinute] = [windowOf(1000), windowOf(60_000)];
  return (path, body) => {
    const [second, minute] = [atSecond(), atMinute()];
    const isOver =
      use.requests - second.requests >= storageRates.requestsPerSecond ||
      use.readUnits - minute.readUnits >= storageRates.readUnitsPerMinute ||
      use.writeUnits - minute.writeUnits >= storageRates.writeUnitsPerMinute;
    return isOver
      ? Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests.' }, { status: 429 })
      : service(path, body);
  };
}
