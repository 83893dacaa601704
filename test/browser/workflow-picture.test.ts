import { startAtAcme, type AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import type { Visit } from './visit';

const long = { timeout: 60_000 };

/** Of each label of the picture: its box, and how large its letters are on the screen. */
const labelsIn = async (admin: Visit) =>
  (await (
    await admin.frame()
  ).evaluate(`[...document.querySelectorAll('.line__label, .drawn')].map((label) => {
    const box = label.getBoundingClientRect();
    const letters = (parseFloat(getComputedStyle(label).fontSize) * box.width) / label.offsetWidth;
    return { name: label.textContent, letters, isLine: label.matches('.line__label'), x: box.x, y: box.y, width: box.width, height: box.height };
  })`)) as readonly {
    readonly name: string;
    readonly letters: number;
    readonly isLine: boolean;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];

const colourOf = async (admin: Visit, selector: string, property: string): Promise<string> =>
  String(
    await (await admin.frame()).evaluate(`getComputedStyle(document.querySelector('${selector}'))['${property}']`),
  );

describeInBrowser('given the picture of a workflow', () => {
  let acme: AppAtAcme;
  let admin: Visit;
  beforeAll(async () => {
    acme = await startAtAcme(['--seed', 'large', '--set-up']);
    admin = await acme.arrive();
    await admin.open(`${acme.base}/projects`);
    const path = await admin.find('.project-rows a').first().getAttribute('href');
    const key = new URLSearchParams((path ?? '').split('?')[1]).get('project') ?? 'IT';
    await admin.open(`${acme.base}/workflow?project=${key}`);
    await admin.find('.diagram .drawn').first().waitFor(long);
    await admin.page.waitForTimeout(300);
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it('its names can be read, and none lies on another', async () => {
    const labels = await labelsIn(admin);
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter(({ letters }) => letters < 10)).toEqual([]);
    const overlapping = labels.flatMap((a, at) =>
      labels
        .slice(at + 1)
        .filter((b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1)
        .filter((b) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1)
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(overlapping).toEqual([]);
  });

  it('the arrow keys move it, plus and minus change its size', async () => {
    const first = async () => (await labelsIn(admin))[0];
    await admin.find('.diagram').focus();
    const before = await first();
    await admin.page.keyboard.press('ArrowRight');
    await expect(first()).resolves.toMatchObject({ x: (before?.x ?? 0) - 60 });
    await admin.page.keyboard.press('ArrowDown');
    await expect(first()).resolves.toMatchObject({ y: (before?.y ?? 0) - 60 });
    await admin.page.keyboard.press('+');
    await admin.page.waitForTimeout(200);
    expect((await first())?.letters).toBeGreaterThan(before?.letters ?? 0);
  });

  it('its legend shows the colours of the picture', async () => {
    for (const bucket of ['in-progress', 'resolved', 'new'])
      for (const property of ['borderTopColor', 'backgroundColor'])
        await expect(colourOf(admin, `.legend__status.drawn--${bucket}`, property)).resolves.toBe(
          await colourOf(admin, `.diagram .drawn--${bucket}`, property),
        );
  });
});
