import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addUser } from '../simulated-jira/add/people';
import { seed } from '../simulated-jira/seeds/seeds';
import { launchChromium } from './chromium';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { visit } from './visit';
import type { Visit } from './visit';

/** How long a comparison of Acme may take here. */
export const long = { timeout: 45_000 };
export const columns = 'E-mail\r\n';

/** Three colleagues with an account who are no customers, and three starters without one. */
export const missing = {
  withAccount: [0, 1, 2].map((place) => `colleague.${place}@acme.example`),
  withoutAccount: [0, 1, 2].map((place) => `starter.${place}@acme.example`),
};

/** The page “Customers” over Acme, whose desk is restricted so that customers can be taken away again. */
export interface CustomersPage {
  readonly browser: Browser;
  readonly app: RunningApp;
  /** Somebody who opens the page anew, with a browser of their own. */
  arrive(filters?: string): Promise<Visit>;
  /** Sends a file and waits for its result. */
  compare(admin: Visit, text: string, people: number): Promise<void>;
  /** Console errors of all visits so far. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

export async function openCustomersPage(
  faults: readonly object[] = [],
  args: readonly string[] = [],
): Promise<CustomersPage> {
  const { state, settings } = seed('acme');
  const project = state.projects.find(({ key }) => key === 'IT');
  for (const desk of state.serviceDesks)
    if (desk.projectId === project?.id) Object.assign(desk, { access: 'restricted', publicSignup: false });
  for (const emailAddress of missing.withAccount)
    addUser(state, { displayName: `Colleague ${emailAddress}`, emailAddress });
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  const [siteFile, faultsFile] = [join(folder, 'site.json'), join(folder, 'faults.json')];
  writeFileSync(siteFile, JSON.stringify({ ...state, settings }));
  writeFileSync(faultsFile, JSON.stringify(faults));
  const browser = await launchChromium();
  const app = await startApp(['--state', siteFile, '--set-up', '--faults', faultsFile, ...args]);
  const visits: Visit[] = [];
  const arrive = async (filters = ''): Promise<Visit> => {
    const admin = await visit(browser, app.origin);
    visits.push(admin);
    await admin.open('/');
    await admin.open(`${new URL(admin.page.url()).pathname}/customers?project=IT${filters}`);
    return admin;
  };
  const compare = async (admin: Visit, text: string, people: number): Promise<void> => {
    await chooseFile(admin, text);
    await admin.find(`button:has-text("Compare ${people} people")`).click(long);
    await admin.find('#result-title').waitFor(long);
  };
  return {
    browser,
    app,
    arrive,
    compare,
    faults: () => visits.flatMap((visited) => visited.faults),
    async stop() {
      await browser.close();
      await app.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function chooseFile(admin: Visit, text: string): Promise<void> {
  await admin
    .find('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }, long);
  await admin.find('button:has-text("Read the file")').click();
}

/** Picks a group or an organization by its name, with the keyboard alone. */
export async function pick(admin: Visit, label: string, typed: string, name: string): Promise<void> {
  const field = admin.page.frameLocator('#app').getByLabel(label, { exact: true });
  await field.focus();
  await admin.page.keyboard.type(typed);
  await admin.find(`[role=option]:has-text("${name}")`).waitFor(long);
  await admin
    .find(`[role=option]:not(:has-text("${name}"))`)
    .first()
    .waitFor({ state: 'detached', ...long });
  await admin.page.keyboard.press('Enter');
}

/** Number beside a name in the figures of a card. */
export const figure = async (admin: Visit, name: string): Promise<string | null> =>
  admin.find(`.numbers div:has(dt:text-is("${name}")) dd`).textContent();
