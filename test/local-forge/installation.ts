import { createHash } from 'node:crypto';
import type { HostManifest } from './manifest';

/** Where the app is installed: the identifiers every invocation carries. */
export interface Installation {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly installationId: string;
  readonly cloudId: string;
  /** `ari:cloud:jira::site/<cloudId>`, called contextAri or installContext. */
  readonly contextAri: string;
  readonly siteUrl: string;
}

/** An identifier that is the same on every start. */
export function stableUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The installation of an app on a site. */
export function installOn(
  siteUrl: string,
  manifest: HostManifest,
  cloudId: string = stableUuid(siteUrl),
): Installation {
  const appId = manifest.app.id.replace('ari:cloud:ecosystem::app/', '');
  return {
    appId,
    appVersion: '1.0.0',
    environmentId: stableUuid(`environment of ${appId}`),
    installationId: stableUuid(`${appId} on ${siteUrl}`),
    cloudId,
    contextAri: `ari:cloud:jira::site/${cloudId}`,
    siteUrl,
  };
}
