import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ForgeHost } from '../host';
import type { JiraDoor } from '../jira-door';
import { titleIn, uiModules, type UiModule } from '../manifest';
import { answerWebTrigger, textOf } from '../web-trigger-server';
import { browserScript, themeSheet } from './browser-scripts';
import type { FrameServer } from './frame-server';
import { contextOf, findPlace, pathOf } from './places';
import type { ShownModule } from './places';
import { answerProduct } from './product-requests';
import type { ShellConfig } from './messages';
import { appPage, jiraScreen } from './shell-page';
import type { Person, ShellView, SideLink } from './shell-page';

/** What the shell shows and whom it lets look. */
export interface ShellSetup {
  readonly host: ForgeHost;
  readonly frames: FrameServer;
  readonly jira: JiraDoor;
  /** The first is shown unless another was chosen. */
  readonly people: readonly Person[];
  readonly siteName: string;
  readonly projectIdOf: (key: string) => Promise<string>;
}

const requestSchema = z.object({ path: z.string(), functionKey: z.string(), payload: z.unknown().optional() });
const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function cookie(request: IncomingMessage, name: string): string | undefined {
  const found = (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

/** Keeps other sites out: their scripts can neither name this host nor send this header. */
function isOwnRequest(request: IncomingMessage): boolean {
  return request.headers['x-local-shell'] === '1' && isOwnHost(request);
}

function isOwnHost({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '');
}

/** The pages of Jira's settings around the app, on `http://localhost:<port>`. */
export class ShellServer {
  private readonly files: Readonly<Record<string, readonly [string, string]>> = {
    '/__shell/shell.js': ['text/javascript; charset=utf-8', browserScript('shell')],
    '/__shell/shell.css': ['text/css; charset=utf-8', readFileSync(join(__dirname, 'shell.css'), 'utf8')],
    '/__shell/theme.css': ['text/css; charset=utf-8', themeSheet()],
  };

  constructor(private readonly setup: ShellSetup) {}

  /** Listens on a port; 0 takes a free one. */
  async listen(port: number): Promise<{ readonly origin: string; readonly close: () => void }> {
    const server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(`The local shell failed: ${error instanceof Error ? error.message : 'unknown'}`);
      });
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
    const address = server.address();
    const close = (): void => {
      server.close();
      server.closeAllConnections();
    };
    return {
      origin: `http://localhost:${typeof address === 'object' && address !== null ? address.port : port}`,
      close,
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (await answerWebTrigger(this.setup.host, request, response)) return;
    if (!isOwnHost(request)) {
      response.writeHead(403).end('This address belongs to localhost.');
      return;
    }
    const file = this.files[url.pathname];
    if (file !== undefined)
      response.writeHead(200, { 'content-type': file[0], 'cache-control': 'no-store' }).end(file[1]);
    else if (url.pathname === '/__shell/invoke') await this.invoke(request, response);
    else if (url.pathname === '/__shell/product') await this.product(request, response, 'user');
    else if (url.pathname === '/__shell/jira') await this.product(request, response, 'session');
    else if (url.pathname === '/') response.writeHead(302, { location: this.firstPath() }).end();
    else await this.page(request, response, url);
  }

  private firstPath(): string {
    const [first] = uiModules(this.setup.host.manifest);
    return first === undefined ? '/jira/settings' : pathOf(this.setup.host, first);
  }

  private accountOf(request: IncomingMessage): string {
    const chosen = cookie(request, 'local-account');
    return (
      this.setup.people.find(({ accountId }) => accountId === chosen)?.accountId ??
      this.setup.people[0]?.accountId ??
      ''
    );
  }

  /** A person reads Jira in one language, so it is a cookie of their browser. */
  private viewerOf(request: IncomingMessage): { readonly accountId: string; readonly locale: string } {
    return { accountId: this.accountOf(request), locale: cookie(request, 'local-locale') ?? 'en_US' };
  }

  private async page(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const shown = findPlace(this.setup.host, url.pathname);
    const view = this.view(request, shown, url.pathname);
    if (shown === undefined) {
      response.writeHead(200, html).end(jiraScreen(view, `${url.pathname}${url.search}`));
      return;
    }
    response.writeHead(200, html).end(appPage(view, await this.config(shown, this.viewerOf(request), url)));
  }

  private view(request: IncomingMessage, shown: ShownModule | undefined, pathname: string): ShellView {
    const mode = cookie(request, 'local-color-mode');
    return {
      title: shown ? this.titleOf(shown.module, request) : 'Jira settings',
      people: this.setup.people,
      accountId: this.accountOf(request),
      colorMode: mode === 'light' || mode === 'dark' ? mode : 'auto',
      locale: this.viewerOf(request).locale,
      links: this.links(pathname, request),
      siteName: this.setup.siteName,
    };
  }

  private titleOf({ title }: Pick<UiModule, 'title'>, request: IncomingMessage): string {
    return titleIn(this.setup.host.manifest, title, this.viewerOf(request).locale);
  }

  private links(pathname: string, request: IncomingMessage): readonly SideLink[] {
    return uiModules(this.setup.host.manifest)
      .filter(({ type, useAsConfig, useAsGetStarted }) => type === 'jira:adminPage' && !useAsConfig && !useAsGetStarted)
      .flatMap((module) => {
        const base = pathOf(this.setup.host, module);
        const own: SideLink = {
          title: this.titleOf(module, request),
          path: base,
          isCurrent: pathname === base,
          level: 1,
        };
        const pages = module.pages.map(({ title, route }): SideLink => ({
          title: this.titleOf({ title }, request),
          path: `${base}/${route}`,
          isCurrent: pathname === `${base}/${route}`,
          level: 2,
        }));
        return [own, ...pages];
      });
  }

  private async config(
    shown: ShownModule,
    viewer: { readonly accountId: string; readonly locale: string },
    url: URL,
  ): Promise<ShellConfig> {
    const { frames, host, projectIdOf } = this.setup;
    const location = new URL(url.pathname, host.installation.siteUrl).href;
    const { context } = await contextOf(host, shown, viewer, location, projectIdOf);
    const urls = Object.fromEntries(
      host.manifest.resources.map(({ key }) => [key, `${frames.origin}/${key}/index.html`]),
    );
    return {
      frameOrigin: frames.origin,
      frameUrl: urls[shown.module.resource] ?? frames.origin,
      modalUrls: urls,
      base: shown.base,
      hasHistory: !shown.module.useAsConfig && !shown.module.useAsGetStarted,
      siteUrl: host.installation.siteUrl,
      context,
    };
  }

  private async invoke(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await answerJson(request, response, async (body) => {
      const { path, functionKey, payload } = requestSchema.parse(body);
      const shown = findPlace(this.setup.host, path);
      if (shown === undefined) throw new Error('There is no page of the app at this address.');
      const viewer = this.viewerOf(request);
      const { extension } = await contextOf(
        this.setup.host,
        shown,
        viewer,
        new URL(path, this.setup.host.installation.siteUrl).href,
        this.setup.projectIdOf,
      );
      return this.setup.host.invokeResolver({
        moduleKey: shown.module.key,
        functionKey,
        payload,
        accountId: viewer.accountId,
        extension,
      });
    });
  }

  private async product(request: IncomingMessage, response: ServerResponse, kind: 'user' | 'session'): Promise<void> {
    const caller = { kind, accountId: this.accountOf(request) };
    await answerJson(request, response, (body) => answerProduct(this.setup.jira, caller, body));
  }
}

async function answerJson(
  request: IncomingMessage,
  response: ServerResponse,
  work: (body: unknown) => Promise<unknown>,
): Promise<void> {
  if (!isOwnRequest(request)) {
    response.writeHead(403).end();
    return;
  }
  try {
    const value = await work(JSON.parse(await textOf(request)));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
  } catch (error) {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
  }
}
