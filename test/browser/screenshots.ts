import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { startApp } from './running-app';
import { visit } from './visit';
import type { Visit, Visitor } from './visit';

/** `npm run screenshots`: pictures of the real page over the simulated site Acme, for the README and docs/. */
const folder = join(__dirname, '../../docs/images');

/** Tall enough to show a view as far as a reader needs it. */
async function picture(visited: Visit, name: string, height: number): Promise<void> {
  const width = visited.page.viewportSize()?.width ?? 1280;
  await visited.page.setViewportSize({ width, height });
  await visited.page.mouse.move(0, 0);
  await visited.page.waitForTimeout(500);
  await visited.page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function firstRun(admin: Visit): Promise<void> {
  await admin.open('/');
  await picture(admin, 'welcome', 720);
  await admin.find('button:has-text("Choose a project")').click();
  await admin.find('.likely').waitFor();
  await picture(admin, 'first-run-project', 720);
  await admin.find('button:has-text("Set up IT Helpdesk")').click();
  await admin.find('.account-fields').waitFor();
  await picture(admin, 'first-run-accounts', 800);
  for (const [step, sign] of [['skills', '.option'], ['statuses', '.status-table'], ['test-project', '.choice']] as const) {
    await admin.find('button:has-text("Next")').click();
    await admin.find(sign).first().waitFor();
    await picture(admin, `first-run-${step}`, 800);
  }
  await admin.find('button:has-text("Run the first audit")').click();
  await admin.find('.verdict').waitFor();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const app = await startApp();
  const arrive = (visitor: Visitor): Promise<Visit> => visit(browser, app.origin, { reducedMotion: true, ...visitor });
  try {
    const admin = await arrive({});
    await firstRun(admin);
    const base = new URL(admin.page.url()).pathname.replace(/\/overview$/, '');
    await picture(admin, 'overview-light', 960);
    await admin.find('button:has-text("Show how to fix it")').click();
    await admin.find('.check--open').waitFor();
    await picture(admin, 'finding', 1100);
    await admin.open(`${base}/projects`);
    await admin.find('tbody tr').first().waitFor();
    await picture(admin, 'projects', 640);
    for (const [name, visitor, path, sign] of [
      ['overview-dark', { colorMode: 'dark' }, '/overview?project=IT', '.verdict'],
      ['findings-dark', { colorMode: 'dark' }, '/findings?project=IT', '.check'],
      ['overview-narrow', { width: 390 }, '/overview?project=IT', '.verdict'],
    ] as const) {
      const other = await arrive(visitor);
      await other.open(`${base}${path}`);
      await other.find(sign).first().waitFor();
      await picture(other, name, 960);
    }
  } finally {
    await browser.close();
    await app.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
