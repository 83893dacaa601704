import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { ownApp } from './own-app';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';
import { savedFile } from './saved-file';

/** How long a plan of a whole project, its writing, the audit after it or a comparison may take here. */
const long = { timeout: 60_000 };

/**
 * A test project made, compared and taken back: the real page, resolvers and consumers over the simulated site Acme.
 */
describeInBrowser('the test project in a browser', () => {
  const app = ownApp(['--set-up'], 90_000);
  const { arrive } = app;
  const open = async (admin: Visit, filters = '', view = 'test-project'): Promise<void> =>
    admin.open(`${app.base}/${view}?project=IT${filters}`);
  const focused = async (admin: Visit): Promise<unknown> =>
    (await admin.frame()).evaluate('document.activeElement.value ?? document.activeElement.textContent');
  const compare = async (admin: Visit): Promise<void> => {
    await admin.find('button:has-text("Compare"):not(:has-text("again"))').first().click(long);
    await admin.find('#parity-title').waitFor(long);
  };

  it('explains both ways and proposes a key and a name that are free', async () => {
    const admin = await arrive();
    await open(admin, '&new=yes');
    await admin.find('.twin-form').waitFor(long);
    expect(await admin.find('.way').allTextContents()).toEqual([
      expect.stringMatching(/^Isolated.*Private copies/u),
      expect.stringMatching(/^Mirror.*hits production/u),
    ]);
    expect(await admin.find('[data-field=key] input').inputValue()).toBe('ITTEST');
    expect(await violationsIn(admin)).toEqual([]);
  });

  it.each([
    ['key', 'HR', 'The key HR belongs to project “Human Resources'],
    ['name', 'it helpdesk (TEST)', 'Project ITT is called'],
  ])(
    'tells at the field that a %s is taken, keeps what was typed and goes on there',
    async (field, typed, says) => {
      const admin = await arrive();
      await open(admin, '&new=yes');
      await admin.find('input[value=mirror]').check();
      await admin.find(`[data-field=${field}] input`).fill(typed);
      await admin.find('.twin-form button[type=submit]').click();
      const fault = admin.find(`[data-field=${field}] .field__error`);
      await fault.waitFor(long);
      expect(await fault.textContent()).toContain(says);
      expect(await focused(admin)).toBe(typed);
      expect(await admin.find('input[value=mirror]').isChecked()).toBe(true);
      await admin.find(`[data-field=${field}] input`).fill(`${typed}X`);
      await fault.waitFor({ state: 'detached' });
    },
    60_000,
  );

  it('tells an impossible key before anything is asked', async () => {
    const admin = await arrive();
    await open(admin, '&new=yes');
    await admin.find('[data-field=key] input').fill('1x');
    await admin.find('.twin-form button[type=submit]').click();
    expect(await admin.find('[data-field=key] .field__error').textContent()).toBe(
      'Use two to ten capital letters and digits, a letter first.',
    );
    expect(await focused(admin)).toBe('1X');
  });

  it('makes an isolated twin after a review, finds it equal but for what is left to people, and undo takes it away', async () => {
    const admin = await arrive();
    await open(admin, '&new=yes');
    await admin.find('[data-field=key] input').fill('ITX');
    await admin.find('[data-field=name] input').fill('IT Helpdesk, trials');
    await admin.find('.twin-form button[type=submit]').click();
    await admin.find('.review').waitFor(long);
    expect(await admin.find('.plan h2').textContent()).toBe('New test project ITX, isolated');
    expect(await admin.find('.twin-parts__kind--own dt').allTextContents()).toContain('Workflows');
    expect(await violationsIn(admin)).toEqual([]);
    // What makes it cannot be left out, what is put into it can.
    const project = admin.find('.change:has-text("Create service project ITX")');
    expect(await project.locator('input[type=checkbox]').count()).toBe(0);
    const customers = admin.find('.change:has-text("to the customers of ITX")');
    await customers.locator('input[type=checkbox]').uncheck();
    await admin.find('.changes .message:has-text("1 change is left out")').waitFor(long);
    await admin.find('.changes .message:has-text("nothing else rests on it")').waitFor(long);
    await customers.locator('input[type=checkbox]').check();
    await admin.find('.changes .message').waitFor({ state: 'detached', ...long });
    await admin.find('.review[aria-busy=false]').waitFor(long);
    await admin.find('.apply-bar button:has-text("Apply")').click();
    await admin.find('#fix-title, #done-title').first().waitFor(long);
    const later = await arrive();
    await open(later);
    await later.find('#fix-title, #current-title').first().waitFor(long);
    await admin.find('#done-title').waitFor(long);
    await admin.find('button:has-text("Show the test project")').click();
    await admin.find('h2:has-text("Test project ITX")').waitFor(long);
    expect(await admin.find('.current-twin').textContent()).toContain('Created by this app.');
    await compare(admin);
    expect(await admin.find('.parity__areas li').allTextContents()).toEqual([
      'Issue typesEqual',
      'WorkflowsEqual',
      'ScreensEqual',
      expect.stringMatching(/^Request types\d+ differences$/u),
      expect.stringMatching(/^Fields of request types\d+ differences$/u),
      'FormsEqual',
      'RolesEqual',
      'PermissionsEqual',
      expect.stringMatching(/^Accounts.*\d+ differences?$/u),
    ]);
    expect(await admin.find('.parity__verdict').textContent()).toMatch(
      /^1 difference.*It can be fixed automatically in ITX\. \d+ differences are there since the test project was made\.$/u,
    );
    await admin.find('a:has-text("Undo it in the activity log")').click();
    await admin.find('button:has-text("Undo plan")').first().click(long);
    await admin.find('.undo-confirm button').first().click();
    await admin.find('#undone-title').waitFor(long);
    const { projects } = await askAsPage(admin, 'listProjects', { query: 'ITX' });
    expect(projects.map(({ key }) => key)).toEqual([]);
  }, 240_000);

  it('compares with the test project of the setup, filters by area, and keeps the comparison', async () => {
    const admin = await arrive();
    await open(admin);
    await admin.find('h2:has-text("Test project ITT")').waitFor(long);
    await compare(admin);
    expect(await admin.find('.parity__verdict').textContent()).toMatch(/^\d+ differences/u);
    const all = await admin.find('.differences__area th').allTextContents();
    const [last = ''] = all.slice(-1);
    await admin.find('.current-twin__head select').selectOption({ index: all.length });
    await admin.find('.differences__area th').nth(1).waitFor({ state: 'detached' });
    expect(await admin.find('.differences__area th').allTextContents()).toEqual([last]);
    expect(new URL(admin.page.url()).searchParams.get('area')).not.toBeNull();
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('.current-twin__head select').selectOption('forms');
    const forms = admin.find('.differences__alike button:has-text("Form (5)")');
    await forms.waitFor(long);
    expect(await admin.find('.difference').count()).toBe(0);
    await forms.press('Enter');
    await admin.find('.difference--part >> nth=4').waitFor(long);
    expect(await forms.getAttribute('aria-expanded')).toBe('true');
    expect(await admin.find('#differences-title').textContent()).toBe('21 differences in 6 of 9 areas');
    expect(await violationsIn(admin)).toEqual([]);
    const later = await arrive();
    await open(later);
    await later.find('#parity-title').waitFor(long);
    expect(await later.find('#drift-title').textContent()).toBe('Drift over time (1 comparison)');
    expect(await shiftIn(later)).toBe(0);
  }, 90_000);

  it('plans to make the two equal and says which one is changed', async () => {
    const admin = await arrive();
    await open(admin, '&equal=ITT&towards=this');
    await admin.find('.review').waitFor(long);
    expect(await admin.find('.plan h2').textContent()).toBe('Changes that make ITT like this project');
    expect(await admin.find('.blast .message').textContent()).toContain('Changes project ITT only');
    expect(await admin.find('.apply-bar input[type=checkbox]').count()).toBe(0);
    const scheme = admin.find('.change:has-text("Give project ITT workflow scheme")');
    await scheme.locator('input[type=checkbox]').uncheck(long);
    await admin.find('.changes .message:has-text("are left out")').waitFor(long);
    await admin.find('.changes .message:has-text("You left out 1;")').waitFor(long);
    expect(await admin.find('.change--out .change__sentence').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Copy workflow/u),
        expect.stringMatching(/^Give project ITT workflow/u),
      ]),
    );
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('.changes .message button').click();
    await admin
      .find('.change--out')
      .first()
      .waitFor({ state: 'detached', ...long });
    await admin.find('.apply-bar button:has-text("Cancel")').click();
    await admin.find('#current-title').waitFor(long);
  }, 60_000);

  it('tells what two workflows do differently, and draws it on demand', async () => {
    const admin = await arrive();
    await open(admin);
    await admin.find('button:has-text("Show the workflows")').click(long);
    await admin.find('.pairs__row:has-text("Service Request Fulfilment") button').click(long);
    await admin.find('.workflow-diff').waitFor(long);
    expect(await admin.find('.workflow-diff__list li').allTextContents()).toContain(
      'The transition "Close" (51) from "Resolved" to "Closed" is missing.',
    );
    await admin.find('button:has-text("Show the picture")').click();
    await admin.find('.diagram .react-flow__node').first().waitFor(long);
    expect(await admin.find('.line__label--removed').allTextContents()).toContain('Close');
    expect(await violationsIn(admin)).toEqual([]);
  }, 60_000);

  it('saves a workflow as XML, and the same file compared with it does the same', async () => {
    const admin = await arrive();
    await open(admin, '', 'workflow');
    const saving = admin.page.waitForEvent('download', long);
    await admin.find('button:has-text("Download XML")').click(long);
    const file = await savedFile(await saving);
    await admin.find('.workflow-files [role=status]:has-text("Saved as")').waitFor();
    await admin.find('.file-comparison button:has-text("Compare")').click();
    expect(await admin.find('.file-comparison .field__error').textContent()).toBe('Choose a file.');
    await admin.find('.file-comparison input[type=file]').setInputFiles(file);
    await admin.find('.file-comparison button:has-text("Compare")').click();
    await admin.find('.workflow-diff').waitFor(long);
    expect(await admin.find('.workflow-diff').textContent()).toContain('Both do the same.');
    await admin
      .find('.file-comparison input[type=file]')
      .setInputFiles({ name: 'x.xml', mimeType: 'text/xml', buffer: Buffer.from('<html/>') });
    await admin.find('.file-comparison button:has-text("Compare")').click();
    await admin.find('.message--error:has-text("The file could not be compared")').waitFor(long);
  }, 90_000);

  it.each([
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'shows the form and the comparison in %s at %i px without a fault',
    async (colorMode, width) => {
      const admin = await arrive({ colorMode, width });
      for (const filters of ['&new=yes', '']) {
        await open(admin, filters);
        await admin.find(filters === '' ? '#parity-title' : '.twin-form').waitFor(long);
        expect(await violationsIn(admin)).toEqual([]);
        expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
        expect(await shiftIn(admin)).toBe(0);
      }
    },
    60_000,
  );
});
