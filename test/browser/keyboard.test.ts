import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import type { Visit } from './visit';

/** How long a plan of the whole project and the audit after it may take here. */
const long = { timeout: 60_000 };

/** Most keys between two things that one wants: beyond that nobody finds them. */
const mostTabs = 150;

/** What has the focus: what it says, and whether one sees that it has it. */
const focusIn = async (admin: Visit): Promise<{ readonly name: string; readonly isSeen: boolean }> =>
  (await (
    await admin.frame()
  ).evaluate(`(() => {
    const it = document.activeElement;
    const labelled = it.labels?.[0]?.textContent;
    const style = getComputedStyle(it);
    return { name: (it.getAttribute('aria-label') ?? labelled ?? it.textContent ?? '').trim(), isSeen: it !== document.body && (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || getComputedStyle(it, '::after').outlineStyle !== 'none') };
  })()`)) as { name: string; isSeen: boolean };

/**
 * Goes on with Tab until something of this name has the focus. @throws when it does not come, or when the focus cannot
 * be seen on the way
 */
async function tabTo(admin: Visit, name: string): Promise<void> {
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    await admin.page.keyboard.press('Tab');
    const focus = await focusIn(admin);
    if (focus.name.startsWith(name)) {
      expect(focus).toMatchObject({ isSeen: true });
      return;
    }
  }
  throw new Error(`“${name}” cannot be reached by Tab.`);
}

describeInBrowser('by keyboard alone', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAtAcme();
  }, 60_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it('a new admin comes from the welcome to the last decision, sees the focus, and hears what happens', async () => {
    const admin = await acme.arrive();
    const press = async (name: string, key = 'Enter'): Promise<void> => {
      await tabTo(admin, name);
      await admin.page.keyboard.press(key);
    };
    const title = async (): Promise<string> => (await focusIn(admin)).name;
    await admin.open('/');
    await admin.find('button:has-text("Choose a project")').focus();
    await admin.page.keyboard.press('Enter');
    await admin.find('.likely').waitFor();
    expect(await title()).toContain('Choose a project');
    await press('Set up IT Helpdesk');
    await admin.find('.account-fields').waitFor();
    expect(await title()).toContain('Set up IT Helpdesk');
    await press('Accept the rest and run the audit');
    await admin.find('.verdict h2').waitFor(long);
    expect(await title()).toContain('IT Helpdesk');
    await press('Review fixes');
    await admin.find('.apply-bar').waitFor(long);
    expect(await title()).toContain('IT Helpdesk');
    await press('Apply ');
    await admin.find('#done-title:focus').waitFor(long);
    expect(await title()).toBe('All changes are made');
    expect(await admin.find('[role=status]').allTextContents()).toContain('Finished');
    await press('Show manual steps');
    await admin.find('.decisions__row').first().waitFor(long);
    await press('Accept all 3 as risks', 'Space');
    await tabTo(admin, 'Why may the project go live with them?');
    await admin.page.keyboard.type('Three request types stay with people.');
    await press('I checked all 5', 'Space');
    await tabTo(admin, 'What did you see, and where?');
    await admin.page.keyboard.type('Looked at each with the owner of the bot.');
    await press('Record 8 decisions');
    await admin.page.locator('.flag:has-text("8 decisions recorded")').waitFor(long);
    await admin.find('.verdict h2:has-text("Ready for the bot")').waitFor(long);
    expect(await title()).toContain('IT Helpdesk');
    await press('Mark as live');
    await admin.find('h3:has-text("Since the go-live")').waitFor();
  }, 240_000);
});
