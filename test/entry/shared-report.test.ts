import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport, writeReport } from '../../src/store/report-store';
import { shareReport } from '../../src/usecases/handover/share-report';
import { aSeedProject } from '../handover/a-package';
import { anAuditedSite } from '../handover/a-site-that-hands-over';
import { anInstalledApp, audit, setUp, type InstalledApp } from './an-installed-app';

const SCRIPT = join(__dirname, '../../docs/readiness/verify.mjs');
const ASKED = { projectKey: 'IT' };
/** A name of somebody and a word of hers, in the two places where people write into a report. */
const WRITTEN = 'Petra Unbekannt said so on Tuesday';

describe('a report shared as a signed page', () => {
  let app: InstalledApp;
  let folder: string;
  let page: { readonly fileName: string; readonly html: string; readonly keyId: string };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shared-'));
    app = await anInstalledApp('acme');
    await setUp(app);
    await app.told('recordConfirmation', {
      ...ASKED,
      check: 'network-open-to-bot',
      result: 'fail',
      evidence: WRITTEN,
      validForDays: 90,
    });
    await audit(app);
    await app.told('acceptRisk', {
      ...ASKED,
      check: 'service-account-time-zone',
      subject: null,
      reason: WRITTEN,
      owner: app.people.admin,
      validForDays: 30,
    });
    page = await app.told('shareReport', ASKED);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  const verified = (html: string, keyId = page.keyId) => {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    return spawnSync(process.execPath, [SCRIPT, file, keyId], { encoding: 'utf8' });
  };

  test('says what the audit found and that a risk is accepted, and is called by the project', () => {
    expect(page.fileName).toBe('it-readiness.html');
    expect(page.html).toContain('<h2>Open findings</h2>');
    expect(page.html).toMatch(/accepted until \d{4}-\d\d-\d\d(?!:)/u);
  });

  test('names nobody, shows no address and no account id, and leaves out what people wrote', () => {
    const { users } = app.site.state;
    const people = users.filter(({ accountType }) => accountType !== 'app');
    const told = people.flatMap(({ displayName, emailAddress, accountId }) => [displayName, emailAddress, accountId]);
    expect(told.length).toBeGreaterThan(3000);
    expect(told.filter((one) => one && page.html.includes(one))).toEqual([]);
    expect(page.html).not.toContain(WRITTEN);
  });

  test('is genuine to the script, with the key that the page “Bot access” shows', async () => {
    expect((await app.told('readBotUrl', {})).signingKeyId).toBe(page.keyId);
    expect(verified(page.html)).toMatchObject({ status: 0, stdout: expect.stringContaining('genuine') });
  });

  test.each([
    ['a verdict that was improved', (html: string) => html.replace('Not ready', 'Ready')],
    ['a finding that was taken out', (html: string) => html.replace(/<section class="finding">[^]*?<\/section>/u, '')],
    [
      'another page put into the line of the signature',
      (html: string) =>
        html.replace(/\} -->\n$/u, ',"more":"--><style>body>*{display:none}</style><main>Ready</main><!--"} -->\n'),
    ],
    ['a sentence added behind the signature', (html: string) => `${html}<p>Certified.</p>`],
    ['a page without its signature', (html: string) => html.replace(/<!-- bot-preflight .*\n$/u, '')],
    ['half a page', (html: string) => html.slice(0, html.length / 2)],
  ])('given %s, the script says it is not genuine', (_, alter) => {
    expect(alter(page.html)).not.toBe(page.html);
    expect(verified(alter(page.html)).status).toBe(1);
  });

  test('given the key of another site, the script says it is not genuine', () => {
    expect(verified(page.html, 'bm90IHRoaXMgb25l').status).toBe(1);
  });
});

test('given a project before its first audit, there is nothing to share, and what to do is told', async () => {
  const app = await anInstalledApp('ready');
  await setUp(app);
  expect(await app.ask('shareReport', ASKED)).toMatchObject({
    ok: false,
    error: { code: 'conflict', message: { message: 'risks.notAudited' } },
  });
  await app.close();
});

test('given a report of version 0.1.0, which does not tell whom its sentences name, it is not shared', async () => {
  const site = await anAuditedSite(aSeedProject('acme'));
  await site.must(async () => {
    const report = await readReport(site.settings.projectId);
    if (report === null) throw new Error('The audit was kept.');
    const { peopleNoted: _, ...old } = report;
    await writeReport('old', old);
  });
  await expect(site.must((tenant) => shareReport(ASKED, tenant))).rejects.toMatchObject({ code: 'conflict' });
});
