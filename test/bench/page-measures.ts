import type { Browser, CDPSession, Route } from 'playwright-core';
import type { AuditReport, CheckResult } from '../../src/shared/report';
import { launchChromium } from '../browser/chromium';
import { startApp } from '../browser/running-app';
import { visit, type Visit } from '../browser/visit';
import { oncePer, type Measure } from './measure';

/** At most this, whatever filter is changed. */
const MOST_FILTER_MS = 50;
/** As many failing objects as a site with 300 workflows can bring about: each in every check of workflows. */
const CROWD = 300;
const TYPED = 'transition';

const LONG = { timeout: 60_000 };

type Crowd = 'as-audited' | 'crowded';

/** Milliseconds of script in the app's frame so far. */
const scriptMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
};

/** Lets the answer to `readReport` through with every failing check of workflows failing for 300 of them. */
async function crowd(route: Route): Promise<void> {
  const response = await route.fetch();
  const asked: unknown = route.request().postDataJSON();
  const isReport =
    typeof asked === 'object' && asked !== null && 'functionKey' in asked && asked.functionKey === 'readReport';
  if (!isReport) return route.fulfill({ response });
  const { value: reply } = (await response.json()) as {
    readonly value: { readonly ok: true; readonly value: AuditReport | null };
  };
  const { value: report } = reply;
  return route.fulfill({
    response,
    json: { value: { ...reply, value: report && { ...report, results: report.results.map(crowded) } } },
  });
}

const crowded = (result: CheckResult): CheckResult => {
  const [first] = result.findings;
  if (result.area !== 'workflow' || first === undefined) return result;
  const findings = Array.from({ length: CROWD }, (_, place) => ({
    ...first,
    subject: { ...first.subject, id: `${first.subject.id}-${place}`, name: `${first.subject.name} ${place}` },
    evidence: { ...first.evidence, actual: `cause ${place % 60}` },
  }));
  return { ...result, findings };
};

/** The findings of `large` in a browser, audited before. */
async function openFindings(browser: Browser, origin: string, state: Crowd): Promise<Visit> {
  const admin = await visit(browser, origin);
  admin.context.setDefaultTimeout(LONG.timeout);
  if (state === 'crowded') await admin.page.route('**/__shell/invoke', crowd);
  await admin.open('/');
  const base = new URL(admin.page.url()).pathname;
  await admin.open(`${base}/overview?project=IT`);
  const audit = admin.find('button:has-text("Run audit")').first();
  await audit.click();
  await admin.find('.verdict').waitFor(LONG);
  await admin.open(`${base}/findings?project=IT`);
  await admin.find('.check').first().waitFor(LONG);
  return admin;
}

/** The longest answer to one change of the filters: letters of a search, and each kind of choice. */
const slowestFilter = oncePer(async (state: Crowd): Promise<number> => {
  const [browser, app] = await Promise.all([launchChromium(), startApp(['--seed', 'large', '--set-up'])]);
  try {
    const admin = await openFindings(browser, app.origin, state);
    // The app's frame has a renderer of its own, as in Jira.
    const session = await admin.context.newCDPSession(await admin.frame());
    await session.send('Performance.enable');
    const search = admin.find('input[type=search]');
    const changes: readonly (() => Promise<unknown>)[] = [
      ...[...TYPED].map((letter) => () => admin.page.keyboard.type(letter)),
      ...['workflow', 'fail', 'high', 'automatic'].map(
        (option) => () => admin.find(`select:has(option[value=${option}])`).selectOption(option),
      ),
    ];
    const times: number[] = [];
    // The driver brings script of its own into the frame when it first looks for something there.
    await search.focus();
    await search.inputValue();
    for (const change of changes) {
      const before = await scriptMs(session);
      await change();
      await (
        await admin.frame()
      ).evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)))');
      times.push((await scriptMs(session)) - before);
    }
    return Math.max(...times);
  } finally {
    await browser.close();
    await app.stop();
  }
});

/** Script time of the findings view of `large` for the slowest change of its filters. */
export const pageMeasures: readonly Measure[] = [
  { name: 'findings-filter-large', unit: 'ms', bound: MOST_FILTER_MS, take: () => slowestFilter('as-audited') },
  { name: 'findings-filter-crowded', unit: 'ms', bound: MOST_FILTER_MS, take: () => slowestFilter('crowded') },
];
