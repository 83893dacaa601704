import { startAuditedAcme, type AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { violationsIn, type Visit } from './visit';

const long = { timeout: 45_000 };

describeInBrowser('the rehearsal', () => {
  let acme: AppAtAcme;
  let admin: Visit;
  beforeAll(async () => {
    acme = await startAuditedAcme();
    admin = await acme.arrive();
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it('is opened by the name of a skill, says that it is not live, and leads to what breaks a step', async () => {
    await admin.open(`${acme.base}/overview?project=IT`);
    await admin.find('.skills h3 a:has-text("Concierge")').click(long);
    await admin.find('.rehearsal__transcript').first().waitFor(long);
    expect(await admin.find('.rehearsal .message').textContent()).toContain('No request was raised');
    expect(await admin.find('.rehearsal__skills [aria-current]').textContent()).toContain('Concierge');
    await admin.find('.rehearsal__step:has-text("no assignee any more") a').first().click();
    await admin.find('.check--open').first().waitFor(long);
    expect(await admin.find('.check--open').first().textContent()).toContain('assignee');
  }, 90_000);

  it('folds away what works, and opens it by the keyboard', async () => {
    await admin.open(`${acme.base}/rehearsal?project=IT&skill=reminders`);
    const works = admin.find('.rehearsal__transcript:not([open]) summary').first();
    await works.waitFor(long);
    await works.focus();
    await admin.page.keyboard.press('Enter');
    await admin.find('.rehearsal__transcript[open] .rehearsal__step').first().waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
  }, 90_000);

  it('says of a skill without steps that there are none, and shows no other in its place', async () => {
    await admin.open(`${acme.base}/rehearsal?project=IT&skill=answers`);
    await admin.find('#not-rehearsed').waitFor(long);
    expect(await admin.find('section:has(#not-rehearsed)').textContent()).toContain('no steps for Answers');
    expect(await admin.find('.rehearsal__transcript').count()).toBe(0);
  }, 90_000);
});
