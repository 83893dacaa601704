import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describeInBrowser } from './describe-in-browser';
import { ownApp } from './own-app';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';
import { savedFile } from './saved-file';

const long = { timeout: 60_000 };

/** The package for the vendor: made, looked into and downloaded over the simulated site Acme. */
describeInBrowser('the hand-over in a browser', () => {
  const app = ownApp(['--set-up'], 90_000);
  const { arrive } = app;
  const open = async (admin: Visit, filters = '', view = 'hand-over'): Promise<void> =>
    admin.open(`${app.base}/${view}?project=IT${filters}`);
  const digestIn = async (admin: Visit): Promise<string> =>
    (await admin.find('.package__digest code').textContent()) ?? '';

  it('says that an audit comes first, then makes the package, also while nobody looks', async () => {
    const admin = await arrive();
    await open(admin);
    await admin.find('button:has-text("Create package")').click(long);
    await admin.find('.message--error').waitFor(long);
    await open(admin, '', 'overview');
    await admin.find('button:has-text("Run audit")').click(long);
    await admin.find('.verdict').waitFor(long);
    await open(admin);
    await admin.find('button:has-text("Create package")').click(long);
    await admin.find('#handover-run-title, #package-title').first().waitFor(long);
    const later = await arrive();
    await open(later);
    await later.find('#package-title').waitFor(long);
    expect(await later.find('.package').textContent()).toContain('It holds the last audit.');
    expect(await shiftIn(later)).toBe(0);
  }, 180_000);

  it('downloads a zip that holds every file listed and has the digest that is shown', async () => {
    const admin = await arrive();
    await open(admin);
    await admin.find('#package-title').waitFor(long);
    const saving = admin.page.waitForEvent('download', long);
    await admin.find('button:has-text("Download it-handover.zip")').click();
    const download = await saving;
    const bytes = readFileSync(await savedFile(download));
    await admin.find('.package [role=status]:has-text("was checked and saved")').waitFor();
    expect(download.suggestedFilename()).toBe('it-handover.zip');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(await digestIn(admin));
    const listed = await admin
      .find('.folder__file')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')));
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(listed.sort());
    const xml = Object.entries(files).find(([path]) => path.endsWith('.xml'));
    expect(strFromU8(xml?.[1] ?? new Uint8Array())).toContain('<workflow');
  }, 60_000);

  it('shows a file as text, never as markup, keeps it in the address and saves it', async () => {
    const admin = await arrive();
    await open(admin);
    const row = admin.find('.folder__file[data-file$=".xml"]').first();
    await row.locator('button:has-text("Preview")').click(long);
    await row.locator('pre').waitFor(long);
    expect(await row.locator('pre').textContent()).toContain('<workflow');
    expect(await row.locator('pre *').count()).toBe(0);
    expect(new URL(admin.page.url()).searchParams.get('file')).toBe(await row.getAttribute('data-file'));
    expect(await violationsIn(admin)).toEqual([]);
    const saving = admin.page.waitForEvent('download', long);
    await row.locator('button:has-text("Download")').click();
    expect((await saving).suggestedFilename()).toMatch(/\.xml$/u);
    await row.locator('button:has-text("Hide")').click();
    expect(await admin.find('.file-preview').count()).toBe(0);
  }, 60_000);

  it('opens the printable report in the page, without running anything in it', async () => {
    const admin = await arrive();
    await open(admin);
    await admin.find('button:has-text("Look at the report")').click(long);
    const report = admin.find('iframe.report-preview__frame');
    await report.waitFor(long);
    expect(await report.getAttribute('sandbox')).not.toContain('allow-scripts');
    await admin.page.frameLocator('#app').frameLocator('iframe.report-preview__frame').locator('h1').waitFor(long);
  }, 60_000);

  it('tells that the project was audited again since, and makes it again with the new audit', async () => {
    const admin = await arrive();
    await open(admin, '', 'overview');
    await admin.find('button:has-text("Run audit")').first().click(long);
    await admin.find('.run-line__bar').waitFor(long);
    await admin.find('.run-line__bar').waitFor({ state: 'detached', ...long });
    await open(admin);
    await admin.find('.message--warning:has-text("The project was audited again since")').waitFor(long);
    await admin.find('button:has-text("Create it again")').click();
    await admin.find('p:has-text("It holds the last audit.")').waitFor(long);
  }, 120_000);

  it.each([
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'shows the package in %s at %i px without a fault',
    async (colorMode, width) => {
      const admin = await arrive({ colorMode, width });
      await open(admin);
      await admin.find('#package-title').waitFor(long);
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await shiftIn(admin)).toBe(0);
    },
    60_000,
  );
});
