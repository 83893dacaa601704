import { projectSettingsSchema } from '../../src/profile/settings';
import { seed } from '../simulated-jira/seeds/seeds';
import { siteWithApp } from '../site-with-app/site-with-app';
import { MODES, twinOf } from './a-twin';

test.each(MODES)(
  'given a twin made as %s and undone, every request is one that Atlassian describes and the manifest’s scopes allow',
  async (mode) => {
    const { state, settings } = seed('acme');
    const site = siteWithApp({ state, settings: projectSettingsSchema.parse(settings['IT']), conformity: true });
    await site.setUp();
    const plan = await site.plan(twinOf(mode));
    const applied = await site.apply(plan);
    const undone = await site.undo(plan, applied);
    expect({
      applied: applied.state,
      undone: undone.state,
      failures: site.site.failures,
      refused: site.site.log.filter(({ status }) => status === 401).map(({ template }) => template),
    }).toEqual({ applied: 'done', undone: 'done', failures: [], refused: [] });
  },
);
