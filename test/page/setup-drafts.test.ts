import { openDrafts, parseDrafts } from '../../static/admin/src/lib/setup-drafts';
import type { Settings } from '../../src/shared/contract';

const settings = (projectKey: string): Settings => ({
  projectId: '1',
  projectKey,
  profileId: 'moveworks',
  skills: ['forms'],
  accounts: { serviceAccount: 'bot', agentTestAccount: null, customerTestAccount: null },
  buckets: { 3: 'resolved' },
  testProjectKey: null,
  confirmations: [],
});

/** A browser's storage; `isRefused` as browsers do it for frames. */
const aStorage = (isRefused = false) => {
  const kept = new Map<string, string>();
  return () => {
    if (isRefused) throw new Error('The operation is insecure.');
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    };
  };
};

describe('forms that are not saved yet', () => {
  test('given a form that was left, when the page is opened again, it is there at its step', () => {
    const storage = aStorage();
    openDrafts(storage).keep({ settings: settings('IT'), step: 'skills' });
    expect(openDrafts(storage).read('IT')).toEqual({ settings: settings('IT'), step: 'skills' });
    expect(openDrafts(storage).read('HR')).toBeNull();
  });

  test('given two forms, when one is touched again, it is the newest, until it is saved', () => {
    const drafts = openDrafts(aStorage());
    expect(drafts.newest()).toBeNull();
    for (const project of ['IT', 'HR', 'IT']) drafts.keep({ settings: settings(project), step: 'accounts' });
    expect(drafts.newest()).toBe('IT');
    drafts.forget('IT');
    expect(drafts.newest()).toBe('HR');
    expect(drafts.read('IT')).toBeNull();
  });

  test('given a frame that is refused the storage, when the view changes, the form is kept all the same', () => {
    const drafts = openDrafts(aStorage(true));
    drafts.keep({ settings: settings('IT'), step: 'test' });
    expect(drafts.read('IT')?.step).toBe('test');
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['an object', '{}'],
    ['a form without a step', JSON.stringify([{ settings: settings('IT') }])],
    [
      'a form of an older shape',
      JSON.stringify([{ settings: { ...settings('IT'), skills: 'forms' }, step: 'skills' }]),
    ],
    [
      'an account that is a number',
      JSON.stringify([
        {
          settings: {
            ...settings('IT'),
            accounts: { serviceAccount: 1, agentTestAccount: null, customerTestAccount: null },
          },
          step: 'skills',
        },
      ]),
    ],
    ['a list of buckets', JSON.stringify([{ settings: { ...settings('IT'), buckets: [] }, step: 'skills' }])],
  ])('given %s in the storage, no form is taken from it', (_given, text) => {
    expect(parseDrafts(text).size).toBe(0);
  });
});
