import { startAuditedAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { views } from './views';
import { overflowIn } from './visit';
import type { Visit } from './visit';

const long = { timeout: 45_000 };
const WIDTHS = [320, 768, 1280, 1920] as const;

/** Texts that are cut off at an edge of what holds them. What is hidden from eyes or ends in “…” by intent is not. */
const CUT = `[...document.querySelectorAll('main *')].flatMap((element) => {
  const { overflowX, textOverflow, position, clip, clipPath, display } = getComputedStyle(element);
  const isForEars = position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
  // The picture of a workflow is moved and made smaller by hand.
  const isCut = element.closest('.react-flow') === null && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
  return isCut && display !== 'inline' && (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis' && !isForEars
    ? [element.className + ': ' + element.textContent.slice(0, 80)]
    : [];
})`;

/** What reaches over the right edge of the view, and holds nothing that does. */
const OUTSIDE = `[...document.querySelectorAll('main *')].flatMap((element) => {
  const reaches = (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
  const isScrolled = element.closest('.table-scroll, .react-flow, [style*=overflow]') !== null;
  return reaches(element) && !isScrolled && ![...element.children].some(reaches) ? [element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 80)] : [];
})`;

const cutIn = async (visited: Visit): Promise<unknown> => (await visited.frame()).evaluate(CUT);
const outsideIn = async (visited: Visit): Promise<unknown> => (await visited.frame()).evaluate(OUTSIDE);

/** Everything is said in words like German's, some of them longer: see `local-forge/shell/browser/long-words`. */
describeInBrowser('given a reader of a language with long words', () => {
  let acme: AppAtAcme;
  let reader: Visit;
  beforeAll(async () => {
    acme = await startAuditedAcme();
    reader = await acme.arrive({ locale: 'en_XA' });
  }, 120_000);
  afterAll(() => acme.stop(), 60_000);

  it.each(views)(
    'nothing of %s sticks out or is cut off at any width',
    async (_name, path, sign) => {
      await reader.page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await reader.open(`${acme.base}${path}`);
      await reader.find(sign).first().waitFor(long);
      expect(await reader.find('main').textContent()).toContain('⟦');
      for (const width of WIDTHS) {
        await reader.page.setViewportSize({ width, height: 900 });
        const overflow = await overflowIn(reader);
        expect({
          width,
          outside: overflow > 0 ? await outsideIn(reader) : [],
          overflow,
          cut: await cutIn(reader),
        }).toEqual({
          width,
          outside: [],
          overflow: 0,
          cut: [],
        });
      }
    },
    90_000,
  );
});
