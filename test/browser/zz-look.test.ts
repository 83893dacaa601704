import { startAuditedAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
const long = { timeout: 45_000 };
describeInBrowser('look', () => {
  it('x', async () => {
    const acme = await startAuditedAcme();
    for (const [name, visitor] of [['light', {width: 1280}], ['dark', { colorMode: 'dark', width: 1280 }], ['narrow', { width: 320 }], ['de', { width: 1280, locale: 'de_DE' }]] as const) {
      const v = await acme.arrive(visitor as never);
      await v.open(`${acme.base}/rehearsal?project=IT&skill=concierge`);
      await v.find('.rehearsal__transcript').first().waitFor(long);
      await v.page.waitForLoadState('networkidle');
      await v.page.setViewportSize({ width: 'width' in visitor ? visitor.width : 1280, height: 1800 });
      await v.page.screenshot({ path: `/tmp/reh-${name}.png` });
      if (name === 'light' || name === 'narrow') {
        await v.open(`${acme.base}/overview?project=IT`);
        await v.find('.skills').waitFor(long);
        await v.find('.skills').screenshot({ path: `/tmp/reh-ov-${name}.png` });
      }
      await v.close();
    }
    await acme.stop();
  }, 180_000);
});
