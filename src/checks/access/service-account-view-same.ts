import { permissionNamed } from '../../messages/permission-names';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { Account, Parts } from '../../snapshot/parts';
import type { Finding } from '../check';
import { cannotTell, defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import {
  AGENT_PERMISSION,
  accountSubject,
  foundAccount,
  hasActiveServiceAccount,
  permissionSubject,
} from './account-parts';
import { toldPermissions, zoneItSees } from './seen-first';

interface Told {
  readonly account: string;
}
type OfPermission = Told & { readonly permission: string };
type OfZone = Told & { readonly shown: string; readonly own: string };

export const says = defineMessages('service-account-view-same', {
  permissionRefused: ({ permission, account }: OfPermission) =>
    `The app reads that account "${account}" has permission ${permission}; the account itself reads that it has not.`,
  permissionGranted: ({ permission, account }: OfPermission) =>
    `The app reads that account "${account}" lacks permission ${permission}; the account itself reads that it has it.`,
  notForOthers: ({ account }: Told) =>
    `Account "${account}" is an agent, and Jira says that it may not raise requests for others.`,
  otherZone: ({ account, shown, own }: OfZone) =>
    `Jira shows the app the time zone ${shown} for account "${account}", and the account itself ${own}.`,
  yes: 'yes',
  no: 'no',
});

/** What the account is told comes first in the other checks; that the app was told something else is for people. */
export const serviceAccountViewSame = defineCheck({
  id: 'service-account-view-same',
  title: 'Service account sees what the app works out',
  problem: 'Service account sees something else than the app works out',
  why:
    'The app reads as the service account where Atlassian lets it, and works the same out from outside. ' +
    'Where both differ, a report made while looking is refused would be wrong, and the bot may do more or less ' +
    'than planned.',
  severity: 'medium',
  learnMore: 'https://developer.atlassian.com/platform/forge/security/',
  reads: [
    'project',
    'site',
    'serviceAccount',
    'effectivePermissions',
    'seenAccount',
    'seenPermissions',
    'seenRequestTypes',
  ],
  appliesTo: hasActiveServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const findings = [...zones(account, parts), ...permissions(account, parts), ...raising(account, parts)];
    const unseen = [parts.seenAccount, parts.seenPermissions, parts.seenRequestTypes].find(
      (seen) => seen.state === 'not-seen',
    );
    return findings.length === 0 && unseen?.state === 'not-seen'
      ? cannotTell(unseen.reason, accountSubject(account))
      : findings;
  },
  cure: {
    safety: 'manual',
    steps: [
      'Run the audit again in a few minutes: right after a change, Jira may tell the two different things.',
      'If it stays, rely on what the account itself is told, and look at its roles, groups and product access in Jira.',
    ],
  },
  screenInJira: ({ subject }) => (subject.type === 'account' ? accountPage(subject.id) : undefined),
});

/** A zone that is hidden from the app looks like the site's default; only another one is told differently. */
const zones = (account: Account, { site, seenAccount }: Pick<Parts, 'site' | 'seenAccount'>): readonly Finding[] => {
  const shown = account.timeZone;
  const own = zoneItSees(seenAccount);
  if (
    shown === null ||
    own === null ||
    shown === own ||
    site.defaultTimeZone === null ||
    shown === site.defaultTimeZone
  )
    return [];
  return [
    {
      subject: accountSubject(account),
      message: says.otherZone({ account: account.displayName, shown, own }),
      evidence: { actual: own, expected: shown },
    },
  ];
};

const permissions = (
  account: Account,
  parts: Pick<Parts, 'project' | 'effectivePermissions' | 'seenPermissions'>,
): readonly Finding[] => {
  const { seenPermissions } = parts;
  const told = toldPermissions(account, parts);
  if (seenPermissions.state === 'not-seen' || told === undefined) return [];
  const { asked, granted } = seenPermissions.value;
  return asked.flatMap((permission) => {
    const sees = granted.includes(permission);
    const has = told(permission)?.has;
    if (has === undefined || has === sees) return [];
    const named = { permission: permissionNamed(permission), account: account.displayName };
    return [
      differs(
        permissionSubject(permission),
        sees ? says.permissionGranted(named) : says.permissionRefused(named),
        sees,
      ),
    ];
  });
};

/** An agent raises requests for employees. */
const raising = (
  account: Account,
  parts: Pick<Parts, 'project' | 'effectivePermissions' | 'seenRequestTypes'>,
): readonly Finding[] => {
  const { seenRequestTypes } = parts;
  const isAgent = toldPermissions(account, parts)?.(AGENT_PERMISSION)?.has === true;
  if (!isAgent || seenRequestTypes.state === 'not-seen' || seenRequestTypes.value.canRaiseOnBehalfOf !== false)
    return [];
  return [differs(accountSubject(account), says.notForOthers({ account: account.displayName }), false)];
};

const differs = (subject: Finding['subject'], message: Message, sees: boolean): Finding => ({
  subject,
  message,
  evidence: { actual: sees ? says.yes : says.no, expected: sees ? says.no : says.yes },
});
