import type { Installation } from './installation';
import type { UiModule } from './manifest';

/** Where on the site a page of the app is shown. */
export interface Place {
  /** Address of the page, as `location` in the extension says. */
  readonly location: string;
  readonly project?: { readonly id: string; readonly key: string; readonly type: string };
}

/** What a module of this kind finds in `context.extension`. */
export function extensionOf(module: UiModule, place: Place): Readonly<Record<string, unknown>> {
  return {
    type: module.type,
    location: place.location,
    ...(module.useAsConfig && { useAsConfig: true }),
    ...(module.useAsGetStarted && { useAsGetStarted: true }),
    ...(module.pages.length > 0 && { pages: module.pages }),
    ...(place.project !== undefined && { project: place.project }),
  };
}

/** The context of a page (`FullContext` of @forge/bridge), also the first argument's `context` of a resolver. */
export function pageContext(
  installation: Installation,
  module: UiModule,
  viewer: { readonly accountId: string | undefined; readonly locale?: string; readonly timezone?: string },
  extension: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    accountId: viewer.accountId,
    cloudId: installation.cloudId,
    extension,
    environmentId: installation.environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `${installation.contextAri}/${installation.appId}/${module.key}`,
    locale: viewer.locale ?? 'en_US',
    moduleKey: module.key,
    siteUrl: installation.siteUrl,
    timezone: viewer.timezone ?? 'Europe/Berlin',
  };
}

/** The second argument of every function: who stands behind the invocation. */
export function platformContext(installation: Installation, accountId?: string): object {
  return {
    installContext: installation.contextAri,
    installation: {
      ari: { installationId: installation.installationId },
      contexts: [{ cloudId: installation.cloudId }],
    },
    ...(accountId !== undefined && { principal: { accountId } }),
  };
}
