import type {
  Bucket,
  IssueTypeProposal,
  ProfileChoice,
  Settings,
  SetupProposal,
  StatusProposal,
} from '../../../../src/shared/contract';
import { ACCOUNT_ROLES } from '../../../../src/shared/vocabulary';

export type AccountRole = keyof Settings['accounts'];
export const profileOf = (proposal: SetupProposal, settings: Settings): ProfileChoice | null =>
  proposal.profiles.find((profile) => profile.id === settings.profileId) ?? null;

/** What the form shows for a status: the admin's choice, else the proposal. */
export const bucketOf = (settings: Settings, status: StatusProposal): Bucket =>
  settings.buckets[status.id] ?? status.proposed;

export function withBuckets(settings: Settings, statuses: readonly StatusProposal[], bucket: Bucket): Settings {
  return {
    ...settings,
    buckets: { ...settings.buckets, ...Object.fromEntries(statuses.map((status) => [status.id, bucket])) },
  };
}

/** What the form shows for an issue type: the admin's choice, else the proposal. */
export const isLeftOut = (settings: Settings, type: IssueTypeProposal): boolean => {
  const decision = settings.issueTypes?.[type.id];
  return decision === undefined ? type.isLeftOut : decision === 'out';
};

export const withIssueType = (settings: Settings, typeId: string, isIn: boolean): Settings => ({
  ...settings,
  issueTypes: { ...settings.issueTypes, [typeId]: isIn ? 'in' : 'out' },
});

/** Statuses nobody can be sure of, until the admin answers. */
export const openQuestions = (settings: Settings, statuses: readonly StatusProposal[]): readonly StatusProposal[] =>
  statuses.filter(({ id, confidence }) => confidence === 'guess' && settings.buckets[id] === undefined);

export function withSkill(settings: Settings, skill: string, isOn: boolean): Settings {
  const others = settings.skills.filter((id) => id !== skill);
  return { ...settings, skills: isOn ? [...others, skill] : others };
}

export const withAccount = (settings: Settings, role: AccountRole, accountId: string | null): Settings => ({
  ...settings,
  accounts: { ...settings.accounts, [role]: accountId },
});

/** Accounts the profile asks for that nobody has named yet. */
export function missingAccounts(profile: Pick<ProfileChoice, 'accounts'>, settings: Settings): readonly AccountRole[] {
  return ACCOUNT_ROLES.filter((role) => profile.accounts[role] === 'required' && settings.accounts[role] === null);
}

/** Another profile proposes its own skills and buckets; accounts and test project that were chosen stay. */
export const carriedOver = (proposed: Settings, before: Settings): Settings => ({
  ...proposed,
  accounts: before.accounts,
  testProjectKey: before.testProjectKey,
  testProjectId: before.testProjectId,
  ...(before.issueTypes && { issueTypes: before.issueTypes }),
  confirmations: before.confirmations,
});

/**
 * The setup of another project in the form of this one: bot, skills and accounts, and what was decided of statuses and
 * issue types that both have. Test project and confirmations are each project's own.
 */
export const takenOver = (
  mine: Settings,
  theirs: Settings,
  here: Pick<SetupProposal, 'statuses' | 'issueTypes'>,
): Settings => ({
  ...mine,
  profileId: theirs.profileId,
  ownProfile: theirs.ownProfile ?? mine.ownProfile,
  skills: theirs.skills,
  accounts: theirs.accounts,
  buckets: { ...mine.buckets, ...decidedHere(theirs.buckets, here.statuses) },
  issueTypes: { ...mine.issueTypes, ...decidedHere(theirs.issueTypes ?? {}, here.issueTypes) },
});

const decidedHere = <T>(decided: Readonly<Record<string, T>>, here: readonly { readonly id: string }[]) => {
  const ids = new Set(here.map(({ id }) => id));
  return Object.fromEntries(Object.entries(decided).filter(([id]) => ids.has(id)));
};

export interface StatusFilter {
  readonly text: string;
  readonly category: StatusProposal['category'] | '';
}

/** Statuses by name or workflow, and by category. */
export function statusesShown(statuses: readonly StatusProposal[], filter: StatusFilter): readonly StatusProposal[] {
  const text = filter.text.trim().toLocaleLowerCase();
  const isMatch = (status: StatusProposal): boolean =>
    text === '' || [status.name, ...status.workflows].some((name) => name.toLocaleLowerCase().includes(text));
  return statuses.filter(
    (status) => (filter.category === '' || status.category === filter.category) && isMatch(status),
  );
}
