import type { Settings } from '../../../src/shared/contract';
import { MOST_SKILLS } from '../../../src/profile/profile';
import { choicesOf } from '../../../src/usecases/what-if/skill-table';
import { PROFILES } from '../../../src/profile/profiles';
import { anInstalledApp, audit, seedSettings, type InstalledApp } from '../../entry/an-installed-app';

test.each(PROFILES)(
  'given the profile $name, when its skills are counted, every choice of them can be judged beforehand',
  ({ skills }) => {
    expect(skills.length).toBeLessThanOrEqual(MOST_SKILLS);
  },
);

test('given three skills, when they are combined, every choice but none of them is there once', () => {
  expect(choicesOf(['a', 'b', 'c']).map((on) => on.join(''))).toEqual(['a', 'b', 'ab', 'c', 'ac', 'bc', 'abc']);
});

describe('acme’s help desk, as it might be', () => {
  let app: InstalledApp;
  const saved = (): Settings => seedSettings(app);
  const audited = async (settings: Settings) => {
    await app.told('saveSettings', { settings });
    await audit(app);
    const report = await app.told('readReport', { projectKey: 'IT' });
    if (!report) throw new Error('There is no report.');
    return report;
  };
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await audited(saved());
  });
  afterAll(() => app.close());

  test.each([[['answers']], [['forms', 'answers']], [['concierge', 'triage']], [['software-access', 'reminders']]])(
    'given the skills %s, when the table is looked up, it says what an audit under them says',
    async (on) => {
      const table = await app.told('readSkillTable', { projectKey: 'IT' });
      const row = table.choices.find(
        (choice) => choice.on.length === on.length && on.every((skill) => choice.on.includes(skill)),
      );
      const report = await audited({ ...saved(), skills: on });
      expect(row).toMatchObject({
        verdict: report.verdict,
        score: report.score,
        failing: report.counts.fail,
        skills: report.skills,
      });
      await audited(saved());
    },
  );

  test('given settings as they are saved, when they are previewed, nothing would change and nothing is saved', async () => {
    const preview = await app.told('previewSettings', { settings: saved() });
    expect(preview.changes).toEqual({ turnedGreen: [], turnedRed: [], stillOpen: [], added: [], gone: [] });
    expect(preview.before).toMatchObject(preview.after);
  });

  test('given every status called new, when that is previewed, the buckets left empty turn red, as an audit then says', async () => {
    const proposal = await app.told('proposeSetup', { projectKey: 'IT' });
    const settings: Settings = {
      ...saved(),
      buckets: Object.fromEntries(proposal.statuses.map(({ id }) => [id, 'new' as const])),
    };
    const preview = await app.told('previewSettings', { settings });
    const report = await audited(settings);
    await audited(saved());
    expect(preview.after).toEqual({ verdict: report.verdict, score: report.score, failing: report.counts.fail });
    expect(preview.changes).not.toEqual({ turnedGreen: [], turnedRed: [], stillOpen: [], added: [], gone: [] });
  });

  test('given a profile that does not exist, when its settings are previewed, the answer says what to pick', async () => {
    expect(await app.ask('previewSettings', { settings: { ...saved(), profileId: 'nobody' } })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
