import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { counted } from './counted';
import { inJira } from './in-jira';
import type { Visit, Visitor } from './visit';

/** `npm run screenshots`: pictures of the real page over the simulated site Acme, for the README and docs/. */
const folder = join(__dirname, '../../docs/images');

/** How long a plan of the whole project and the audit after it may take. */
const long = { timeout: 90_000 };

/** Tall enough to show a view as far as a reader needs it. */
async function picture(visited: Visit, name: string, height: number): Promise<void> {
  const width = visited.page.viewportSize()?.width ?? 1280;
  await visited.page.setViewportSize({ width, height });
  await visited.page.mouse.move(0, 0);
  await visited.page.waitForTimeout(600);
  await visited.page.evaluate('document.querySelector("#flags").replaceChildren()');
  const path = join(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await visited.page.screenshot({ path });
  console.log(`docs/images/${name}.png`);
}

/** The way from nothing to the go-live, step by step. */
async function walkThrough(acme: AppAtAcme): Promise<void> {
  const admin = await acme.arrive();
  const { press, tick, type } = counted(admin);
  await admin.open('/');
  await picture(admin, 'welcome', 720);
  await press('Choose a project');
  await admin.find('.likely').waitFor();
  await picture(admin, 'walk-1-project', 720);
  await press('Set up IT Helpdesk');
  await admin.find('.account-fields').waitFor();
  await picture(admin, 'walk-2-accounts', 900);
  await press('Accept the rest and run the audit');
  await admin.find('.verdict').waitFor(long);
  await picture(admin, 'overview-light', 960);
  await press('Review fixes');
  await admin.find('.apply-bar').waitFor(long);
  await picture(admin, 'walk-3-review', 1100);
  await viewsOf(acme);
  await press('Apply ', long);
  await admin.find('#done-title').waitFor(long);
  await picture(admin, 'walk-4-done', 960);
  await press('Show manual steps');
  await admin.find('.decisions__row').first().waitFor(long);
  await picture(admin, 'walk-5-left', 1100);
  fixInJira(acme);
  await admin.open(`${acme.base}/test-project?project=IT&new=yes`);
  await admin.find('.twin-form').waitFor(long);
  await picture(admin, 'walk-6-test-project', 1000);
  await admin.open(`${acme.base}/overview?project=IT`);
  await press('Run audit again');
  await admin.find('.verdict p:has-text("2 to confirm")').waitFor(long);
  await press('Show manual steps');
  await tick('I checked all 5; they are in order');
  await type(
    'What did you see, and where?',
    'Token “bot” ends on 1 May 2027; the identity app is enabled; no allowlist.',
  );
  await press('Record 5 decisions');
  await press('Mark as live', long);
  await admin.find('h3:has-text("Since the go-live")').waitFor(long);
  await picture(admin, 'walk-7-live', 1000);
}

function fixInJira({ app }: AppAtAcme): void {
  if (app.site.simulated === null) return;
  const jira = inJira(app.site.simulated, 'IT');
  jira.setTimeZone('Mia (Moveworks)', 'America/Danmarkshavn');
  jira.presetHiddenFields('Parking permit', '4711');
  jira.letRaise('Admin rights on my computer', 'Mia (Moveworks)');
  jira.showBeside('Altes Faxgerät melden', 'Parking permit');
}

const views = [
  ['projects', '/projects', '.project-rows'],
  ['overview', '/overview?project=IT', '.changes'],
  ['findings', '/findings?project=IT', '.check'],
  ['finding', '/findings?project=IT&check=service-account-permitted', '.check--open'],
  ['report', '/report?project=IT', '.report'],
  ['fixes', '/fixes?project=IT', '.review'],
  ['workflow', '/workflow?project=IT', '.goal'],
  ['skills', '/skills?project=IT', 'main h2'],
  ['rehearsal', '/rehearsal?project=IT', '.rehearsal__transcript'],
  ['bots', '/bots?project=IT', '.bots'],
  ['test-project', '/test-project?project=IT', '.current-twin'],
  ['customers', '/customers?project=IT', 'main h2'],
  ['hand-over', '/hand-over?project=IT', 'main h2'],
  ['activity', '/activity?project=IT', '.empty, .act, .logged-plan'],
  ['bot-access', '/bot-access?project=IT', 'main h2'],
  ['setup', '/setup?project=IT', '.status-table'],
] as const;

const looks: readonly (readonly [name: string, visitor: Visitor])[] = [
  ['light', { scale: 0.6 }],
  ['dark', { colorMode: 'dark', scale: 0.6 }],
  ['narrow', { width: 390, scale: 0.8 }],
];

/** Every view in light, dark and narrow. */
async function viewsOf(acme: AppAtAcme): Promise<void> {
  for (const [look, visitor] of looks) {
    const visited = await acme.arrive(visitor);
    for (const [name, path, sign] of views) {
      await visited.open(`${acme.base}${path}`);
      await visited.find(sign).first().waitFor(long);
      await picture(visited, `views/${name}-${look}`, 960);
    }
    await visited.close();
  }
}

async function main(): Promise<void> {
  const acme = await startAtAcme();
  try {
    await walkThrough(acme);
  } finally {
    await acme.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
