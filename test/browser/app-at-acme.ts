import type { Browser } from 'playwright-core';
import { runApp } from '../local-forge/run-app';
import type { LocalApp } from '../local-forge/run-app';
import { readStartOptions } from '../local-forge/start-options';
import { askAsPage } from './ask-as-page';
import { launchChromium } from './chromium';
import { visit } from './visit';
import type { Visit, Visitor } from './visit';

/** One question of the page with its answer, as it went over the network. */
export interface AskedAndTold {
  readonly question: string;
  readonly answer: { readonly ok: boolean; readonly error?: { readonly code: string } };
}

/** The app as `npm start` runs it, in this process, and whoever looks at it. */
export interface AppAtAcme {
  readonly app: LocalApp;
  /** Address of the admin page, up to its views. */
  readonly base: string;
  /** Address of the page in the settings of the project IT. */
  readonly projectBase: string;
  readonly arrive: (visitor?: Visitor) => Promise<Visit>;
  /** Somebody by the role that the shell names. */
  readonly person: (role: string) => string;
  /** Console errors, uncaught errors and refusals of the content security policy of all visits so far. */
  readonly faults: () => readonly string[];
  readonly stop: () => Promise<void>;
  /** The end of a suite: fails for any fault there was. */
  readonly stopWithoutFaults: () => Promise<void>;
}

/** @throws UsageError for arguments that `npm start` refuses */
export async function startAtAcme(args: readonly string[] = []): Promise<AppAtAcme> {
  const browser: Browser = await launchChromium();
  const app = await runApp(readStartOptions(['--calm', ...args], { PORT: '0' }));
  const visits: Visit[] = [];
  const first = await visit(browser, app.origin);
  await first.open('/');
  const base = new URL(first.page.url()).pathname;
  await first.close();
  const faults = (): readonly string[] => visits.flatMap((visited) => visited.faults);
  const stop = async (): Promise<void> => {
    await browser.close();
    await app.stop();
  };
  return {
    app,
    base,
    projectBase: base.replace('/jira/settings/apps', '/jira/servicedesk/projects/IT/settings/apps'),
    async arrive(visitor = {}) {
      const visited = await visit(browser, app.origin, { reducedMotion: true, ...visitor });
      visits.push(visited);
      return visited;
    },
    person(role) {
      const found = app.site.people.find((person) => person.role === role);
      if (found === undefined) throw new Error(`Nobody at Acme is ${role}.`);
      return found.accountId;
    },
    faults,
    stop,
    async stopWithoutFaults() {
      await stop();
      expect(faults()).toEqual([]);
    },
  };
}

/** All that the page of a visit asks and is told from now on. */
export function overhear({ page }: Visit): readonly AskedAndTold[] {
  const heard: AskedAndTold[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/__shell/invoke')) return;
    const question = (response.request().postDataJSON() as { readonly functionKey: string }).functionKey;
    void response.json().then(
      (body: { readonly value: AskedAndTold['answer'] }) => heard.push({ question, answer: body.value }),
      () => undefined,
    );
  });
  return heard;
}

/** The same with the help desk set up and audited once. */
export async function startAuditedAcme(): Promise<AppAtAcme> {
  const acme = await startAtAcme(['--set-up']);
  const admin = await acme.arrive();
  await admin.open(`${acme.base}/projects`);
  await askAsPage(admin, 'startAudit', { projectKey: 'IT' });
  await admin.open(`${acme.base}/overview?project=IT`);
  await admin.find('.changes').waitFor({ timeout: 45_000 });
  await admin.close();
  return acme;
}
