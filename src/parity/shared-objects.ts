import type { SharedObject } from '../shared/parity-contract';
import type { Workflow } from '../workflow/model';
import type { Pair, ProjectShape, SchemeRef } from './shape';
import { reasonsOf, valueOf } from './shape';

type Found = Pick<SharedObject, 'type' | 'id' | 'name'>;

/** What an edit of the object changes, in a sentence that goes on with both projects' keys. */
const CHANGES: Readonly<Record<SharedObject['type'], string>> = {
  workflow: 'a transition tried out in the one is there for the requests of the other at once',
  'workflow-scheme': 'another workflow for an issue type of the one is another workflow in the other',
  screen: 'a field put on it or taken off is put on or taken off in the other',
  'issue-type-scheme': 'an issue type added to the one is added to the other',
  'issue-type-screen-scheme': 'another screen for the one is another screen for the other',
  'permission-scheme': 'a permission granted in the one is granted in the other',
  'notification-scheme': 'who gets mail from the one is changed in the other',
};
const WORDS: Readonly<Record<SharedObject['type'], string>> = {
  workflow: 'Workflow',
  'workflow-scheme': 'Workflow scheme',
  screen: 'Screen',
  'issue-type-scheme': 'Issue type scheme',
  'issue-type-screen-scheme': 'Issue type screen scheme',
  'permission-scheme': 'Permission scheme',
  'notification-scheme': 'Notification scheme',
};

const sameScheme = (
  type: SharedObject['type'],
  ours: SchemeRef | null | undefined,
  theirs: SchemeRef | null | undefined,
): readonly Found[] =>
  ours != null && theirs != null && ours.id === theirs.id ? [{ type, id: ours.id ?? 'default', name: ours.name }] : [];

const sharedWorkflows = ({ here, there }: Pair): readonly Workflow[] => {
  const ids = new Set(valueOf(there.workflows)?.map(({ id }) => id));
  return valueOf(here.workflows)?.filter(({ id }) => id !== null && ids.has(id)) ?? [];
};

/** Ids of the screens a project shows anywhere. */
export const shownScreens = (shape: ProjectShape): readonly string[] => {
  const ofTransitions =
    valueOf(shape.workflows)?.flatMap(({ transitions }) => transitions.flatMap(({ screen }) => screen?.id ?? [])) ?? [];
  return [
    ...new Set([...ofTransitions, ...(valueOf(shape.issueTypeScreens)?.places.map(({ screenId }) => screenId) ?? [])]),
  ];
};

const sharedScreens = ({ here, there }: Pair): readonly Found[] => {
  const [theirs, names] = [new Set(shownScreens(there)), valueOf(here.screens)?.names];
  return shownScreens(here)
    .filter((id) => theirs.has(id))
    .map((id) => ({ type: 'screen', id, name: names?.get(id) ?? id }));
};

/**
 * The clone paradox: what belongs to both projects, so that an edit tried in the test project changes production. Told whether or not
 * the two are equal: sharing is what makes them so.
 */
export const sharedObjects = (
  pair: Pair,
): { readonly shared: readonly SharedObject[]; readonly unknown: readonly string[] } => {
  const { here, there } = pair;
  const [ours, theirs] = [valueOf(here.permissionScheme), valueOf(there.permissionScheme)];
  // A team-managed project's workflows are in no scheme that another could use.
  const scheme = (shape: ProjectShape) =>
    shape.project.style === 'team-managed' ? null : valueOf(shape.workflowScheme);
  const found: readonly Found[] = [
    ...sharedWorkflows(pair).map(({ id, name }) => ({ type: 'workflow' as const, id: id ?? name, name })),
    ...sameScheme('workflow-scheme', scheme(here), scheme(there)),
    ...sharedScreens(pair),
    ...sameScheme('issue-type-scheme', valueOf(here.issueTypeScheme), valueOf(there.issueTypeScheme)),
    ...sameScheme(
      'issue-type-screen-scheme',
      valueOf(here.issueTypeScreens)?.scheme,
      valueOf(there.issueTypeScreens)?.scheme,
    ),
    ...sameScheme('permission-scheme', ours, theirs),
    ...sameScheme('notification-scheme', valueOf(here.notificationScheme), valueOf(there.notificationScheme)),
  ];
  const [one, other] = [here.project.key, there.project.key];
  return {
    shared: found.map((each) => ({
      ...each,
      sentence: `${WORDS[each.type]} "${each.name}" belongs to ${one} and ${other} at once: ${CHANGES[each.type]}.`,
    })),
    unknown: reasonsOf(pair, [
      'workflows',
      'workflowScheme',
      'issueTypeScheme',
      'issueTypeScreens',
      'permissionScheme',
      'notificationScheme',
    ]),
  };
};
