import { projectSettingsSchema } from '../../src/profile/settings';
import { seed, seedNames } from '../simulated-jira/seeds/seeds';
import { asBytes } from '../site-with-app/site-content';
import { siteWithApp } from '../site-with-app/site-with-app';
import { MODES, twinOf } from './a-twin';

/** Every company-managed service project of every seed but the ones of 'large', which differ in number only. */
const projects = seedNames
  .filter((name) => name !== 'large')
  .flatMap((name) => {
    const { state, settings } = seed(name);
    const model = Object.values(settings)[0];
    return model === undefined
      ? []
      : state.projects
          .filter(
            ({ projectTypeKey, simplified, deleted }) => projectTypeKey === 'service_desk' && !simplified && !deleted,
          )
          .map(({ id, key }) => ({
            name,
            key,
            settings: projectSettingsSchema.parse({ ...model, projectId: id, projectKey: key, testProjectKey: null }),
          }));
  });

test.each(projects.flatMap((project) => MODES.map((mode) => ({ ...project, mode }))))(
  'given $key of $name, its twin made as $mode is whole, and undone the site is what it was',
  async ({ name, settings, mode }) => {
    const { state } = seed(name);
    const site = siteWithApp({ state, settings });
    await site.setUp();
    const start = asBytes(state);
    const plan = await site.plan(twinOf(mode, { key: 'TWIN9', name: 'A twin' }));
    const applied = await site.apply(plan);
    expect({ state: applied.state, reasons: applied.reasons }).toEqual({ state: 'done', reasons: [] });
    const undone = await site.undo(plan, applied);
    expect({ state: undone.state, reasons: undone.reasons, isStart: asBytes(state) === start }).toEqual({
      state: 'done',
      reasons: [],
      isStart: true,
    });
  },
);
