import { startAuditedAcme, type AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { inJira } from './in-jira';
import { violationsIn } from './visit';

const long = { timeout: 60_000 };

describeInBrowser('given work that only people can do', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAuditedAcme();
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it('whoever fixed something in Jira has that alone looked at again, and sees what is left', async () => {
    const admin = await acme.arrive();
    await admin.open(`${acme.base}/findings?project=IT&left=people`);
    const row = admin.find('[data-check=service-account-time-zone]');
    await row.waitFor(long);
    const blocking = async (): Promise<number> =>
      parseInt(await admin.find('strong:has-text("go-live:")').first().innerText(), 10);
    const before = await blocking();
    if (acme.app.site.simulated === null) throw new Error('Acme is simulated.');
    inJira(acme.app.site.simulated, 'IT').setTimeZone('Mia (Moveworks)', 'America/Danmarkshavn');
    await row.locator('button:has-text("I fixed it, check again")').click();
    await row.waitFor({ ...long, state: 'detached' });
    expect(await blocking()).toBe(before - 1);
    expect(await (await admin.frame()).evaluate('document.activeElement.textContent')).toMatch(
      /^Fix in Jira, or accept the risk \(\d+\)$/u,
    );
    expect(await violationsIn(admin)).toEqual([]);
  }, 90_000);
});
