import type { Route } from './route';
import { DoorError } from './door-error';
import { segmentsOf, type DoorRequest } from './request';

/** Finds the row of the registry. Throws `DoorError` for an unknown path, or a method the path does not know. */
export const matchRoute = (
  routes: readonly Route[],
  { method, path }: Pick<DoorRequest, 'method' | 'path'>,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } => {
  const segments = segmentsOf(path);
  if (!segments)
    throw new DoorError(
      'bad-request',
      'The path holds an empty part, dots, or a character that is not allowed in a part.',
    );
  const here = routes.flatMap((route) => {
    const params = paramsOf(route.path, segments);
    return params ? [{ route, params }] : [];
  });
  if (here.length === 0) throw new DoorError('not-found', 'There is no such path; GET /v1/openapi.json lists them.');
  const found = here
    .filter(({ route }) => route.method === method)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
  if (found) return found;
  const allowed = [...new Set(here.map(({ route }) => route.method))].sort().join(', ');
  throw new DoorError('method-not-allowed', `This path takes ${allowed}.`, { headers: { allow: allowed } });
};

const paramsOf = (template: string, segments: readonly string[]): Readonly<Record<string, string>> | null => {
  const parts = template.split('/').slice(1);
  if (parts.length !== segments.length) return null;
  const pairs: [string, string][] = [];
  for (const [index, part] of parts.entries()) {
    const value = segments[index] ?? '';
    if (part.startsWith('{')) pairs.push([part.slice(1, -1), value]);
    else if (part !== value) return null;
  }
  return Object.fromEntries(pairs);
};
