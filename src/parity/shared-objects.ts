import type { Message } from '../shared/message';
import type { SharedObject } from '../shared/parity-contract';
import type { Workflow } from '../workflow/model';
import { sharedSays } from './says';
import type { Pair, ProjectShape, SchemeRef } from './shape';
import { reasonsOf, valueOf } from './shape';

type Found = Pick<SharedObject, 'type' | 'id' | 'name'>;

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
 * The clone paradox: what belongs to both projects, so that an edit tried in the test project changes production. Told
 * whether or not the two are equal: sharing is what makes them so.
 */
export const sharedObjects = (
  pair: Pair,
): { readonly shared: readonly SharedObject[]; readonly unknown: readonly Message[] } => {
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
      sentence: sharedSays[each.type]({ name: each.name, one, other }),
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
