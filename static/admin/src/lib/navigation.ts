import { view } from '@forge/bridge';

/** The address of the page, wherever it lives: in Jira's own address bar, or behind the hash of the frame. */
export interface Navigation {
  read: () => string;
  push: (url: string) => void;
  replace: (url: string) => void;
  /** Calls back after every change that the reader or Jira's side bar made. */
  listen: (changed: () => void) => void;
}

function hashNavigation(): Navigation {
  const change = (url: string, method: 'pushState' | 'replaceState'): void =>
    window.history[method](null, '', `#${url}`);
  return {
    read: () => window.location.hash.slice(1) || '/',
    push: (url) => change(url, 'pushState'),
    replace: (url) => change(url, 'replaceState'),
    listen: (changed) => {
      window.addEventListener('popstate', changed);
      window.addEventListener('hashchange', changed);
    },
  };
}

/**
 * Jira's address where the module has one (admin page and project settings page), the frame's hash elsewhere.
 * https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/view/#createhistory
 */
export async function openNavigation(): Promise<Navigation> {
  try {
    const history = await view.createHistory();
    return {
      read: () => history.location.pathname + history.location.search,
      push: (url) => history.push(url),
      replace: (url) => history.replace(url),
      listen: (changed) => {
        history.listen((location) => {
          history.location = location;
          changed();
        });
      },
    };
  } catch {
    return hashNavigation();
  }
}
