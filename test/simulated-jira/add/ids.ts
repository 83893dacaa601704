import type { SiteState } from '../state';

/** The next numeric id of the site. */
export const takeId = (state: SiteState): number => state.nextId++;

/** A UUID that depends on the site's counter only, so that a seed or a replayed test gives the same bytes each time. */
export const takeUuid = (state: SiteState): string => uuidFor(takeId(state));

/** The UUID for a number. */
export const uuidFor = (number: number): string => `5eed0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
