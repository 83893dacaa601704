import { proposeTwin } from '../../src/usecases/twin/propose-twin';
import type { SiteState } from '../simulated-jira/state';
import { acme, acmeWithTwin } from './a-twin';

const project = (state: SiteState, key: string) => state.projects.find((one) => one.key === key);

test.each([
  {
    given: 'a site that has IT and ITT',
    change: () => undefined,
    proposed: { key: 'ITTEST', name: 'IT Helpdesk (test 2)', refusal: null, made: null, chosen: 'ITT' },
  },
  {
    given: 'ITT in the recycle bin, where it keeps its key',
    change: (state: SiteState) => void Object.assign(project(state, 'ITT') ?? {}, { deleted: true }),
    proposed: { key: 'ITTEST', name: 'IT Helpdesk (test)', refusal: null, made: null, chosen: 'ITT' },
  },
  {
    given: 'a team-managed project',
    change: (state: SiteState) => void Object.assign(project(state, 'IT') ?? {}, { simplified: true }),
    proposed: {
      key: 'ITTEST',
      name: 'IT Helpdesk (test 2)',
      refusal: {
        message: expect.objectContaining({ text: expect.stringMatching(/team-managed/) }),
        advice: expect.objectContaining({ text: expect.stringMatching(/same template/) }),
      },
      made: null,
      chosen: 'ITT',
    },
  },
])(
  'given $given, when a twin is proposed, key and name are free and what stands in the way is told',
  async ({ change, proposed }) => {
    const site = await acme(change);
    expect(await site.must((tenant) => proposeTwin({ projectKey: 'IT' }, tenant))).toEqual(proposed);
  },
);

test('given a twin that this app made, the proposal names it', async () => {
  const { site } = await acmeWithTwin('mirror');
  expect(await site.must((tenant) => proposeTwin({ projectKey: 'IT' }, tenant))).toMatchObject({
    made: 'ITX',
    chosen: 'ITX',
  });
});
