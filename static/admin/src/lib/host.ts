import { router, showFlag, view } from '@forge/bridge';

/** Which of the app's modules shows the page, see manifest.yml. */
type Entrance = 'admin' | 'configure' | 'get-started' | 'project-settings';

export interface Host {
  readonly entrance: Entrance;
  /** Of the project settings page only. */
  readonly project: { readonly id: string; readonly key: string } | null;
  readonly locale: string;
}

const entrances: readonly Entrance[] = ['admin', 'configure', 'get-started', 'project-settings'];

/** Awaited before the first paint, so that the page is never seen in the wrong theme. */
export const enableTheme = async (): Promise<void> => {
  await view.theme.enable();
};

export async function readHost(): Promise<Host> {
  const context = await view.getContext();
  const entrance = entrances.find((known) => known === context.moduleKey) ?? 'admin';
  return { entrance, project: projectOf(context.extension), locale: context.locale };
}

function projectOf(extension: Readonly<Record<string, unknown>>): Host['project'] {
  const { project } = extension;
  if (typeof project !== 'object' || project === null || !('key' in project) || !('id' in project)) return null;
  return { id: String(project.id), key: String(project.key) };
}

/** Tells what just happened in Jira's own corner: a flag inside a tall frame would open outside the reader's sight. */
export function tell(title: string, description: string, type: 'success' | 'error' | 'info' = 'success'): void {
  showFlag({ id: `bot-preflight-${title}`, title, description, type, isAutoDismiss: true });
}

/** The address of the page as Jira's address bar shows it; null where Jira does not tell. */
export async function pageAddress(): Promise<string | null> {
  const { location } = (await view.getContext()).extension;
  return typeof location === 'string' ? location : null;
}

/** Opens a path of the Jira site, or another site, in a new tab. */
export const openElsewhere = (url: string): void => {
  void router.open(url);
};

/** Frames may be refused the clipboard; then the text is selected for the reader and this answers false. */
export async function copyText(text: string, shownIn: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shownIn !== null) window.getSelection()?.selectAllChildren(shownIn);
    return document.execCommand('copy');
  }
}

const lastProjectKey = 'bot-preflight.last-project';

/** The side bar's links name no project: they lead to the one looked at last. */
export function rememberProject(key: string): void {
  try {
    window.sessionStorage.setItem(lastProjectKey, key);
  } catch {
    // A browser that keeps nothing for frames only costs the reader one click.
  }
}

export function rememberedProject(): string | null {
  try {
    return window.sessionStorage.getItem(lastProjectKey);
  } catch {
    return null;
  }
}

const beforeFixKey = 'bot-preflight.before-fix';

/** What the audit said before a plan was applied: the reports are kept by the app one at a time. */
export function rememberOpenChecks(planId: string, checks: readonly string[]): void {
  try {
    window.sessionStorage.setItem(beforeFixKey, [planId, ...checks].join(' '));
  } catch {
    // Then the page tells the new verdict without the difference.
  }
}

/** null where another browser applied the plan. */
export function rememberedOpenChecks(planId: string): readonly string[] | null {
  try {
    const [kept, ...checks] = (window.sessionStorage.getItem(beforeFixKey) ?? '').split(' ');
    return kept === planId ? checks : null;
  } catch {
    return null;
  }
}
