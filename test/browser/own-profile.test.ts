import { describeInBrowser } from './describe-in-browser';
import { startAtAcme, type AppAtAcme } from './app-at-acme';
import { violationsIn, type Visit } from './visit';

const long = { timeout: 60_000 };

describeInBrowser('given an admin at Acme whose bot is not in the list', () => {
  let acme: AppAtAcme;
  let admin: Visit;
  const press = (name: string) => admin.find(`button:has-text("${name}")`).first().click();
  const file = () => admin.find('.own-profile__file');
  /** As typing does it, at once: a browser takes long to type a whole file. */
  const edit = (from: string, to: string): Promise<void> =>
    file().evaluate(
      (area, [wrong, right]) => {
        const { value } = area as HTMLTextAreaElement;
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        set?.call(area, value.replace(wrong, right));
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [from, to] as const,
    );

  beforeAll(async () => {
    acme = await startAtAcme();
    admin = await acme.arrive();
    await admin.open(`${acme.base}/setup?project=IT`);
    await admin.find('.own-profile > summary').click();
  }, 120_000);
  afterAll(() => acme.stop());

  test('a file with mistakes is refused by line, and the line is shown', async () => {
    await press('Make your own from the one chosen');
    await file().waitFor();
    await edit('"name": "Moveworks"', '"name": ""');
    await edit('"timeZone": "America/Danmarkshavn"', '"timeZone": "Danmarkshavn"');
    await press('Use this profile');
    await admin.find('.own-profile__mistakes li').first().waitFor();
    expect(await admin.find('.own-profile__mistakes li').allInnerTexts()).toEqual([
      'Line 7 profile.name is empty.',
      expect.stringContaining('there is no time zone "Danmarkshavn"'),
    ]);
    await press('Line 7');
    const chosen = await file().evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen.trim()).toBe('"name": "",');
    expect(await violationsIn(admin)).toEqual([]);
  }, 120_000);

  test('once fixed it is chosen, saved and audited by, and switching back leaves it in the list', async () => {
    await edit('"name": ""', '"name": "Acme’s own bot"');
    await edit('"timeZone": "Danmarkshavn"', '"timeZone": "Europe/Berlin"');
    await press('Use this profile');
    await admin.find('label.option:has-text("Acme’s own bot") input[type=radio]:checked').waitFor(long);
    await admin.find('.save-bar__actions button').nth(1).click();
    await admin.page.locator('.flag:has-text("Setup saved")').waitFor(long);
    await admin.find('label.option:has-text("HelpDesk+")').click();
    await admin.find('label.option:has-text("Acme’s own bot") input[type=radio]').waitFor(long);
    await admin.open(`${acme.base}/setup?project=IT`);
    await admin.find('label.option:has-text("Acme’s own bot") input[type=radio]').waitFor(long);
    expect(acme.faults()).toEqual([]);
  }, 120_000);
});
