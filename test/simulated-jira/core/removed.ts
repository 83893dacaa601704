import { Refusal } from './exchange';

/**
 * Operations that Jira Cloud took away. They answer 410 to everybody, with what to call instead:
 * developer.atlassian.com/changelog
 */
const REMOVED: readonly { readonly path: RegExp; readonly instead: string }[] = [
  { path: /^\/rest\/api\/(2|3|latest)\/search$/, instead: '/rest/api/3/search/jql' },
  { path: /^\/rest\/api\/(2|3|latest)\/workflow$/, instead: '/rest/api/3/workflows' },
];

/** The refusal of an operation that was removed; undefined: the path was never one, or still is. */
export const removed = (path: string): Refusal | undefined => {
  const found = REMOVED.find((one) => one.path.test(path));
  return (
    found &&
    new Refusal(410, {
      errorMessages: [`The requested API has been removed. Please migrate to the ${found.instead} API.`],
      errors: {},
    })
  );
};
