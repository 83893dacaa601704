import { copyName } from '../plan/free-name';
import { copyOfPermissionScheme, PERMISSION_SCHEME_STEP } from '../plan/kinds/create-permission-scheme';
import { copyOfWorkflow, createWorkflowKey, createWorkflowStep } from '../plan/kinds/create-workflow';
import { copyOfWorkflowScheme, WORKFLOW_SCHEME_STEP } from '../plan/kinds/create-workflow-scheme';
import type { Piece } from '../plan/piece';
import type { StepOf } from '../plan/step';
import type { Ref, WorkflowEdit } from '../workflow/edits/edit';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import { says } from './copy-sentences';
import type { Named, Original } from './original';

/** The schemes a twin is made with. */
export type TwinSchemes = StepOf<'create-project'>['schemes'];

interface Copies {
  readonly pieces: readonly Piece[];
  readonly schemes: TwinSchemes;
}

/** A mirror has nothing of its own: the original's schemes serve both projects. */
export const sharedSchemes = ({
  workflowScheme,
  issueTypes,
  screensByType,
  permissionScheme,
  notificationScheme,
  isFree,
}: Original): TwinSchemes => ({
  workflow: workflowScheme.id === null ? null : { id: workflowScheme.id },
  issueType: { id: issueTypes.id },
  issueTypeScreen: { id: screensByType.id },
  permission: isFree ? null : { id: permissionScheme.id },
  notification: notificationScheme && { id: notificationScheme.id },
});

type NameOf = (original: Named) => string;

/** Names for the copies of one kind of object; two long names may differ only where they are cut. */
const namesFor = (originals: readonly Named[], twinKey: string, takenNames: readonly string[]): NameOf => {
  const names = originals.reduce<ReadonlyMap<string, string>>(
    (known, { id, name }) => new Map([...known, [id, copyName(name, twinKey, [...takenNames, ...known.values()])]]),
    new Map(),
  );
  return ({ id, name }) => names.get(id) ?? copyName(name, twinKey, takenNames);
};

const STEP = {
  issueTypes: 'create-issue-type-scheme',
  screensByType: 'create-issue-type-screen-scheme',
} as const;
const screenStep = (id: string): string => `create-screen:${id}`;
const screenSchemeStep = (id: string): string => `create-screen-scheme:${id}`;

/**
 * Copies of everything that an edit in the twin could hit: screens, workflows that show the copies, and every scheme
 * that leads to them. Statuses, fields and roles belong to the whole site, and nobody can have their own.
 */
export const privateCopies = (original: Original, twinKey: string, takenNames: readonly string[]): Copies => {
  const { issueTypes, screensByType, permissionScheme, isFree, screens, workflows, screenSchemes } = original;
  const names = (originals: readonly Named[]): NameOf => namesFor(originals, twinKey, takenNames);
  const [nameOf, nameOfScreen, nameOfWorkflow, nameOfScreenScheme] = [
    names([]),
    names(screens),
    names(workflows.map(({ workflow }) => workflow)),
    names(screenSchemes),
  ];
  return {
    pieces: [
      ...screens.map((screen) => copyOfScreen(screen, nameOfScreen)),
      ...workflows.map((read) => workflowPiece(read, original, nameOfWorkflow)),
      workflowSchemePiece(original, nameOf, nameOfWorkflow),
      copyOfIssueTypes(issueTypes, nameOf),
      ...screenSchemes.map((scheme) => copyOfScreenScheme(scheme, original, nameOfScreenScheme)),
      copyOfScreensByType(screensByType, nameOf),
      ...(isFree ? [] : [copyOfGrants(permissionScheme, nameOf)]),
    ],
    schemes: {
      ...sharedSchemes(original),
      workflow: { made: WORKFLOW_SCHEME_STEP },
      issueType: { made: STEP.issueTypes },
      issueTypeScreen: { made: STEP.screensByType },
      permission: isFree ? null : { made: PERMISSION_SCHEME_STEP },
    },
  };
};

const copyOfScreen = (screen: Original['screens'][number], nameOf: NameOf): Piece => {
  const name = nameOf(screen);
  return {
    kind: 'copy-screen',
    target: { type: 'screen', id: screen.id, name: screen.name },
    before: null,
    after: name,
    sentence: says.screen({ screen: screen.name, copy: name }),
    step: {
      kind: 'create-screen',
      key: screenStep(screen.id),
      name,
      mark: '',
      copyOf: screen.id,
      tabs: screen.tabs.map(({ name: tab, fields }) => ({ name: tab, fields: [...fields] })),
    },
  };
};

/** Transitions show the copies of their screens; a screen that could not be read stays the original's. */
const screenSwaps = ({ workflow }: RawWorkflowRead, { screens }: Original): WorkflowEdit[] =>
  workflow.transitions.flatMap(({ id, name, transitionScreen }): WorkflowEdit[] => {
    const shown = transitionScreen?.parameters?.['screenId'];
    if (!transitionScreen || !screens.some((screen) => screen.id === shown)) return [];
    return [
      {
        kind: 'set-screen',
        transitionId: id,
        transitionName: name,
        before: { rule: transitionScreen },
        after: { screen: { made: screenStep(shown ?? '') } },
      },
    ];
  });

const workflowPiece = (read: RawWorkflowRead, original: Original, nameOf: NameOf): Piece => {
  const [name, edits] = [nameOf(read.workflow), screenSwaps(read, original)];
  const sentence = (edits.length > 0 ? says.workflowAndScreens : says.workflow)({
    workflow: read.workflow.name,
    copy: name,
  });
  return copyOfWorkflow(createWorkflowStep(read, { name, edits }), sentence);
};

const workflowSchemePiece = (
  { workflowScheme, workflows, issueTypes }: Original,
  nameOf: NameOf,
  nameOfWorkflow: NameOf,
): Piece => {
  const name = nameOf({ id: workflowScheme.id ?? 'default', name: workflowScheme.name });
  const isCopied = (id: string): boolean => workflows.some(({ workflow }) => workflow.id === id);
  const named = (workflow: Named): { workflow: Ref; name: string } => ({
    workflow: { made: createWorkflowKey(workflow.id) },
    name: nameOfWorkflow(workflow),
  });
  const rows = workflowScheme.rows
    .map((row) => ({ ...row, issueTypeIds: row.issueTypeIds.filter((id) => issueTypes.issueTypeIds.includes(id)) }))
    .filter(({ issueTypeIds }) => issueTypeIds.length > 0);
  // No type of the project follows a default that was not copied, so any of the copies may stand in for it.
  const fallback = isCopied(workflowScheme.defaultWorkflow.id)
    ? workflowScheme.defaultWorkflow
    : (rows[0]?.workflow ?? workflowScheme.defaultWorkflow);
  const copy = {
    name,
    defaultWorkflow: named(fallback),
    workflows: rows.map(({ issueTypeIds, workflow }) => ({ issueTypeIds, ...named(workflow) })),
  };
  const sentence = says.workflowScheme({ scheme: workflowScheme.name, copy: name });
  return copyOfWorkflowScheme(workflowScheme, copy, sentence);
};

const copyOfIssueTypes = (scheme: Original['issueTypes'], nameOf: NameOf): Piece => {
  const name = nameOf(scheme);
  return {
    kind: 'copy-issue-type-scheme',
    target: { type: 'project', id: scheme.id, name: scheme.name },
    before: null,
    after: name,
    sentence: says.issueTypes({ scheme: scheme.name, copy: name, count: scheme.issueTypeIds.length }),
    step: {
      kind: 'create-issue-type-scheme',
      key: STEP.issueTypes,
      name,
      mark: '',
      copyOf: scheme.id,
      issueTypeIds: [...scheme.issueTypeIds],
      defaultIssueTypeId: scheme.defaultIssueTypeId,
    },
  };
};

/** A screen that is gone can neither be copied nor hit by an edit. */
const copyOfScreenScheme = (
  scheme: Original['screenSchemes'][number],
  { screens }: Original,
  nameOf: NameOf,
): Piece => {
  const name = nameOf(scheme);
  const { default: always = '', ...others } = scheme.screens;
  const ref = (id: string): Ref => (screens.some((screen) => screen.id === id) ? { made: screenStep(id) } : { id });
  return {
    kind: 'copy-screen-scheme',
    target: { type: 'screen', id: scheme.id, name: scheme.name },
    before: null,
    after: name,
    sentence: says.screenScheme({ scheme: scheme.name, copy: name }),
    step: {
      kind: 'create-screen-scheme',
      key: screenSchemeStep(scheme.id),
      name,
      mark: '',
      copyOf: scheme.id,
      screens: {
        default: ref(always),
        ...Object.fromEntries(Object.entries(others).map(([use, id]) => [use, ref(id)])),
      },
    },
  };
};

const copyOfScreensByType = (scheme: Original['screensByType'], nameOf: NameOf): Piece => {
  const name = nameOf(scheme);
  return {
    kind: 'copy-issue-type-screen-scheme',
    target: { type: 'screen', id: scheme.id, name: scheme.name },
    before: null,
    after: name,
    sentence: says.screensByType({ scheme: scheme.name, copy: name }),
    step: {
      kind: 'create-issue-type-screen-scheme',
      key: STEP.screensByType,
      name,
      mark: '',
      copyOf: scheme.id,
      mappings: scheme.mappings.map(({ issueTypeId, screenSchemeId }) => ({
        issueTypeId,
        screenScheme: { made: screenSchemeStep(screenSchemeId) },
      })),
    },
  };
};

const copyOfGrants = (scheme: Original['permissionScheme'], nameOf: NameOf): Piece => {
  const name = nameOf(scheme);
  const copy = { name, copied: scheme.grants, grants: scheme.grants };
  return copyOfPermissionScheme(scheme, copy, says.grants({ scheme: scheme.name, copy: name }));
};
