import { extensionOf, pageContext } from '../contexts';
import type { ForgeHost } from '../host';
import { uiModules } from '../manifest';
import type { UiModule } from '../manifest';

/** A page of the app as Jira addresses it. */
export interface ShownModule {
  readonly module: UiModule;
  /** Path without a sub-page. */
  readonly base: string;
  readonly projectKey: string | undefined;
}

const adminPath = /^\/jira\/settings\/apps\/(configure\/|get-started\/)?([^/]+)\/([^/]+)(\/.*)?$/;
const projectPath = /^\/jira\/servicedesk\/projects\/([A-Z][A-Z0-9_]*)\/settings\/apps\/([^/]+)\/([^/]+)(\/.*)?$/;

/** Path of a page of the app (modules/jira-admin-page and modules/jira-project-settings-page, "URL"). */
export function pathOf({ installation }: Pick<ForgeHost, 'installation'>, module: UiModule, projectKey = 'IT'): string {
  const app = `${installation.appId}/${installation.environmentId}`;
  if (module.type === 'jira:projectSettingsPage')
    return `/jira/servicedesk/projects/${projectKey}/settings/apps/${app}`;
  const variant = module.useAsConfig ? 'configure/' : module.useAsGetStarted ? 'get-started/' : '';
  return `/jira/settings/apps/${variant}${app}`;
}

/** The page of the app that a path shows, if it shows one. */
export function findPlace(
  host: Pick<ForgeHost, 'installation' | 'manifest'>,
  pathname: string,
): ShownModule | undefined {
  const modules = uiModules(host.manifest);
  const projectKey = projectPath.exec(pathname)?.[1];
  const variant = adminPath.exec(pathname)?.[1];
  const isAdmin = adminPath.test(pathname);
  const module = modules.find((candidate) =>
    projectKey !== undefined
      ? candidate.type === 'jira:projectSettingsPage'
      : isAdmin &&
        candidate.type === 'jira:adminPage' &&
        candidate.useAsConfig === (variant === 'configure/') &&
        candidate.useAsGetStarted === (variant === 'get-started/'),
  );
  if (module === undefined) return undefined;
  const base = pathOf(host, module, projectKey);
  return pathname === base || pathname.startsWith(`${base}/`) ? { module, base, projectKey } : undefined;
}

/** The context of a page shown to a person; `projectIdOf` answers for the project settings page. */
export async function contextOf(
  host: Pick<ForgeHost, 'installation'>,
  shown: ShownModule,
  viewer: { readonly accountId: string; readonly locale: string },
  location: string,
  projectIdOf: (key: string) => Promise<string>,
): Promise<{
  readonly context: Readonly<Record<string, unknown>>;
  readonly extension: Readonly<Record<string, unknown>>;
}> {
  const project =
    shown.projectKey === undefined
      ? {}
      : { project: { id: await projectIdOf(shown.projectKey), key: shown.projectKey, type: 'service_desk' } };
  const extension = extensionOf(shown.module, { location, ...project });
  return { extension, context: pageContext(host.installation, shown.module, viewer, extension) };
}
