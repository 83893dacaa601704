import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { Account, Parts } from '../../snapshot/parts';

/** How something about the service account is known, as evidence tells it. */
export const says = defineMessages('seen-by', {
  itself: 'read as the service account itself',
  app: 'worked out from what the app may read',
});

/** Its own time zone, which no privacy setting hides from it; null: nobody could look, or Jira sends none. */
export const zoneItSees = (seenAccount: Parts['seenAccount']): string | null =>
  seenAccount.state === 'seen' ? seenAccount.value.timeZone : null;

interface Known {
  readonly has: boolean;
  readonly seenBy: Message;
}

/** undefined: Jira was not asked about this permission, which is not the same as "not granted". */
export type KnowsPermission = (key: string) => Known | undefined;

/** What the app is told the account may do in this project and on the site; undefined: nobody asked about it. */
export const toldPermissions = (
  { accountId }: Account,
  { project, effectivePermissions }: Pick<Parts, 'project' | 'effectivePermissions'>,
): KnowsPermission | undefined => {
  const row = effectivePermissions.find((one) => one.accountId === accountId);
  const inProject = row?.projects.find(({ projectId }) => projectId === project.id)?.permissions;
  if (row === undefined || inProject === undefined) return undefined;
  const asked = [...row.asked.global, ...row.asked.project];
  const granted = [...row.global, ...inProject];
  return (key) => (asked.includes(key) ? { has: granted.includes(key), seenBy: says.app } : undefined);
};

/** What Jira tells the account itself comes first, what it tells the app about the account second. */
export const botPermissions = (
  account: Account,
  parts: Pick<Parts, 'project' | 'effectivePermissions' | 'seenPermissions'>,
): KnowsPermission | undefined => {
  const told = toldPermissions(account, parts);
  const { seenPermissions } = parts;
  if (seenPermissions.state === 'not-seen') return told;
  const { asked, granted } = seenPermissions.value;
  return (key) => (asked.includes(key) ? { has: granted.includes(key), seenBy: says.itself } : told?.(key));
};
