import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, extname } from 'node:path';
import axe from 'axe-core';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';

/** `npx tsx dev/shots.ts OUT [name] [locale]`: pictures and axe of every view of the built page over the fake bridge; what is pressed by its English words is not pressed in another language. */
const root = join(__dirname, '..');
const out = process.argv[2] ?? join(root, 'build-shots');
const only = process.argv[3] ?? '';
const locale = process.argv[4] ?? 'en_US';
const bridge =
  buildSync({
    entryPoints: [join(__dirname, 'fake-bridge.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    alias: {
      '@atlaskit/feature-gate-js-client/feature-gates': join(root, 'src/feature-gates-off.ts'),
      '@atlaskit/feature-gate-js-client': join(root, 'src/feature-gates-off.ts'),
    },
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles[0]?.text ?? '';
const views: readonly (readonly [name: string, query: string, path: string, open?: string])[] = [
  ['welcome', 'scenario=first-run', '/'],
  ['not-admin', 'scenario=not-admin', '/'],
  ['first-run-project', 'scenario=first-run', '/first-run'],
  ['first-run-accounts', 'scenario=first-run', '/first-run?project=IT&step=accounts'],
  ['first-run-skills', 'scenario=first-run', '/first-run?project=IT&step=skills'],
  ['first-run-statuses', 'scenario=first-run', '/first-run?project=IT&step=statuses'],
  ['first-run-test', 'scenario=first-run', '/first-run?project=IT&step=test'],
  [
    'first-run-error',
    'scenario=save-fails',
    '/first-run?project=IT&step=test',
    'button:has-text("Run the first audit")',
  ],
  ['projects', 'scenario=broken', '/projects'],
  ['projects-many', 'scenario=broken&overview=many', '/projects'],
  ['projects-pick', 'scenario=configure', '/'],
  ['projects-none', 'scenario=broken', '/projects?text=zzz'],
  ['loading', 'scenario=broken&slow=60000', '/overview?project=IT'],
  ['overview', 'scenario=broken', '/overview?project=IT'],
  ['overview-ready', 'scenario=ready', '/overview?project=IT'],
  ['overview-old', 'scenario=broken&overview=old', '/overview?project=IT'],
  ['overview-live', 'scenario=ready', '/overview?project=IT', 'button:has-text("Mark as live")'],
  ['overview-empty', 'scenario=not-audited', '/overview?project=IT'],
  ['overview-setup', 'scenario=first-run', '/overview?project=IT'],
  ['running', 'scenario=running&frozen', '/overview?project=IT'],
  ['failed', 'scenario=failed', '/overview?project=IT'],
  ['refused', 'scenario=refused', '/overview?project=IT'],
  ['findings', 'scenario=broken', '/findings?project=IT'],
  ['finding-open', 'scenario=broken', '/findings?project=IT&check=resolved-status-reachable'],
  ['finding-manual', 'scenario=broken', '/findings?project=IT&check=api-token-made'],
  ['finding-access', 'scenario=broken', '/findings?project=IT&check=service-account-agent-role-held'],
  ['finding-unread', 'scenario=broken', '/findings?project=IT&outcome=not-available&check=forms-readable'],
  ['finding-linked', 'scenario=broken', '/findings?project=IT&check=resolved-status-reachable&subject=it:-problem'],
  [
    'finding-raw',
    'scenario=broken',
    '/findings?project=IT&check=service-account-time-zone',
    '.fold summary:has-text("Raw evidence")',
  ],
  ['findings-filtered', 'scenario=broken', '/findings?project=IT&area=workflow&fix=automatic&text=status'],
  [
    'findings-accepted',
    'scenario=broken&risks',
    '/findings?project=IT&outcome=accepted&check=service-account-agent-role-held',
    '[data-check=any-status-to-in-progress] button',
  ],
  ['findings-none', 'scenario=broken', '/findings?project=IT&text=zzz'],
  [
    'risk-form',
    'scenario=broken',
    '/findings?project=IT&check=service-account-agent-role-held',
    'button:has-text("Accept risk")',
  ],
  ['risk-verdict', 'scenario=broken&risks', '/overview?project=IT'],
  ['report', 'scenario=broken&risks', '/report?project=IT'],
  ['report-ready', 'scenario=ready', '/report?project=IT'],
  ['setup', 'scenario=first-run', '/setup?project=IT'],
  ['setup-effect', 'scenario=broken', '/setup?project=IT', '.effect button'],
  ['setup-error', 'scenario=save-fails', '/setup?project=IT', 'button:has-text("Save and run")'],
  ['fixes', 'scenario=broken', '/fixes?project=IT'],
  ['fixes-planning', 'scenario=broken&slow=60000', '/fixes?project=IT'],
  ['fixes-shared', 'scenario=broken', '/fixes?project=IT', 'input[value=in-place]'],
  ['fixes-left', 'scenario=broken', '/fixes?project=IT&area=workflow', 'input[value=leave]'],
  ['fixes-none', 'scenario=broken&fix=none', '/fixes?project=IT&skill=triage'],
  ['fixes-by-hand', 'scenario=broken&fix=by-hand', '/fixes?project=IT'],
  ['fixes-stale', 'scenario=broken&fix=stale', '/fixes?project=IT', 'button:has-text("Apply")'],
  ['fix-running', 'scenario=broken&fix=running', '/fixes?project=IT'],
  ['fix-done', 'scenario=broken&fix=done', '/fixes?project=IT&run=p1'],
  ['fix-stopped', 'scenario=broken&fix=stopped', '/fixes?project=IT&run=p1'],
  ['fix-rejected', 'scenario=broken&fix=rejected', '/fixes?project=IT&run=p1'],
  ['fix-undo-stopped', 'scenario=broken&fix=undo-stopped', '/fixes?project=IT&run=p1'],
  ['skills', 'scenario=broken', '/skills?project=IT'],
  ['skills-needs', 'scenario=broken', '/skills?project=IT', '.needs button'],
  ['workflow', 'scenario=broken', '/workflow?project=IT'],
  ['workflow-path', 'scenario=broken', '/workflow?project=IT', '.goal__stuck button'],
  ['activity', 'scenario=broken', '/activity?project=IT'],
  ['activity-undo', 'scenario=broken', '/activity?project=IT', 'button:has-text("Undo plan")'],
  ['activity-none', 'scenario=broken&fix=no-log', '/activity?project=IT'],
  ['bot-access', 'scenario=broken', '/bot-access'],
  ['bot-access-project', 'scenario=broken&bot=none', '/bot-access?project=IT'],
  ['bot-access-create', 'scenario=broken&bot=none', '/bot-access', 'button:has-text("Create key")'],
  ['bot-access-rotate', 'scenario=broken', '/bot-access', '#rotate-2a1b2c3d4e5f6073'],
  ['bot-access-revoke', 'scenario=broken', '/bot-access', '#revoke-0a1b2c3d4e5f6071'],
  ['bot-access-address', 'scenario=broken', '/bot-access', '#change-address'],
  ['bot-seen', 'scenario=broken', '/bot-access?part=seen'],
  ['bot-seen-articles', 'scenario=broken', '/bot-access?project=IT&part=seen&query=vpn'],
  ['bot-seen-empty', 'scenario=broken&bot=none', '/bot-access?project=IT&part=seen&query=vpn'],
  ['bot-seen-not-set-up', 'scenario=first-run', '/bot-access?project=IT&part=seen'],
  ['bot-form', 'scenario=broken', '/bot-access?project=IT&part=seen&form=10000-11', 'summary:has-text("JSON")'],
  ['bot-form-portal', 'scenario=broken', '/bot-access?project=IT&part=seen&form=10000-12'],
  ['bot-try', 'scenario=broken', '/bot-access?part=try', 'button:has-text("Send call")'],
  ['bot-try-cut', 'scenario=broken&bot=cut', '/bot-access?part=try', 'button:has-text("Send call")'],
  ['bot-try-none', 'scenario=broken&bot=none', '/bot-access?part=try'],
  ['test-project-new', 'scenario=broken&twin=none', '/test-project?project=IT'],
  ['test-project-team', 'scenario=broken&twin=team-managed', '/test-project?project=IT'],
  [
    'test-project-taken',
    'scenario=broken&twin=none',
    '/test-project?project=IT&make=isolated&key=HR&name=IT+(test)&sample=none',
  ],
  [
    'test-project-empty-key',
    'scenario=broken&twin=none',
    '/test-project?project=IT&new=yes&way=mirror&key=1',
    '.twin-form button[type=submit]',
  ],
  [
    'test-project-plan',
    'scenario=broken&twin=none',
    '/test-project?project=IT&make=isolated&key=ITT2&name=IT+Helpdesk+(test+2)&sample=test-accounts',
  ],
  [
    'test-project-mirror',
    'scenario=broken&twin=none',
    '/test-project?project=IT&make=mirror&key=ITT2&name=IT+Helpdesk+(test+2)&sample=none',
  ],
  ['test-project-running', 'scenario=broken&fix=running', '/test-project?project=IT'],
  ['test-project-done', 'scenario=broken&fix=done', '/test-project?project=IT&run=p1'],
  ['parity-differs', 'scenario=broken&twin=made', '/test-project?project=IT'],
  ['parity-area', 'scenario=broken', '/test-project?project=IT&area=workflows'],
  ['parity-equal', 'scenario=broken&parity=equal', '/test-project?project=IT', '.current-twin .fold summary'],
  ['parity-unsure', 'scenario=broken&parity=unsure', '/test-project?project=IT'],
  ['parity-none', 'scenario=broken&parity=none', '/test-project?project=IT'],
  ['parity-running', 'scenario=broken&parity=first', '/test-project?project=IT'],
  ['parity-unknown', 'scenario=broken&parity=unknown', '/test-project?project=IT&area=forms'],
  ['parity-again', 'scenario=broken&parity=reading', '/test-project?project=IT'],
  ['parity-failed', 'scenario=broken&parity=failed', '/test-project?project=IT'],
  ['parity-gone', 'scenario=broken&parity=gone', '/test-project?project=IT'],
  ['parity-plan', 'scenario=broken', '/test-project?project=IT&equal=ITT&towards=this'],
  [
    'parity-workflow',
    'scenario=broken&parity=equal',
    '/test-project?project=IT&pair=w1:x1',
    '.workflow-diff > div > button',
  ],
  ['workflow-file', 'scenario=broken', '/workflow?project=IT', '.workflow-files button'],
  ['hand-over-none', 'scenario=broken&handover=none', '/hand-over?project=IT'],
  ['hand-over-reading', 'scenario=broken&handover=reading', '/hand-over?project=IT'],
  ['hand-over-failed', 'scenario=broken&handover=failed', '/hand-over?project=IT'],
  ['hand-over-made', 'scenario=broken&handover=fresh', '/hand-over?project=IT&file=workflows/Help-desk.xml'],
  ['hand-over-gaps', 'scenario=broken&handover=gaps', '/hand-over?project=IT', 'button:has-text("Look at the report")'],
  ['hand-over-damaged', 'scenario=broken', '/hand-over?project=IT', 'button:has-text("Download it-handover.zip")'],
  ['customers-first', 'scenario=broken', '/customers?project=IT'],
  ['customers-received', 'scenario=broken&customers=received', '/customers?project=IT'],
  ['customers-running', 'scenario=broken&customers=running', '/customers?project=IT'],
  ['customers-failed', 'scenario=broken&customers=failed', '/customers?project=IT'],
  [
    'customers-result',
    'scenario=broken&customers=result',
    '/customers?project=IT',
    'button:has-text("Show what would be done")',
  ],
  [
    'customers-added',
    'scenario=broken&customers=added',
    '/customers?project=IT',
    'button:has-text("Remove them again")',
  ],
  ['customers-watched', 'scenario=broken&customers=watched', '/customers?project=IT&class=in-place&page=3'],
  [
    'customers-watch-on',
    'scenario=broken',
    '/customers?project=IT',
    '[aria-labelledby=watch-title] input[type=checkbox]',
  ],
  [
    'customers-interrupted',
    'scenario=broken&customers=interrupted',
    '/customers?project=IT',
    'input[value=organization]',
  ],
  ['customers-group', 'scenario=broken', '/customers?project=IT', 'input[value=group]'],
  ['customers-access', 'scenario=broken', '/customers?project=IT', '[data-question=portal-access] button'],
  ['project-settings', 'scenario=project-settings', '/'],
];
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      response
        .setHeader('content-type', types[extname(path)] ?? 'text/html')
        .end(readFileSync(join(root, 'build', path === '/' ? 'index.html' : path)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  for (const [name, query, path, click] of views.filter(([view]) => view.includes(only))) {
    for (const mode of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      page.on('console', (message) =>
        (message.type() === 'error' || message.type() === 'warning') && !message.text().includes('favicon')
          ? console.log(`${name} ${mode} console: ${message.text()}`)
          : undefined,
      );
      page.on('pageerror', (error) => console.log(`${name} ${mode} page error: ${error.message}`));
      await page.addInitScript(bridge);
      await page.addInitScript(
        `new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) globalThis.shift = (globalThis.shift ?? 0) + e.value; }).observe({ type: 'layout-shift', buffered: true });`,
      );
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`http://localhost:${port}/?${query}&mode=${mode}&locale=${locale}#${path}`);
      await page.waitForTimeout(900);
      if (click !== undefined && (locale.startsWith('en') || !click.includes(':has-text('))) {
        await page.click(click);
        await page.waitForTimeout(300);
      }
      const shift = await page.evaluate(() => Reflect.get(globalThis, 'shift') as number | undefined);
      if ((shift ?? 0) > 0) console.log(`${name} ${mode} layout shift ${shift}`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (Reflect.get(globalThis, 'axe') as typeof axe).run());
      for (const violation of violations)
        console.log(
          `${name} ${mode} axe ${violation.id}: ${violation.nodes
            .map((node) => `${node.target.join(' ')} ${node.failureSummary}`)
            .slice(0, 3)
            .join(' | ')}`,
        );
      for (const width of mode === 'light' ? [1280, 320, 768, 1600] : [1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(80);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) console.log(`${name} overflows at ${width}: ${wide}`);
        await page.screenshot({ path: join(out, `${name}-${mode}-${width}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  await browser.close();
  server.close();
}

void main();
