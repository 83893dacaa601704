import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { HostManifest } from '../manifest';

/**
 * The header under which the platform serves a Custom UI page, made by Atlassian's own package. Only the address
 * that violations are reported to is left out, so that nothing leaves this machine.
 */
export function contentSecurityPolicy(html: string, { permissions }: HostManifest, shellHost: string): string {
  const silent = { info: () => undefined };
  const styles = (permissions.content.styles ?? []).filter((style) => style === 'unsafe-inline');
  const scripts = permissions.content.scripts ?? [];
  const existingCSPDetails = new CSPProcessingService(silent, (document, options) =>
    load(String(document), options),
  ).getCspDetails(html, { scopes: [], content: { styles, scripts } });
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: shellHost })
    .filter((directive) => !directive.startsWith('report-uri'))
    .join('; ');
}

/** Sandbox of the frame: the one that the platform's header names. */
export const sandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock ' +
  'allow-same-origin allow-scripts';
