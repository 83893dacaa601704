import { projectAccessPage, requestTypesPage } from '../../checks/jira-paths';
import { defineMessages } from '../../messages/define-messages';
import type { ManualStep } from '../../plan/plan';
import type { Message, Text } from '../../shared/message';
import type { ParityArea, ParityDifference } from '../../shared/parity-contract';
import type { Pair } from '../shape';
import { partSays } from '../says';
import type { Equalising, Piece } from './piece';

interface Both {
  readonly changed: string;
  readonly model: string;
}
type Changed = Pick<Both, 'changed'>;
type Model = Pick<Both, 'model'>;

export const says = defineMessages('parity-by-hand', {
  moveRequests: ({ changed }: Changed) => `Move the requests of ${changed} that have this issue type to another.`,
  takeOutOfScheme: ({ changed }: Changed) => `Take it out of the issue type scheme of ${changed}.`,
  addIssueType: ({ changed, model }: Both) => `Open the issue types of ${changed} and add the one that ${model} has.`,
  openWorkflows: ({ changed, model }: Both) => `Open the workflow of ${changed} and that of ${model} side by side.`,
  changeWorkflow: ({ changed }: Changed) => `Change that of ${changed} until it takes the same steps.`,
  lookWhoShows: ({ changed }: Changed) =>
    `Look who else shows the screen of ${changed}; give the project a copy of it where somebody does.`,
  putSameFields: ({ model }: Model) => `Put the same fields on it as in ${model}, and take the others off.`,
  deleteOrMake: ({ changed, model }: Both) => `Ask who uses it, then delete it in ${changed}, or make it in ${model}.`,
  setRequestType: ({ changed, model }: Both) =>
    `Open the request type in ${changed} and set it as in ${model}: name, issue type, portal group, who may raise it.`,
  openRequestTypes: ({ changed, model }: Both) => `Open the request type in ${changed} and in ${model} side by side.`,
  setSameFields: 'Set the same fields, required marks, hidden values and choices.',
  deleteOrMakeForm: ({ changed, model }: Both) =>
    `Ask who uses the form, then delete it in ${changed}, or make it in ${model}.`,
  openForms: ({ changed, model }: Both) => `Open the forms of ${changed} and of ${model} side by side.`,
  makeSameQuestions: 'Create the same questions, and attach it to the same request types.',
  openAccess: ({ changed }: Changed) => `Open who has access to ${changed}.`,
  putSamePeople: ({ model }: Model) =>
    `Put the same people and groups into the role as in ${model}, and take the others out.`,
  grantTheSame: ({ changed, model }: Both) =>
    `Compare the permissions of ${changed} with those of ${model}, and grant the same.`,
  takeOutCustomers: ({ changed }: Changed) =>
    `Take those out of the customers of ${changed} to whom its portal should not show itself.`,
  decideWhoSees: ({ changed }: Changed) => `Decide who should see the portal of ${changed}.`,
  addOnCustomersPage: 'Add them on the Customers page of this app.',
  findOutWhy: ({ changed, model }: Both) =>
    `Find out why the account has other rights in ${changed} than in ${model}: ` +
    'project lead, security levels, who may raise requests.',
  setAlike: 'Set it alike.',
  madeRequestTypes: ({ names, project }: { names: readonly string[]; project: string }) =>
    `Request types ${names.join(', ')} of ${project} are created in no portal group and with Jira's standard fields.`,
  putIntoGroup: ({ model }: Model) => `Put each into the portal group it has in ${model}.`,
  addSameFields: 'Add the same fields with the same names, required marks and hidden values.',
  setWhoMayRaise: 'Set who may raise it.',
  occupied: ({ project, places }: { project: string; places: readonly string[] }) =>
    `Requests of ${project} stand where the other workflow has no status: ${places.join(', ')}.`,
  requestsIn: ({ count, status }: { count: number; status: string }) => `${count} in "${status}"`,
  moveThem: 'Move them to another status, then make this plan again.',
  notCompared: ({ reason }: { reason: string }) => `A part could not be compared. ${reason}`,
  putRight: 'Put right what stands in the way, then make this plan again.',
});

type Task = Omit<ManualStep, 'number'>;

interface Way {
  /** The check that looks at the same thing between a project and its test project. */
  readonly check: string;
  readonly steps: (model: string, changed: string, difference: ParityDifference) => readonly Message[];
  readonly link: (changedKey: string) => string | null;
}

const none = (): null => null;

const isExtra = ({ kind }: ParityDifference): boolean => kind === 'only-there';

const WAYS: Readonly<Record<ParityArea, Way>> = {
  'issue-types': {
    check: 'test-project-issue-types-same',
    link: none,
    steps: (model, changed, one) =>
      isExtra(one)
        ? [says.moveRequests({ changed }), says.takeOutOfScheme({ changed })]
        : [says.addIssueType({ changed, model })],
  },
  workflows: {
    check: 'test-project-workflows-same',
    link: none,
    steps: (model, changed) => [says.openWorkflows({ changed, model }), says.changeWorkflow({ changed })],
  },
  screens: {
    check: 'test-project-workflows-same',
    link: none,
    steps: (model, changed) => [says.lookWhoShows({ changed }), says.putSameFields({ model })],
  },
  'request-types': {
    check: 'test-project-request-types-same',
    link: requestTypesPage,
    steps: (model, changed, one) =>
      isExtra(one) ? [says.deleteOrMake({ changed, model })] : [says.setRequestType({ changed, model })],
  },
  'request-type-fields': {
    check: 'test-project-request-types-same',
    link: requestTypesPage,
    steps: (model, changed) => [says.openRequestTypes({ changed, model }), says.setSameFields],
  },
  forms: {
    check: 'test-project-request-types-same',
    link: none,
    steps: (model, changed, one) =>
      isExtra(one)
        ? [says.deleteOrMakeForm({ changed, model })]
        : [says.openForms({ changed, model }), says.makeSameQuestions],
  },
  roles: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed) => [says.openAccess({ changed }), says.putSamePeople({ model })],
  },
  permissions: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed) => [says.grantTheSame({ changed, model })],
  },
  accounts: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed, one) =>
      one.subject.type === 'service-desk'
        ? isExtra(one)
          ? [says.takeOutCustomers({ changed })]
          : [says.decideWhoSees({ changed }), says.addOnCustomersPage]
        : [says.findOutWhy({ changed, model }), says.setAlike],
  },
};

const toTask =
  ({ here, there }: Pair) =>
  (difference: ParityDifference): Task => {
    const { check, steps, link } = WAYS[difference.area];
    const [model, changed] = [here.project.key, there.project.key];
    return {
      check,
      subject: { ...difference.subject },
      sentence: difference.sentence,
      steps: [...steps(model, changed, difference)],
      link: link(changed),
    };
  };

/** Jira puts what is made by API into no portal group and gives it its standard fields. */
const ofMadeRequestTypes = ({ here, there }: Pair, pieces: readonly Piece[]): readonly Task[] => {
  const names = pieces.flatMap(({ kind, target }) =>
    kind === 'create-request-type' ? [partSays.quoted({ name: target.name })] : [],
  );
  const { key, id, name } = there.project;
  return names.length === 0
    ? []
    : [
        {
          check: 'request-types-visible',
          subject: { type: 'project', id, name },
          sentence: says.madeRequestTypes({ names, project: key }),
          steps: [says.putIntoGroup({ model: here.project.key }), says.addSameFields, says.setWhoMayRaise],
          link: requestTypesPage(key),
        },
      ];
};

const ofOccupied = ({ pair: { there }, facts }: Equalising): readonly Task[] =>
  [...facts.occupied.values()].map((places) => ({
    check: 'test-project-workflows-same',
    subject: { type: 'project', id: there.project.id, name: there.project.name },
    sentence: says.occupied({ project: there.project.key, places: places.map(says.requestsIn) }),
    steps: [says.moveThem],
    link: null,
  }));

/**
 * What the plan leaves to people: differences no API takes away, and what comes after what it makes. `unread`: why
 * areas could not be compared.
 */
export const byHand = (
  equalising: Equalising,
  pieces: readonly Piece[],
  open: readonly ParityDifference[],
  unread: readonly Text[],
): readonly ManualStep[] => {
  const { project } = equalising.pair.there;
  const unknown: readonly Task[] = unread.map((reason) => ({
    check: 'test-project-present',
    subject: { type: 'project', id: project.id, name: project.name },
    sentence: says.notCompared({ reason }),
    steps: [says.putRight],
    link: null,
  }));
  return [
    ...ofOccupied(equalising),
    ...open.map(toTask(equalising.pair)),
    ...ofMadeRequestTypes(equalising.pair, pieces),
    ...unknown,
  ].map((task, at) => ({ number: at + 1, ...task }));
};
