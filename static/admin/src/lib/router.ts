import { isView, type View } from './views';

/** Where the reader is: everything that a link to the same screen has to carry. */
export interface Place {
  readonly view: View;
  readonly project: string | null;
  /** Filters of the view, such as `outcome` or `text`; empty values are left out. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Reads `/findings?project=IT&outcome=fail`; an unknown path is `home`. */
export function parsePlace(url: string): Place {
  const { pathname, searchParams } = new URL(url.replace(/^#/, '') || '/', 'https://page.invalid');
  const name = pathname.split('/').filter(Boolean).at(-1) ?? 'home';
  const filters = Object.fromEntries([...searchParams].filter(([key, value]) => key !== 'project' && value !== ''));
  return { view: isView(name) ? name : 'home', project: searchParams.get('project') || null, filters };
}

/** The inverse of `parsePlace`; filters are in alphabetical order, so that one place has one address. */
export function formatPlace(place: Place): string {
  const query = new URLSearchParams();
  if (place.project !== null) query.set('project', place.project);
  for (const [key, value] of Object.entries(place.filters).sort(([a], [b]) => a.localeCompare(b)))
    if (value !== '') query.set(key, value);
  const search = query.toString();
  return `/${place.view === 'home' ? '' : place.view}${search === '' ? '' : `?${search}`}`;
}

/** A place without filters. */
export const placeOf = (
  view: View,
  project: string | null = null,
  filters: Readonly<Record<string, string>> = {},
): Place => ({ view, project, filters });
