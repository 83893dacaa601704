import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { HostManifest } from '../manifest';
import { browserScript, themeSheet } from './browser-scripts';
import { contentSecurityPolicy } from './content-security-policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** Where the pages of the app are served: another origin than the shell's, as on the platform. */
export interface FrameServer {
  readonly origin: string;
  close(): void;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}

/** On the platform the first script of the page comes from Atlassian; here it comes from the page's own origin. */
const withBridge = (html: string): string =>
  html.replace(/<head([^>]*)>/i, '<head$1><script src="/__platform/bridge.js"></script>');

/** Serves the resources of the manifest under `/<resource key>/`, every page with the platform's own policy. */
export async function startFrameServer(manifest: HostManifest, shellHost: () => string): Promise<FrameServer> {
  const bridge = browserScript('frame-bridge');
  const theme = themeSheet();
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/__platform/bridge.js') return send(response, 200, 'text/javascript', bridge);
    if (path === '/__platform/theme.css') return send(response, 200, 'text/css', theme);
    const [, key = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
    const resource = manifest.resources.find((candidate) => candidate.key === key);
    const file = normalize(rest === '' ? 'index.html' : decodeURIComponent(rest));
    if (resource === undefined || file.startsWith('..')) return send(response, 404, 'text/plain', 'Not found');
    const content = await readFile(join(manifest.folder, resource.path, file));
    if (extname(file) !== '.html')
      return send(response, 200, types[extname(file)] ?? 'application/octet-stream', content);
    const html = content.toString('utf8');
    return send(response, 200, 'text/html; charset=utf-8', withBridge(html), {
      'content-security-policy': contentSecurityPolicy(html, manifest, shellHost()),
    });
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://frame').pathname, response).catch(() =>
      send(response, 404, 'text/plain', 'Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
