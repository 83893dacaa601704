import { readFileSync } from 'node:fs';
import type { CustomersPage } from './customers-site';
import { columns, figure, long, missing, openCustomersPage } from './customers-site';
import { describeInBrowser } from './describe-in-browser';
import { violationsIn } from './visit';
import type { Visit } from './visit';
import { savedFile } from './saved-file';

const everybody = [...missing.withAccount, ...missing.withoutAccount];

/** One of the three accounts that are made is refused the first time. */
const refusedOnce = {
  match: { method: 'POST', path: '/rest/servicedeskapi/customer', nth: 2 },
  fault: { status: 400, body: { errorMessage: 'The address is not accepted.' } },
  times: 1,
};

/** Rows of the CSV that a button of the page makes. */
const rowsOf = async (admin: Visit, button: string): Promise<readonly (readonly string[])[]> => {
  const [download] = await Promise.all([
    admin.page.waitForEvent('download'),
    admin.find(`button:has-text("${button}")`).click(),
  ]);
  return readFileSync(await savedFile(download), 'utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
};

describeInBrowser('adding customers in a browser', () => {
  let page: CustomersPage;
  let admin: Visit;

  beforeAll(async () => {
    page = await openCustomersPage([refusedOnce]);
    admin = await page.arrive();
    await page.compare(admin, `${columns}${everybody.join('\r\n')}\r\n`, 6);
  }, 90_000);
  afterAll(async () => {
    const faults = page.faults();
    await page.stop();
    expect(faults).toEqual([]);
  });

  it('tells beforehand how many mails would leave and to whom, and how to send none', async () => {
    await admin.find('label:has-text("Invite each of them by mail") input').check();
    await admin.find('button:has-text("Show what would be done")').click();
    const preview = admin.find('.message:has-text("What would be done")');
    await preview.waitFor(long);
    expect(await preview.textContent()).toContain('3 people with an account become customers. No mail is sent.');
    expect(await preview.textContent()).toContain('3 invitations are mailed by Jira.');
    await preview.locator('summary').click();
    expect(await preview.locator('details li').allTextContents()).toEqual(missing.withoutAccount);
    await admin.find('label:has-text("Create a portal-only account without a mail") input').check();
    expect(await preview.count()).toBe(0);
  }, 60_000);

  it('adds them after the preview, and tells who was refused and when the bot sees the others', async () => {
    await admin.find('button:has-text("Show what would be done")').click();
    await admin.find('.message:has-text("No mail is sent to anybody.")').waitFor(long);
    await admin.find('button:has-text("Add 6 people")').click();
    await admin.find('#added-title').waitFor(long);
    expect([await figure(admin, 'Added as customers'), await figure(admin, 'Not added')]).toEqual(['5', '1']);
    expect(await admin.find('section:has(#added-title)').textContent()).toContain('1: Jira refuses the address.');
    expect(await admin.find('.seen').textContent()).toMatch(
      /The bot reads people again in \d+ hours? \(.+\).*At the very latest it has seen them by .+, says its vendor\./u,
    );
    expect(await violationsIn(admin)).toEqual([]);
  }, 60_000);

  it('is found again by another admin, who tries the one that failed alone', async () => {
    admin = await page.arrive();
    await admin.find('#added-title').waitFor(long);
    await admin.find('button:has-text("Retry 1 that failed")').click();
    await admin.find('button:has-text("Retry")').waitFor({ state: 'detached', ...long });
    await admin.find('#added-title').waitFor(long);
    expect([await figure(admin, 'Added as customers'), await admin.find('dt:text-is("Not added")').count()]).toEqual([
      '6',
      0,
    ]);
  }, 60_000);

  it('gives a result line per person as CSV', async () => {
    const [head, ...rows] = await rowsOf(admin, 'Download the result as CSV');
    expect(head).toEqual(['line', 'way', 'account id', 'e-mail', 'outcome', 'reason']);
    expect(rows.map(([line, way, , address, outcome, reason]) => [line, way, address, outcome, reason]).sort()).toEqual(
      [
        ...['2', '3', '4'].map((line) => [line, 'add-account', '', 'added', '']),
        ...missing.withoutAccount.map((address, at) => [String(at + 5), 'create', address, 'added', '']),
      ],
    );
    expect(rows.every(([, , accountId]) => accountId !== '')).toBe(true);
    expect((await rowsOf(admin, 'Download everybody as CSV')).map(([, kind]) => kind).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'in-place'),
      'result',
    ]);
  }, 60_000);

  it('takes away those it added, and nobody else, after a question that Escape answers with no', async () => {
    await admin.find('button:has-text("Remove them again")').click();
    await admin.find('h3:has-text("Remove the 6 people added here?")').waitFor();
    await admin.page.keyboard.press('Escape');
    expect(await admin.find('.undo-confirm').count()).toBe(0);
    expect(await (await admin.frame()).evaluate('document.activeElement.textContent')).toBe('Remove them again');
    await admin.page.keyboard.press('Enter');
    await admin.find('button:has-text("Remove people")').click();
    await admin.find('dt:text-is("Removed")').waitFor(long);
    expect(await figure(admin, 'Removed')).toBe('6');
    expect(await admin.find('button:has-text("Remove them again")').count()).toBe(0);
    expect(await admin.find('.seen').count()).toBe(0);
  }, 60_000);

  it('finds the same people missing when the list is compared again, now with the accounts that were made', async () => {
    await admin.find('button:has-text("Compare again")').click();
    await page.compare(admin, `${columns}${everybody.join('\r\n')}\r\n`, 6);
    expect(await admin.find('[data-class=missing-with-account] strong').textContent()).toBe('6');
    expect(await admin.find('[data-class=missing-without-account] strong').textContent()).toBe('0');
  }, 60_000);
});
