import type { WorkflowTransition } from '../state/workflow';
import { placeApproval } from './approval';
import type { LoadedWorkflow } from './loaded';
import { conditionsOf, functionsOf, validatorsOf } from './xml-rules';
import type { Element } from './xml-tree';
import { all, child, find, meta, metas, readXml } from './xml-tree';

/** Very old files name a form instead of a screen. */
const OLD_FORMS: Readonly<Record<string, number>> = { commentassign: 2, resolveissue: 3 };

const screenOf = (action: Element, screens: LoadedWorkflow['screens']): string | undefined => {
  const [view = '', id = ''] = [action.attributes.view, meta(action, 'jira.fieldscreen.id')];
  const number = /^\d+$/.test(id) ? Number(id) : (OLD_FORMS[view] ?? null);
  if (view === '' && number === null) return undefined;
  const screen = { id: number, name: number === null ? view : `Screen ${number}` };
  if (!screens.some((known) => known.name === screen.name)) screens.push(screen);
  return screen.name;
};

const asTransition = (
  action: Element,
  type: WorkflowTransition['type'],
  from: readonly string[],
  statusOfStep: ReadonlyMap<string, string>,
  screens: LoadedWorkflow['screens'],
): WorkflowTransition => {
  const result = child(child(action, 'results'), 'unconditional-result');
  const to = statusOfStep.get(result?.attributes.step ?? '');
  const [conditions, screen] = [
    type === 'INITIAL' ? undefined : conditionsOf(action),
    type === 'INITIAL' ? undefined : screenOf(action, screens),
  ];
  const sequence = meta(action, 'opsbar-sequence');
  return {
    id: action.attributes.id ?? '',
    name: action.attributes.name ?? '',
    type,
    ...(to !== undefined && { toStatusReference: to }),
    links: from.map((fromStatusReference) => ({ fromStatusReference })),
    ...(conditions && { conditions }),
    validators: validatorsOf(action),
    actions: functionsOf(result),
    triggers: [],
    properties: sequence === undefined ? {} : { 'opsbar-sequence': sequence },
    ...(screen !== undefined && {
      transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: screen } },
    }),
  };
};

const propertiesOf = (step: Element): Record<string, string> =>
  Object.fromEntries(Object.entries(metas(step)).filter(([name]) => name !== 'jira.status.id'));

/** Reads an OSWorkflow export. @throws Error when it has no workflow or no steps. */
export const readXmlWorkflow = (xml: string, name: string): LoadedWorkflow => {
  const workflow = find(readXml(xml), 'workflow');
  const steps = all(child(workflow, 'steps'), 'step');
  if (!workflow || steps.length === 0) throw new Error('The file has no workflow with steps.');
  const statusOfStep = new Map(
    steps.map((step) => [step.attributes.id ?? '', meta(step, 'jira.status.id') || `step:${step.attributes.id ?? ''}`]),
  );
  const reference = (step: Element): string => statusOfStep.get(step.attributes.id ?? '') ?? '';
  const screens: LoadedWorkflow['screens'] = [];
  const sources = new Map<string, string[]>();
  for (const step of steps)
    for (const use of all(child(step, 'actions'), 'common-action'))
      sources.set(use.attributes.id ?? '', [...(sources.get(use.attributes.id ?? '') ?? []), reference(step)]);
  const make =
    (type: WorkflowTransition['type'], from: readonly string[] = []) =>
    (action: Element): WorkflowTransition =>
      asTransition(action, type, from, statusOfStep, screens);
  const initial = all(child(workflow, 'initial-actions'), 'action').slice(0, 1);
  const common = all(child(workflow, 'common-actions'), 'action').filter((action) =>
    sources.has(action.attributes.id ?? ''),
  );
  return {
    name,
    screens,
    statuses: [
      ...new Map(
        steps.map((step) => [
          reference(step),
          {
            reference: reference(step),
            name: step.attributes.name ?? reference(step),
            ...placeApproval(propertiesOf(step), undefined),
          },
        ]),
      ).values(),
    ],
    transitions: [
      ...initial.map(make('INITIAL')),
      ...all(child(workflow, 'global-actions'), 'action').map(make('GLOBAL')),
      ...common.map((action) => make('DIRECTED', [...new Set(sources.get(action.attributes.id ?? ''))])(action)),
      ...steps.flatMap((step) => all(child(step, 'actions'), 'action').map(make('DIRECTED', [reference(step)]))),
    ],
  };
};
