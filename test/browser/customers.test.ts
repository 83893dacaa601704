import type { CustomersPage } from './customers-site';
import { chooseFile, columns, long, openCustomersPage, pick } from './customers-site';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

const strangers = Array.from({ length: 20 }, (_, place) => `Zoë ${place};zoe.${place}@nowhere.example`);
/** As Western Excel writes it: `ë` is one byte that UTF-8 does not know alone. */
const western = Buffer.from(`Name;E-mail\r\n${strangers.join('\r\n')}\r\n`, 'latin1');
const rowTexts = (admin: Visit): Promise<string[]> => admin.find('.people tbody tr').allTextContents();
const filtersIn = (admin: Visit): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(admin.page.url()).searchParams);

/** The real page, resolvers and consumer over the simulated site Acme. */
describeInBrowser('customers in a browser', () => {
  let page: CustomersPage;

  beforeAll(async () => {
    page = await openCustomersPage();
  }, 60_000);
  afterAll(async () => {
    const faults = page.faults();
    await page.stop();
    expect(faults).toEqual([]);
  });

  it('reads a file of twenty people, says what it understood, and lists those without an account', async () => {
    const admin = await page.arrive();
    await admin.find('.meanings').waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: western });
    await admin.find('button:has-text("Read the file")').click();
    await admin.find('button:has-text("Compare 20 people")').waitFor(long);
    expect(await admin.find('.numbers').first().textContent()).toContain('Semicolon');
    const addresses = admin.page.frameLocator('#app').getByLabel('E-mail addresses', { exact: true });
    expect(await addresses.locator('option:checked').textContent()).toBe(
      'E-mail · zoe.0@nowhere.example · zoe.1@nowhere.example',
    );
    await addresses.selectOption({ label: 'No column' });
    await admin.find('text=Nobody in this file would be compared.').waitFor(long);
    await addresses.selectOption({ index: 1 });
    await admin.find('button:has-text("Compare 20 people")').waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button:has-text("Compare 20 people")').click();
    await admin.find('#result-title').waitFor(long);
    expect(await admin.find('[data-class=missing-without-account] strong').textContent()).toBe('20');
    await admin.find('.people tbody tr').first().waitFor(long);
    expect(await admin.find('.reach').textContent()).toBe('0 of 20 employees can use the bot for sure, 0%');
    expect(await admin.find('.people tbody tr').count()).toBe(20);
    expect(await admin.find('.people tbody tr').first().textContent()).toContain('@nowhere.example');
    expect(await violationsIn(admin)).toEqual([]);
    expect(await overflowIn(admin)).toBe(0);
    expect(await shiftIn(admin)).toBe(0);
  }, 90_000);

  it('keeps the result when the next file is refused, and when one that was read is not compared', async () => {
    const admin = await page.arrive();
    for (const [file, refusal] of [
      ['Name\r\nZoë\r\n', 'No column of this file holds e-mail addresses or account ids.'],
      ['PK\u0003\u0004\0\0', 'This file is not text.'],
      ['', 'No column'],
    ] as const) {
      await admin.find('button:has-text("Compare again")').click(long);
      await chooseFile(admin, file);
      await admin.find(`[role=alert]:has-text("${refusal}")`).waitFor(long);
      expect(await admin.find('[role=alert]').textContent()).toContain('The result before is kept.');
      expect(await admin.find('[data-class=missing-without-account] strong').textContent()).toBe('20');
    }
    await admin.find('button:has-text("Compare again")').click();
    await chooseFile(admin, `${columns}somebody@nowhere.example\r\n`);
    await admin.find('button:has-text("Choose another file")').click(long);
    await admin.find('#result-title').waitFor(long);
    expect(await admin.find('[data-class=missing-without-account] strong').textContent()).toBe('20');
  }, 60_000);

  it('compares the members of a group that is found by its name, without a mouse', async () => {
    const admin = await page.arrive();
    await admin.find('button:has-text("Compare again")').click(long);
    await admin.find('label:has-text("A Jira group") input').check();
    await admin.find('button[type=submit]:has-text("Compare")').click();
    expect(await admin.find('[role=alert]').first().textContent()).toBe('Choose a group.');
    await admin.find('[aria-labelledby=source-title] input[role=combobox]').focus();
    await pick(admin, 'Group', 'alle mit', 'Alle Mitarbeiter (Jira)');
    await admin.find('button[type=submit]:has-text("Compare")').focus();
    await admin.page.keyboard.press('Enter');
    await admin
      .find('details [data-class=missing-without-account]:has-text("0")')
      .waitFor({ state: 'attached', ...long });
    expect(await admin.find('.reach').textContent()).toMatch(/^\d+ of [\d,]+ employees can use the bot/u);
    expect(Number(await admin.find('[data-class=in-place] strong').textContent())).toBeGreaterThan(50);
    expect(await violationsIn(admin)).toEqual([]);
  }, 90_000);

  it('shows the same rows to whoever opens the same address: class, page and search', async () => {
    const admin = await page.arrive('&class=in-place');
    await admin.find('.people tbody tr').first().waitFor(long);
    const first = await rowTexts(admin);
    await admin.find('button:has-text("Next 25")').click();
    await admin.find('.toolbar__count:has-text("26–50 of")').waitFor(long);
    await admin.find('.people[aria-busy=false]').waitFor(long);
    const second = await rowTexts(admin);
    expect(second).not.toEqual(first);
    expect(filtersIn(admin)).toMatchObject({ class: 'in-place', page: '2' });
    const colleague = await page.arrive('&class=in-place&page=2');
    await colleague.find('.people tbody tr').first().waitFor(long);
    expect(await rowTexts(colleague)).toEqual(second);
    const accountId = (await colleague.find('.people tbody code').first().textContent()) ?? '';
    await colleague.find('input[type=search]').fill(accountId);
    await colleague.find('.toolbar__count:has-text("1–1 of 1")').waitFor(long);
    expect(filtersIn(colleague)).toEqual({ project: 'IT', class: 'in-place', text: accountId });
    await colleague.find('.people[aria-busy=false]').waitFor(long);
    const found = await rowTexts(colleague);
    expect(found).toEqual([second[0]]);
    await colleague.page.reload();
    await colleague.find('.people tbody tr').first().waitFor(long);
    expect(await rowTexts(colleague)).toEqual(found);
    expect(await colleague.find('input[type=search]').inputValue()).toBe(accountId);
  }, 90_000);

  it('records what a person saw of the settings no program can read, with groups, and shows until when it counts', async () => {
    const admin = await page.arrive();
    await admin.find('[data-question=portal-access] button').click(long);
    const form = admin.find('[data-question=portal-access] form');
    await form.locator('button[type=submit]').click();
    expect(await form.locator('[role=alert]').textContent()).toBe('Choose an answer and say where you saw it.');
    await form.locator('input[value=open]').check();
    await pick(admin, 'Groups that give the product role', 'hr-', 'hr-business-partners');
    await admin.find('.picked:has-text("hr-business-partners")').waitFor(long);
    await form.locator('input[type=text]:not([role=combobox])').last().fill('Seen in Customer permissions.');
    await form.locator('button[type=submit]').click();
    await admin.find('[data-question=portal-access]:has-text("Open, valid until")').waitFor(long);
    const other = await page.arrive();
    await other.find('[data-question=portal-access]:has-text("Seen in Customer permissions.")').waitFor(long);
    expect(await violationsIn(other)).toEqual([]);
  }, 60_000);

  it('watches for new gaps, says what adding without asking would do, and keeps the choice', async () => {
    const admin = await page.arrive();
    const card = admin.find('section:has(#watch-title)');
    await card.locator('label:has-text("Show new gaps") input').check(long);
    const adds = card.locator('label:has-text("Add members of a group without asking") input');
    expect(await adds.isChecked()).toBe(false);
    await adds.check();
    await card.locator('button[type=submit]').click();
    expect(await card.locator('[role=alert]').textContent()).toBe('Choose a group.');
    await pick(admin, 'Group', 'hr-', 'hr-business-partners');
    await card.locator('.message:has-text("The group has 12 active members")').waitFor(long);
    expect(await card.locator('.message').textContent()).toContain('No mail is sent, and no account is created.');
    expect(await violationsIn(admin)).toEqual([]);
    await card.locator('button[type=submit]').click();
    await card.locator('[data-field=gaps]:has-text("No account was created or changed.")').waitFor(long);
    const other = await page.arrive();
    await other.find('section:has(#watch-title):has-text("hr-business-partners")').waitFor(long);
    expect(
      await other
        .find('section:has(#watch-title) input[type=checkbox]')
        .evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'checked'))),
    ).toEqual([true, true]);
  }, 60_000);
});

/** On a Jira slow enough that a comparison can be stopped on its way. */
describeInBrowser('a comparison under way in a browser', () => {
  let page: CustomersPage;

  beforeAll(async () => {
    page = await openCustomersPage([], ['--latency', '400']);
  }, 60_000);
  afterAll(async () => {
    const faults = page.faults();
    await page.stop();
    expect(faults).toEqual([]);
  });

  const begin = async (admin: Visit): Promise<void> => {
    await admin.find('label:has-text("All active users of this site") input').check(long);
    await admin.find('button[type=submit]:has-text("Compare")').click();
    await admin.find('[aria-labelledby=roster-run-title] [role=progressbar]').waitFor(long);
  };

  it('is paused by one admin, met again as it stands, and resumed by another to its end', async () => {
    const admin = await page.arrive();
    await begin(admin);
    await admin.find('button:has-text("Pause")').click();
    await admin.find('strong:text-is("Paused")').waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
    const other = await page.arrive();
    await other.find('strong:text-is("Paused")').waitFor(long);
    await other.find('button:has-text("Resume")').click();
    await other.find('#result-title').waitFor(long);
    await admin.find('#result-title').waitFor(long);
    expect(Number(await other.find('[data-class=in-place] strong').textContent())).toBeGreaterThan(50);
  }, 120_000);

  it('is cancelled on its way, and says that nothing of it is left', async () => {
    const admin = await page.arrive();
    await admin.find('button:has-text("Compare again")').click(long);
    await begin(admin);
    await admin.find('button:has-text("Cancel")').click();
    await admin.find(':text("The comparison was cancelled and what it had read is deleted.")').first().waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
  }, 90_000);
});
