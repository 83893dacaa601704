import type { Route } from './exchange';

interface Compiled {
  route: Route;
  segments: readonly string[];
  literals: number;
}
export interface Matched {
  route: Route;
  params: Record<string, string>;
}

const isParameter = (segment: string): boolean => segment.startsWith('{');

/**
 * Finds the operation for a method and path; literal segments win over parameters (`/statuses/search` over
 * `/statuses/{id}`).
 */
export class Router {
  private readonly bySize = new Map<string, Compiled[]>();

  constructor(readonly routes: readonly Route[]) {
    for (const route of routes) {
      const segments = route.path.split('/').slice(1);
      const key = `${route.method} ${segments.length}`;
      const compiled = { route, segments, literals: segments.filter((segment) => !isParameter(segment)).length };
      this.bySize.set(
        key,
        [...(this.bySize.get(key) ?? []), compiled].sort((a, b) => b.literals - a.literals),
      );
    }
  }

  match(method: string, path: string): Matched | undefined {
    const parts = path.split('/').slice(1);
    for (const { route, segments } of this.bySize.get(`${method} ${parts.length}`) ?? []) {
      if (segments.every((segment, index) => isParameter(segment) || segment === parts[index]))
        return { route, params: readParameters(segments, parts) };
    }
    return undefined;
  }

  /** Whether the path exists with another method, for 405. */
  knowsPath(path: string): boolean {
    return (['GET', 'POST', 'PUT', 'DELETE'] as const).some((method) => this.match(method, path) !== undefined);
  }
}

const readParameters = (segments: readonly string[], parts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    segments.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.slice(1, -1), decode(parts[index] ?? '')]] : [],
    ),
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
