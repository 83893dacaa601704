import {
  bucketOf,
  carriedOver,
  missingAccounts,
  statusesShown,
  takenOver,
  withBuckets,
  withSkill,
} from '../../static/admin/src/lib/setup-draft';
import type { ProfileChoice, Settings, StatusProposal } from '../../src/shared/contract';

const settings: Settings = {
  projectId: '1',
  projectKey: 'IT',
  profileId: 'moveworks',
  skills: ['forms'],
  accounts: { serviceAccount: 'bot', agentTestAccount: null, customerTestAccount: null },
  buckets: {},
  testProjectKey: 'TEST',
  confirmations: [],
};
const status = (id: string, name: string, category: StatusProposal['category']): StatusProposal => ({
  id,
  name,
  category,
  proposed: 'in-progress',
  confidence: 'likely',
  reason: 'Its category.',
  workflows: ['IT: Incident'],
});
const statuses = [status('1', 'Open', 'new'), status('2', 'Wartend', 'indeterminate'), status('3', 'Closed', 'done')];

describe('a draft of the setup', () => {
  test('shows the proposal until the admin chooses', () => {
    const [open] = statuses.slice(0, 1);
    expect(statuses.slice(0, 1).map((one) => bucketOf(settings, one))).toEqual(['in-progress']);
    expect(open && bucketOf(withBuckets(settings, [open], 'new'), open)).toBe('new');
  });

  test('takes over from another project what both have, and nothing that is its own', () => {
    const theirs: Settings = {
      ...settings,
      projectId: '2',
      projectKey: 'HR',
      profileId: 'generic-rest-bot',
      skills: ['triage'],
      accounts: { serviceAccount: 'robot', agentTestAccount: 'agent', customerTestAccount: null },
      buckets: { 1: 'resolved', 77: 'new' },
      issueTypes: { 10: 'out', 99: 'in' },
      testProjectKey: 'HRT',
      testProjectId: '3',
    };
    const mine = { ...settings, buckets: { 1: 'new', 2: 'other' } as const };
    expect(
      takenOver(mine, theirs, {
        statuses,
        issueTypes: [{ id: '10', name: 'Incident', isLeftOut: false, reason: null }],
      }),
    ).toEqual({
      ...settings,
      profileId: 'generic-rest-bot',
      ownProfile: undefined,
      skills: ['triage'],
      accounts: theirs.accounts,
      buckets: { 1: 'resolved', 2: 'other' },
      issueTypes: { 10: 'out' },
    });
  });

  test('maps many statuses at once and leaves the others alone', () => {
    expect(withBuckets({ ...settings, buckets: { 9: 'other' } }, statuses.slice(1), 'resolved').buckets).toEqual({
      2: 'resolved',
      3: 'resolved',
      9: 'other',
    });
  });

  test.each([
    ['on', 'triage', true, ['forms', 'triage']],
    ['on twice', 'forms', true, ['forms']],
    ['off', 'forms', false, []],
  ])('given a skill switched %s', (_given, skill, isOn, skills) => {
    expect(withSkill(settings, skill, isOn).skills).toEqual(skills);
  });

  test('keeps accounts and test project when another profile proposes its own', () => {
    const proposed: Settings = {
      ...settings,
      profileId: 'rest-bot',
      skills: ['resolve'],
      accounts: { serviceAccount: null, agentTestAccount: null, customerTestAccount: null },
      testProjectKey: null,
    };
    expect(carriedOver(proposed, settings)).toMatchObject({
      profileId: 'rest-bot',
      skills: ['resolve'],
      accounts: { serviceAccount: 'bot' },
      testProjectKey: 'TEST',
    });
  });

  test('names the required accounts that nobody chose', () => {
    const profile = {
      accounts: { serviceAccount: 'required', agentTestAccount: 'required', customerTestAccount: 'optional' },
    } satisfies Pick<ProfileChoice, 'accounts'>;
    expect(missingAccounts(profile, settings)).toEqual(['agentTestAccount']);
  });

  test.each([
    ['no filter', { text: '', category: '' as const }, ['1', '2', '3']],
    ['a part of a name', { text: ' WART', category: '' as const }, ['2']],
    ['a workflow', { text: 'incident', category: '' as const }, ['1', '2', '3']],
    ['a category', { text: '', category: 'done' as const }, ['3']],
    ['both', { text: 'open', category: 'done' as const }, []],
  ])('given %s, these statuses are shown', (_given, filter, ids) => {
    expect(statusesShown(statuses, filter).map((one) => one.id)).toEqual(ids);
  });
});
