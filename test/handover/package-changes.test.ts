import { packageChanges } from '../../src/handover/package-changes';
import type { PackageFile } from '../../src/handover/package-file';
import { packageFiles } from '../../src/handover/package-files';
import { aSeedProject, sourceOf } from './a-package';

const file = (path: string, value: unknown): PackageFile => ({
  path,
  text: typeof value === 'string' ? value : JSON.stringify(value),
});
const SETTINGS = 'moveworks/03-integration-settings.json';
const TYPES = 'moveworks/ticket-types.json';

describe('what is to be pasted again', () => {
  test.each<[given: string, before: readonly PackageFile[], after: readonly PackageFile[], told: readonly unknown[]]>([
    ['the same files', [file(SETTINGS, { a: 1 })], [file(SETTINGS, { a: 1 })], []],
    [
      'another value',
      [file(SETTINGS, { bot_sys_id: 'a', name: 'n' })],
      [file(SETTINGS, { bot_sys_id: 'b', name: 'n' })],
      [{ path: SETTINGS, member: 'bot_sys_id', before: '"a"', after: '"b"' }],
    ],
    [
      'a member that is new, and one that is gone',
      [file(SETTINGS, { version: { num: 3 } })],
      [file(SETTINGS, { version: { change_description: 'x' } })],
      [
        { path: SETTINGS, member: 'version.num', before: '3', after: null },
        { path: SETTINGS, member: 'version.change_description', before: null, after: '"x"' },
      ],
    ],
    [
      'a list in another order',
      [file(TYPES, { list: [{ statusId: '1' }, { statusId: '2' }] })],
      [file(TYPES, { list: [{ statusId: '2' }, { statusId: '1' }] })],
      [],
    ],
    [
      'a status that went to the front of its list',
      [file(TYPES, { NEW: [{ statusId: '1', status: 'Open' }] })],
      [
        file(TYPES, {
          NEW: [
            { statusId: '7', status: 'Fresh' },
            { statusId: '1', status: 'Open' },
          ],
        }),
      ],
      [
        { path: TYPES, member: 'NEW[7].statusId', before: null, after: '"7"' },
        { path: TYPES, member: 'NEW[7].status', before: null, after: '"Fresh"' },
      ],
    ],
    [
      'a file that is new',
      [],
      [file('moveworks/poller.jql', 'project = 1')],
      [{ path: 'moveworks/poller.jql', member: null, before: null, after: 'project = 1' }],
    ],
    [
      'a file that is gone',
      [file(SETTINGS, 'x'.repeat(400))],
      [],
      [{ path: SETTINGS, member: null, before: `${'x'.repeat(300)}…`, after: null }],
    ],
    ['another report, which nobody pastes', [file('report.html', 'a')], [file('report.html', 'b')], []],
  ])('given %s', (_given, before, after, told) => expect(packageChanges(before, after)).toEqual(told));

  test('given a project whose bot got another account, each place that names it is told', async () => {
    const ready = aSeedProject('ready');
    const source = await sourceOf(ready);
    const accounts = { ...ready.settings.accounts, serviceAccount: 'another-account' };
    const changed = { ...source, settings: { ...source.settings, accounts } };
    const changes = packageChanges(packageFiles(source).files, packageFiles(changed).files);
    expect(changes.map(({ path, member }) => `${path} ${member ?? ''}`)).toEqual(
      expect.arrayContaining([
        'ids.json accounts.serviceAccount.accountId',
        'moveworks/02-assistant-account.json itsm_id_info[0]',
        'moveworks/03-integration-settings.json bot_sys_id',
        'moveworks/setup-pages.csv ',
      ]),
    );
    expect(changes).toHaveLength(4);
  });
});
