/** Turns what `router.navigate` and `router.open` send into an address; relative paths belong to the site. */
export function addressOf(payload: unknown, siteUrl: string): string {
  if (typeof payload !== 'object' || payload === null) return '/';
  const { url, target } = { url: undefined, target: undefined, ...payload } as {
    readonly url?: unknown;
    readonly target?: unknown;
  };
  if (typeof url === 'string') return url.startsWith(siteUrl) ? url.slice(siteUrl.length) || '/' : url;
  return typeof target === 'string' ? `/jira/${target}` : '/';
}

/** Whether a payload asks for a new tab. */
export const wantsNewTab = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'new-tab';

/** Part of the address that belongs to the page: what follows the path of its module. */
export function locationWithin(base: string): string {
  const { pathname, search, hash } = window.location;
  return `${pathname.slice(base.length) || '/'}${search}${hash}`;
}

/** Address of the browser for a location of the page. */
export const addressWithin = (base: string, url: string): string =>
  `${base}${url.startsWith('/') ? url : `/${url}`}`.replace(/\/(?=$|\?|#)/, '');
