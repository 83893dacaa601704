import { emptyDraft, gapsOf, requestOf } from '../../static/admin/src/features/bot-access/bot-key-draft';
import type { KeyDraft } from '../../static/admin/src/features/bot-access/bot-key-draft';

const full: KeyDraft = { ...emptyDraft(['10000']), name: ' Bot ', scopes: ['forms:read'] };

describe('the form for a new key', () => {
  test.each([
    [
      'nothing was filled in on a site with two projects',
      emptyDraft(['10000', '10001']),
      ['name', 'scopes', 'projectIds'],
    ],
    ['a name of blanks', { ...full, name: '  ' }, ['name']],
    ['all that a bearer key needs', full, []],
    ['a JWT key without its issuer', { ...full, kind: 'jwt' as const }, ['issuer', 'audience', 'publicKey']],
  ])('given %s, it says what is missing', (_given, draft, missing) => {
    expect(gapsOf(draft)).toEqual(missing);
  });

  it('chooses the project where there is but one, and ninety days', () => {
    expect(requestOf(full)).toEqual({
      name: 'Bot',
      kind: 'bearer',
      scopes: ['forms:read'],
      projectIds: ['10000'],
      validForDays: 90,
      showsEmail: false,
    });
  });

  it('sends the issuer with a JWT key only', () => {
    const typed = { ...full, issuer: 'i', audience: 'a', publicKey: 'k' };
    expect(requestOf({ ...typed, kind: 'jwt' }).jwt).toEqual({ issuer: 'i', audience: 'a', kid: null, publicKey: 'k' });
    expect(requestOf(typed)).not.toHaveProperty('jwt');
  });

  it('wishes for e-mail addresses only together with people', () => {
    expect(requestOf({ ...full, showsEmail: true }).showsEmail).toBe(false);
    expect(requestOf({ ...full, showsEmail: true, scopes: ['people:read'] }).showsEmail).toBe(true);
  });
});
