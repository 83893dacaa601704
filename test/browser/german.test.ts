import type { Browser } from 'playwright-core';
import { wordPairs } from '../page/word-pairs';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { overflowIn, violationsIn, visit } from './visit';
import type { Visit } from './visit';

/** Texts of the English page that no German reader is to see; short ones could be names of things in Jira. */
const english: ReadonlySet<string> = new Set(
  wordPairs.flatMap(({ english: text, german }) =>
    typeof text === 'string' && text !== german && text.includes(' ') ? [text] : [],
  ),
);

const linesIn = async (admin: Visit): Promise<readonly string[]> => {
  const frame = await admin.frame();
  const shown = await frame.evaluate('document.body.innerText');
  const labels = await frame.evaluate(
    '[...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((e) => ["aria-label", ' +
      '"placeholder", "title"].map((name) => e.getAttribute(name) ?? ""))',
  );
  return [...String(shown).split('\n'), ...(labels as readonly string[])].map((line) => line.trim()).filter(Boolean);
};

describeInBrowser('given an admin who reads Jira in German, the page', () => {
  let browser: Browser;
  let app: RunningApp;
  let admin: Visit;
  let base: string;

  beforeAll(async () => {
    browser = await launchChromium();
    app = await startApp(['--set-up']);
    admin = await visit(browser, app.origin, { locale: 'de_DE' });
    await admin.open('/');
    base = new URL(admin.page.url()).pathname;
  }, 60_000);
  afterAll(async () => {
    const faults = [...admin.faults];
    await browser.close();
    await app.stop();
    expect(faults).toEqual([]);
  });

  const isGerman = async (): Promise<void> => {
    expect((await linesIn(admin)).filter((line) => english.has(line))).toEqual([]);
    expect(await (await admin.frame()).evaluate('document.documentElement.lang')).toBe('de');
    expect(await violationsIn(admin)).toEqual([]);
  };

  it('leads from the audit to the verdict in German', async () => {
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('button:has-text("Audit starten")').first().click();
    await admin.find('.verdict h2').waitFor();
    expect(await admin.find('.verdict h2').textContent()).toBe('Nicht bereit für den Bot');
    await isGerman();
  });

  it('tells each finding in German, and names of Jira as they are', async () => {
    await admin.open(`${base}/findings?project=IT`);
    const closed = admin.find('.check__title button[aria-expanded=false]');
    await closed.first().click();
    await admin.find('.check--open h4').first().waitFor();
    expect(await admin.find('.check--open h4').allTextContents()).toEqual(
      expect.arrayContaining(['Was für Mitarbeitende nicht funktioniert', 'So wird es behoben']),
    );
    await isGerman();
  });

  it('plans fixes in German', async () => {
    await admin.open(`${base}/fixes?project=IT`);
    await admin.find('h2:has-text("Korrekturen für alle Befunde")').waitFor();
    await admin.find('.change').first().waitFor();
    await isGerman();
  });

  it('fits the words of German into a phone', async () => {
    await admin.page.setViewportSize({ width: 320, height: 900 });
    for (const view of ['overview', 'findings', 'fixes', 'setup']) {
      await admin.open(`${base}/${view}?project=IT`);
      await admin.find('.card, .check, .setup__section').first().waitFor();
      expect({ view, overflow: await overflowIn(admin) }).toEqual({ view, overflow: 0 });
    }
  });
});
