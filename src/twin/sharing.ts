import type { Plan } from '../plan/plan';
import type { Original, TwinWish } from './original';

type Part = NonNullable<Plan['twin']>['parts'][number];

/** What the twin has of its own and what it shares, with what a trial edit would hit; the same list in both ways, so that they compare line by line. */
export const sharingOf = (original: Original, { mode, key }: TwinWish): readonly Part[] => {
  const from = original.project.key;
  const held = mode === 'mirror' ? 'shared' : 'own';
  const shownBy = new Set(
    original.workflows.flatMap(({ workflow }) =>
      workflow.transitions.map(({ transitionScreen }) => transitionScreen?.parameters?.['screenId']),
    ),
  );
  const says = (both: string, own: string): string => (mode === 'mirror' ? both : own);
  const scheme = (part: Part['part'], name: string, what: string): Part => ({
    part,
    names: [name],
    held,
    sentence: says(
      `${what} in ${key} changes ${from} and every other project of the scheme.`,
      `${what} in ${key} changes ${key} alone.`,
    ),
  });
  return [
    scheme('workflow-scheme', original.workflowScheme.name, 'Giving an issue type another workflow'),
    {
      part: 'workflow',
      names: original.workflows.map(({ workflow }) => workflow.name),
      held,
      sentence: says(
        `A status, transition or rule tried in ${key} is live in ${from} at once.`,
        `A status, transition or rule tried in ${key} does not reach ${from}; what proved good is repeated there.`,
      ),
    },
    {
      part: 'transition-screen',
      names: named(original, (id) => shownBy.has(id)),
      held,
      sentence: says(
        `A field put on a transition's screen is asked for in ${from} too.`,
        `A field put on a transition's screen is asked for in ${key} alone.`,
      ),
    },
    {
      part: 'screen',
      names: named(original, (id) => !shownBy.has(id)),
      held,
      sentence: says(`A field put on a screen shows in ${from} too.`, `A field put on a screen shows in ${key} alone.`),
    },
    scheme('issue-type-screen-scheme', original.screensByType.name, 'Choosing another screen'),
    scheme('issue-type-scheme', original.issueTypes.name, 'Adding or removing an issue type'),
    permissions(original, { mode, key }),
    ...notifications(original),
    {
      part: 'status',
      names: [],
      held: 'site',
      sentence: 'Statuses belong to the whole site: renaming one renames it everywhere. A fix only ever adds one.',
    },
    {
      part: 'field',
      names: [],
      held: 'site',
      sentence: 'Custom fields and their options belong to the whole site. No fix changes them.',
    },
    {
      part: 'role',
      names: original.roles.map(({ name }) => name),
      held: 'own',
      sentence: `Who is in a role of ${key} is told for ${key} alone.`,
    },
    {
      part: 'request-type',
      names: original.requestTypes.map(({ name }) => name),
      held: 'own',
      sentence: `Request types of ${key} are its own.`,
    },
    {
      part: 'form',
      names: original.forms.map(({ name }) => name),
      held: 'own',
      sentence: `Forms of ${key} are its own.`,
    },
    { part: 'customer', names: [], held: 'own', sentence: `Customers of ${key} are its own.` },
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
          sentence: 'Both projects notify by the same scheme; no fix of this app changes it.',
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
      sentence: 'On the Free plan all projects of the site share one permission scheme.',
    };
  return mode === 'mirror'
    ? {
        part: 'permission-scheme',
        names: [permissionScheme.name],
        held: 'shared',
        sentence: `A grant changed by hand changes ${project.key} too; fixes of this app copy the scheme first.`,
      }
    : {
        part: 'permission-scheme',
        names: [permissionScheme.name],
        held: 'own',
        sentence: `A grant changed in ${key} changes ${key} alone.`,
      };
};
