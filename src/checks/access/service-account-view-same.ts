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
import { placeOf, projectWorkflows, transitionSubject, type WorkflowParts } from '../workflow/project-workflows';
import { ACTOR_READS, serviceAccountActor } from '../workflow/service-account-actor';
import { otherThanListed } from '../../workflow/listed-ways';
import { workflowKey } from '../../workflow/workflow-key';
import { botPermissions, toldPermissions, zoneItSees } from './seen-first';

interface Told {
  readonly account: string;
}
type OfPermission = Told & { readonly permission: string };
type OfTransition = Told & { readonly transition: string; readonly id: string; readonly request: string };
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
  transitionRefused: ({ transition, id, account, request }: OfTransition) =>
    `By its rules, transition "${transition}" (${id}) is open to account "${account}"; ` +
    `Jira does not list it to the account for request ${request}.`,
  transitionListed: ({ transition, id, account, request }: OfTransition) =>
    `By its rules, transition "${transition}" (${id}) is closed to account "${account}"; ` +
    `Jira lists it to the account for request ${request}.`,
  noSample: ({ account }: Told) =>
    `Account "${account}" finds no request of the project, so that no transition could be seen.`,
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
    ...ACTOR_READS,
    'site',
    'workflowScheme',
    'workflows',
    'scope',
    'seenAccount',
    'seenPermissions',
    'seenRequestTypes',
    'seenTransitions',
  ],
  appliesTo: hasActiveServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const findings = [
      ...zones(account, parts),
      ...permissions(account, parts),
      ...raising(account, parts),
      ...transitions(account, parts),
    ];
    if (findings.length > 0) return findings;
    const reason = whyNotSure(account, parts);
    return reason === null ? [] : cannotTell(reason, accountSubject(account));
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

type SeenPart = 'seenAccount' | 'seenPermissions' | 'seenRequestTypes' | 'seenTransitions';

/** Why no difference says little: something could not be looked at. */
const whyNotSure = (account: Account, parts: Pick<Parts, SeenPart>): Message | null => {
  const { seenTransitions } = parts;
  const unseen = [parts.seenAccount, parts.seenPermissions, parts.seenRequestTypes, seenTransitions].find(
    (seen) => seen.state === 'not-seen',
  );
  if (unseen?.state === 'not-seen') return unseen.reason;
  const hasSample = seenTransitions.state === 'seen' && seenTransitions.value.samples.length > 0;
  return hasSample ? null : says.noSample({ account: account.displayName });
};

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

/** An account that may not make transitions is listed none; that is a finding about the permission. */
const transitions = (
  account: Account,
  parts: WorkflowParts & Parameters<typeof serviceAccountActor>[0] & Pick<Parts, 'seenPermissions' | 'seenTransitions'>,
): readonly Finding[] => {
  const { seenTransitions } = parts;
  const actor = serviceAccountActor(parts);
  const mayMove = botPermissions(account, parts)?.('TRANSITION_ISSUES')?.has === true;
  if (seenTransitions.state === 'not-seen' || actor === undefined || !mayMove) return [];
  const workflows = projectWorkflows(parts);
  return seenTransitions.value.samples.flatMap(({ key, issueTypeId, statusId, listed }) => {
    const row = parts.workflowScheme.mappings.find((one) => one.issueTypeId === issueTypeId);
    const used = workflows.find(({ workflow }) => workflowKey(workflow) === row?.workflowId);
    if (used === undefined) return [];
    return otherThanListed(used.workflow, { statusId, listed, actor }).map(({ transition, isListed }) => {
      const told = { transition: transition.name, id: transition.id, account: account.displayName, request: key };
      const message = isListed ? says.transitionListed(told) : says.transitionRefused(told);
      const { evidence, ...finding } = differs(transitionSubject(transition), message, isListed);
      return { ...finding, evidence: { ...evidence, ...placeOf(used) } };
    });
  });
};
