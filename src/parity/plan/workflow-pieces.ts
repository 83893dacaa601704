import { copyOfWorkflow, createWorkflowStep } from '../../plan/kinds/create-workflow';
import { copyOfWorkflowScheme } from '../../plan/kinds/create-workflow-scheme';
import { switchOfWorkflowScheme } from '../../plan/kinds/switch-workflow-scheme';
import { updateWorkflowStep } from '../../plan/kinds/update-workflow';
import type { StepOf } from '../../plan/step';
import type { Ref, WorkflowEdit } from '../../workflow/edits/edit';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import { groupBy } from '../../formats/group-by';
import type { Workflow } from '../../workflow/model';
import { shapeDifferences } from '../compare-workflows';
import { matchIssueTypes } from '../issue-types';
import { workflowKey } from '../../workflow/workflow-key';
import { workflowOf, workflowPairs } from '../workflows';
import type { WorkflowPair } from '../workflows';
import type { Equalising, Piece } from './piece';
import { openIn } from './piece';
import { pieceSays } from './piece-says';
import { completedScreens, lackingScreens, namer, screenStep, screensOfCopy } from './workflow-edits';
import type { NameOf, NewScreen } from './workflow-edits';

/** A workflow that issue types of the changed project are to follow from now on. */
interface Replacement {
  readonly step: StepOf<'create-workflow'> | StepOf<'update-workflow'>;
  readonly source: Workflow;
  /** Ids in the changed project. */
  readonly issueTypeIds: readonly string[];
  readonly equalises: readonly string[];
}

interface Work extends Equalising {
  readonly lacking: ReadonlyMap<string, NewScreen>;
  readonly names: NameOf;
}

const rawOf = ({ facts }: Equalising, id: string | null): RawWorkflowRead | undefined =>
  facts.workflows.find(({ workflow }) => workflow.id === id);

const copyStep = (work: Work, raw: RawWorkflowRead, edits: WorkflowEdit[]): StepOf<'create-workflow'> =>
  createWorkflowStep(raw, { name: work.names(raw.workflow), edits });

/** A workflow the changed project has to itself is written; one that somebody else uses is copied. */
const ownStep = (
  work: Work,
  raw: RawWorkflowRead,
  edits: WorkflowEdit[],
  { isEditable }: Workflow,
): Replacement['step'] =>
  isEditable && work.facts.ownWorkflows.has(raw.workflow.id)
    ? updateWorkflowStep(raw, edits)
    : copyStep(work, raw, edits);

const twinIds = ({ pair }: Equalising, { issueTypes }: WorkflowPair): readonly string[] => {
  const twins = new Map(matchIssueTypes(pair).pairs.map(([here, there]) => [here.id, there.id]));
  return issueTypes.flatMap(({ id }) => twins.get(id) ?? []);
};

const replacementFor = (work: Work, two: WorkflowPair): readonly Replacement[] => {
  const { here, there } = two;
  const differs = shapeDifferences(two).length > 0;
  const [model, own] = [rawOf(work, here.id), rawOf(work, there.id)];
  const issueTypeIds = twinIds(work, two);
  // Screens that lack fields are completed in the same write.
  const screens = openIn(work, 'screens')
    .filter(({ id }) =>
      [...work.lacking.keys()].some(
        (screen) =>
          id.endsWith(`:${screen}`) && there.transitions.some((transition) => transition.screen?.id === screen),
      ),
    )
    .map(({ id }) => id);
  if (differs) {
    if (model === undefined || work.facts.workflowScheme === null || work.facts.occupied.has(workflowKey(there)))
      return [];
    const equalises = openIn(work, 'workflows')
      .filter(({ id }) => id.includes(`:${workflowKey(here)}:${workflowKey(there)}:`))
      .map(({ id }) => id);
    return [
      {
        step: copyStep(work, model, screensOfCopy(work, model, two)),
        source: here,
        issueTypeIds,
        equalises: [...equalises, ...screens],
      },
    ];
  }
  const edits = own === undefined ? [] : completedScreens(work, own);
  return own === undefined || edits.length === 0
    ? []
    : [{ step: ownStep(work, own, edits, there), source: there, issueTypeIds, equalises: screens }];
};

/** Issue types the changed project gets follow what they follow in the model. */
const replacementsForNew = (work: Work): readonly Replacement[] =>
  matchIssueTypes(work.pair)
    .onlyHere.filter(() => work.facts.issueTypes !== null)
    .flatMap((type) => {
      const workflow = workflowOf(work.pair.here, type.id);
      const raw = workflow && rawOf(work, workflow.id);
      return workflow === undefined || raw === undefined || work.facts.workflowScheme === null
        ? []
        : [
            {
              step: copyStep(
                work,
                raw,
                screensOfCopy(work, raw, { here: workflow, there: { ...workflow, transitions: [] } }),
              ),
              source: workflow,
              issueTypeIds: [type.id],
              equalises: [],
            },
          ];
    });

/** One write per workflow, whoever follows it: the first to ask for it says which screens it shows. */
const merged = (all: readonly Replacement[]): readonly Replacement[] =>
  [...groupBy(all, ({ step }) => [step.key])].flatMap(([, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            issueTypeIds: [...new Set([first, ...more].flatMap(({ issueTypeIds }) => issueTypeIds))],
            equalises: [...new Set([first, ...more].flatMap(({ equalises }) => equalises))],
          },
        ],
  );

/**
 * Workflows, their screens, and the scheme that puts them to use: in copies of the changed project's own, so that
 * nothing of the model's or of a third project's is written.
 */
export const workflowPieces = (equalising: Equalising): readonly Piece[] => {
  const { pair, takenNames } = equalising;
  const key = pair.there.project.key;
  const work: Work = { ...equalising, lacking: lackingScreens(pair), names: namer(key, takenNames) };
  const replacements = merged([
    ...workflowPairs(pair).flatMap((two) => replacementFor(work, two)),
    ...replacementsForNew(work),
  ]);
  const needed = JSON.stringify(replacements.map(({ step }) => step));
  const isNeeded = (id: string): boolean => needed.includes(JSON.stringify(screenStep(id)));
  const screenNames = namer(key, takenNames);
  const copies = replacements.filter(({ step }) => step.kind === 'create-workflow');
  return [
    ...[...work.lacking.values()].filter(({ screen }) => isNeeded(screen.id)).map((one) => newScreen(one, screenNames)),
    ...work.facts.screens
      .filter(({ id }) => isNeeded(id))
      .map((screen) => newScreen({ screen, fields: [], fieldNames: [] }, screenNames)),
    ...replacements.map((one) => written(one, key)),
    ...(copies.length > 0 ? schemePieces(work, copies) : []),
  ];
};

const newScreen = ({ screen, fields, fieldNames }: NewScreen, nameOf: NameOf): Piece => {
  const name = nameOf(screen);
  const tabs = screen.tabs.map((tab, at) => ({
    name: tab.name,
    fields: [...tab.fields.map(({ id }) => id), ...(at === 0 ? fields : [])],
  }));
  return {
    kind: 'create-screen',
    target: { type: 'screen', id: screen.id, name: screen.name },
    before: null,
    after: name,
    equalises: [],
    isUnfelt: true,
    sentence: pieceSays.copyScreen({ screen: screen.name, name, fields: fieldNames }),
    step: { kind: 'create-screen', key: screenStep(screen.id), name, mark: '', copyOf: screen.id, tabs },
  };
};

const written = ({ step, source, equalises }: Replacement, project: string): Piece => {
  if (step.kind === 'create-workflow') {
    const sentence = pieceSays.copyWorkflow({ workflow: source.name, name: step.name, project });
    return { ...copyOfWorkflow(step, sentence), equalises, isUnfelt: true };
  }
  return {
    kind: 'set-transition-screen',
    target: { type: 'workflow', id: step.workflowId, name: step.workflowName },
    before: null,
    after: step.edits.length,
    equalises,
    step,
    sentence: pieceSays.showScreens({ workflow: source.name, project }),
  };
};

/** A scheme of the changed project's own, and the switch to it; what it followed and keeps is named as it was. */
const schemePieces = (work: Work, copies: readonly Replacement[]): readonly Piece[] => {
  const {
    facts: { workflowScheme: scheme },
    pair: { here, there },
  } = work;
  if (scheme === null) return [];
  const { project } = there;
  const name = namer(project.key, work.takenNames)({ id: 'scheme', name: scheme.name });
  const followed = [
    ...project.issueTypes.map(({ id }) => id),
    ...copies.flatMap(({ issueTypeIds }) =>
      issueTypeIds.filter((id) => !project.issueTypes.some((type) => type.id === id)),
    ),
  ];
  const today = (id: string) =>
    scheme.rows.find((row) => row.issueTypeIds.includes(id))?.workflow ?? scheme.defaultWorkflow;
  const next = (id: string): { readonly workflow: Ref; readonly name: string } => {
    const copy = copies.find(({ issueTypeIds }) => issueTypeIds.includes(id))?.step;
    const own = today(id);
    return copy?.kind === 'create-workflow'
      ? { workflow: { made: copy.key }, name: copy.name }
      : { workflow: { id: own.id }, name: own.name };
  };
  const rows = [
    ...groupBy(
      followed.map((id) => ({ id, ...next(id) })),
      (row) => [row.name],
    ),
  ].filter(([workflow]) => workflow !== scheme.defaultWorkflow.name);
  const workflows = rows.flatMap(([, [first, ...more]]) =>
    first === undefined
      ? []
      : [{ issueTypeIds: [first, ...more].map(({ id }) => id), workflow: first.workflow, name: first.name }],
  );
  const copy = {
    name,
    defaultWorkflow: { workflow: { id: scheme.defaultWorkflow.id }, name: scheme.defaultWorkflow.name },
    workflows,
  };
  const names = { project: project.key, name };
  const makeIt = pieceSays.makeWorkflowScheme(names);
  const giveIt = pieceSays.giveWorkflowScheme({ ...names, before: scheme.name, model: here.project.key });
  return [
    { ...copyOfWorkflowScheme(scheme, copy, makeIt), equalises: [], isUnfelt: true },
    { ...switchOfWorkflowScheme({ project, from: scheme, to: name }, giveIt), equalises: [] },
  ];
};
