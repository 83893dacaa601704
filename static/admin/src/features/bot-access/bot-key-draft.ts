import type { BotKeyKind, BotKeyRequest, BotScope } from '../../../../../src/shared/contract';

/** What the form for a new key holds; texts as they were typed. */
export interface KeyDraft {
  readonly name: string;
  readonly kind: BotKeyKind;
  readonly scopes: readonly BotScope[];
  readonly projectIds: readonly string[];
  readonly validForDays: number;
  readonly showsEmail: boolean;
  readonly issuer: string;
  readonly audience: string;
  readonly kid: string;
  readonly publicKey: string;
}

/** Ninety days, no scope; the only project there is, where there is but one. */
export const emptyDraft = (projectIds: readonly string[]): KeyDraft => ({
  name: '',
  kind: 'bearer',
  scopes: [],
  projectIds: projectIds.length === 1 ? projectIds : [],
  validForDays: 90,
  showsEmail: false,
  issuer: '',
  audience: '',
  kid: '',
  publicKey: '',
});

/** Names of the fields that still miss something. */
export type DraftGap = 'name' | 'scopes' | 'projectIds' | 'issuer' | 'audience' | 'publicKey';

export function gapsOf(draft: KeyDraft): readonly DraftGap[] {
  const texts = draft.kind === 'jwt' ? (['name', 'issuer', 'audience', 'publicKey'] as const) : (['name'] as const);
  const lists = ['scopes', 'projectIds'] as const;
  return [
    ...texts.filter((field) => draft[field].trim() === ''),
    ...lists.filter((field) => draft[field].length === 0),
  ];
}

/** What the app is asked; the fields of other kinds, and an e-mail wish without people, are left out. */
export const requestOf = (draft: KeyDraft): BotKeyRequest => ({
  name: draft.name.trim(),
  kind: draft.kind,
  scopes: draft.scopes,
  projectIds: draft.projectIds,
  validForDays: draft.validForDays,
  showsEmail: draft.showsEmail && draft.scopes.includes('people:read'),
  ...(draft.kind === 'jwt' && {
    jwt: {
      issuer: draft.issuer.trim(),
      audience: draft.audience.trim(),
      kid: draft.kid.trim() || null,
      publicKey: draft.publicKey.trim(),
    },
  }),
});
