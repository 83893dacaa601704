import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { Plan } from '../plan/plan';
import type { Original, TwinWish } from './original';

type Twin = { twin: string };
type Projects = Twin & { original: string };

export const says = defineMessages('twin-sharing', {
  workflowSchemeOfBoth: ({ twin, original }: Projects) =>
    `Giving an issue type another workflow in ${twin} changes ${original} and every other project of the scheme.`,
  workflowSchemeOfTwin: ({ twin }: Twin) => `Giving an issue type another workflow in ${twin} changes ${twin} alone.`,
  workflowOfBoth: ({ twin, original }: Projects) =>
    `A status, transition or rule tried in ${twin} is live in ${original} at once.`,
  workflowOfTwin: ({ twin, original }: Projects) =>
    `A status, transition or rule tried in ${twin} does not reach ${original}; what works is repeated there.`,
  transitionScreenOfBoth: ({ original }: Omit<Projects, 'twin'>) =>
    `A field put on a transition's screen is asked for in ${original} too.`,
  transitionScreenOfTwin: ({ twin }: Twin) => `A field put on a transition's screen is asked for in ${twin} alone.`,
  screenOfBoth: ({ original }: Omit<Projects, 'twin'>) => `A field put on a screen shows in ${original} too.`,
  screenOfTwin: ({ twin }: Twin) => `A field put on a screen shows in ${twin} alone.`,
  screensOfBoth: ({ twin, original }: Projects) =>
    `Choosing another screen in ${twin} changes ${original} and every other project of the scheme.`,
  screensOfTwin: ({ twin }: Twin) => `Choosing another screen in ${twin} changes ${twin} alone.`,
  issueTypesOfBoth: ({ twin, original }: Projects) =>
    `Adding or removing an issue type in ${twin} changes ${original} and every other project of the scheme.`,
  issueTypesOfTwin: ({ twin }: Twin) => `Adding or removing an issue type in ${twin} changes ${twin} alone.`,
  statuses: 'Statuses belong to the whole site: renaming one renames it everywhere. A fix only ever adds one.',
  fields: 'Custom fields and their options belong to the whole site. No fix changes them.',
  roles: ({ twin }: Twin) => `Who is in a role of ${twin} is set for ${twin} alone.`,
  requestTypes: ({ twin }: Twin) => `Request types of ${twin} are its own.`,
  forms: ({ twin }: Twin) => `Forms of ${twin} are its own.`,
  customers: ({ twin }: Twin) => `Customers of ${twin} are its own.`,
  notifications: 'Both projects notify by the same scheme; no fix of this app changes it.',
  freePlan: 'On the Free plan all projects of the site share one permission scheme.',
  grantsOfBoth: ({ original }: Omit<Projects, 'twin'>) =>
    `A grant changed by hand changes ${original} too; fixes of this app copy the scheme first.`,
  grantsOfTwin: ({ twin }: Twin) => `A grant changed in ${twin} changes ${twin} alone.`,
});

type Part = NonNullable<Plan['twin']>['parts'][number];

/**
 * What the twin has of its own and what it shares, with what a trial edit would hit; the same list in both ways, so
 * that they compare line by line.
 */
export const sharingOf = (original: Original, { mode, key }: TwinWish): readonly Part[] => {
  const from = original.project.key;
  const held = mode === 'mirror' ? 'shared' : 'own';
  const shownBy = new Set(
    original.workflows.flatMap(({ workflow }) =>
      workflow.transitions.map(({ transitionScreen }) => transitionScreen?.parameters?.['screenId']),
    ),
  );
  const hit = (both: (of: Projects) => Message, own: (of: Projects) => Message): Message =>
    (mode === 'mirror' ? both : own)({ twin: key, original: from });
  return [
    {
      part: 'workflow-scheme',
      names: [original.workflowScheme.name],
      held,
      sentence: hit(says.workflowSchemeOfBoth, says.workflowSchemeOfTwin),
    },
    {
      part: 'workflow',
      names: original.workflows.map(({ workflow }) => workflow.name),
      held,
      sentence: hit(says.workflowOfBoth, says.workflowOfTwin),
    },
    {
      part: 'transition-screen',
      names: named(original, (id) => shownBy.has(id)),
      held,
      sentence: hit(says.transitionScreenOfBoth, says.transitionScreenOfTwin),
    },
    {
      part: 'screen',
      names: named(original, (id) => !shownBy.has(id)),
      held,
      sentence: hit(says.screenOfBoth, says.screenOfTwin),
    },
    {
      part: 'issue-type-screen-scheme',
      names: [original.screensByType.name],
      held,
      sentence: hit(says.screensOfBoth, says.screensOfTwin),
    },
    {
      part: 'issue-type-scheme',
      names: [original.issueTypes.name],
      held,
      sentence: hit(says.issueTypesOfBoth, says.issueTypesOfTwin),
    },
    permissions(original, { mode, key }),
    ...notifications(original),
    {
      part: 'status',
      names: [],
      held: 'site',
      sentence: says.statuses,
    },
    {
      part: 'field',
      names: [],
      held: 'site',
      sentence: says.fields,
    },
    {
      part: 'role',
      names: original.roles.map(({ name }) => name),
      held: 'own',
      sentence: says.roles({ twin: key }),
    },
    {
      part: 'request-type',
      names: original.requestTypes.map(({ name }) => name),
      held: 'own',
      sentence: says.requestTypes({ twin: key }),
    },
    {
      part: 'form',
      names: original.forms.map(({ name }) => name),
      held: 'own',
      sentence: says.forms({ twin: key }),
    },
    { part: 'customer', names: [], held: 'own', sentence: says.customers({ twin: key }) },
  ];
};

const named = ({ screens }: Original, isMeant: (id: string) => boolean): string[] =>
  screens.filter(({ id }) => isMeant(id)).map(({ name }) => name);

const notifications = ({ notificationScheme }: Original): readonly Part[] =>
  notificationScheme
    ? [
        {
          part: 'notification-scheme',
          names: [notificationScheme.name],
          held: 'shared',
          sentence: says.notifications,
        },
      ]
    : [];

const permissions = (
  { permissionScheme, isFree, project }: Original,
  { mode, key }: Pick<TwinWish, 'mode' | 'key'>,
): Part => {
  if (isFree)
    return {
      part: 'permission-scheme',
      names: [permissionScheme.name],
      held: 'site',
      sentence: says.freePlan,
    };
  return mode === 'mirror'
    ? {
        part: 'permission-scheme',
        names: [permissionScheme.name],
        held: 'shared',
        sentence: says.grantsOfBoth({ original: project.key }),
      }
    : {
        part: 'permission-scheme',
        names: [permissionScheme.name],
        held: 'own',
        sentence: says.grantsOfTwin({ twin: key }),
      };
};
