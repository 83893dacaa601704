import type { Visit } from './visit';

/** What the admin changes in Jira itself, past the app. */
export const changeInJira = (admin: Visit, method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> =>
  admin.page.evaluate(
    async ([verb, where, what]) =>
      (
        await fetch('/__shell/product', {
          method: 'POST',
          headers: { 'x-local-shell': '1' },
          body: JSON.stringify({
            product: 'jira',
            restPath: where,
            fetchRequestInit: {
              method: verb,
              headers: [
                ['content-type', 'application/json'],
                ['accept', 'application/json'],
              ],
              ...(what === null ? {} : { body: what }),
            },
          }),
        })
      ).json(),
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
