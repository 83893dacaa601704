import { projectAccessPage, requestTypesPage } from '../../checks/jira-paths';
import type { ManualStep } from '../../plan/plan';
import type { ParityArea, ParityDifference } from '../../shared/parity-contract';
import type { Pair } from '../shape';
import type { Equalising, Piece } from './piece';

type Task = Omit<ManualStep, 'number'>;

interface Way {
  /** The check that looks at the same thing between a project and its test project. */
  readonly check: string;
  readonly steps: (model: string, changed: string, difference: ParityDifference) => readonly string[];
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
        ? [
            `Move the requests of ${changed} that have this issue type to another.`,
            `Take it out of the issue type scheme of ${changed}.`,
          ]
        : [`Open the issue types of ${changed} and add the one that ${model} has.`],
  },
  workflows: {
    check: 'test-project-workflows-same',
    link: none,
    steps: (model, changed) => [
      `Open the workflow of ${changed} and that of ${model} side by side.`,
      `Change that of ${changed} until it takes the same steps.`,
    ],
  },
  screens: {
    check: 'test-project-workflows-same',
    link: none,
    steps: (model, changed) => [
      `Look who else shows the screen of ${changed}; give the project a copy of it where somebody does.`,
      `Put the same fields on it as in ${model}, and take the others off.`,
    ],
  },
  'request-types': {
    check: 'test-project-request-types-same',
    link: requestTypesPage,
    steps: (model, changed, one) =>
      isExtra(one)
        ? [`Ask who uses it, then delete it in ${changed}, or make it in ${model}.`]
        : [
            `Open the request type in ${changed} and set it as in ${model}: name, issue type, portal group, who may raise it.`,
          ],
  },
  'request-type-fields': {
    check: 'test-project-request-types-same',
    link: requestTypesPage,
    steps: (model, changed) => [
      `Open the request type in ${changed} and in ${model} side by side.`,
      'Set the same fields, required marks, hidden values and choices.',
    ],
  },
  forms: {
    check: 'test-project-request-types-same',
    link: none,
    steps: (model, changed, one) =>
      isExtra(one)
        ? [`Ask who uses the form, then delete it in ${changed}, or make it in ${model}.`]
        : [
            `Open the forms of ${changed} and of ${model} side by side.`,
            'Make the same questions, and attach it to the same request types.',
          ],
  },
  roles: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed) => [
      `Open who has access to ${changed}.`,
      `Put the same people and groups into the role as in ${model}, and take the others out.`,
    ],
  },
  permissions: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed) => [`Compare the permissions of ${changed} with those of ${model}, and grant the same.`],
  },
  accounts: {
    check: 'test-project-access-same',
    link: projectAccessPage,
    steps: (model, changed, one) =>
      one.subject.type === 'service-desk'
        ? isExtra(one)
          ? [`Take those out of the customers of ${changed} to whom its portal should not show itself.`]
          : [`Decide who should see the portal of ${changed}.`, 'Add them on the Customers page of this app.']
        : [
            `Find out why the account has other rights in ${changed} than in ${model}: project lead, security levels, who may raise requests.`,
            'Set it alike.',
          ],
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
  const names = pieces.flatMap(({ kind, target }) => (kind === 'create-request-type' ? [`"${target.name}"`] : []));
  const { key, id, name } = there.project;
  return names.length === 0
    ? []
    : [
        {
          check: 'request-types-visible',
          subject: { type: 'project', id, name },
          sentence: `Request types ${names.join(', ')} of ${key} are made in no portal group and with Jira's standard fields.`,
          steps: [
            `Put each into the portal group it has in ${here.project.key}.`,
            'Add the same fields with the same names, required marks and hidden values.',
            'Set who may raise it.',
          ],
          link: requestTypesPage(key),
        },
      ];
};

const ofOccupied = ({ pair: { there }, facts }: Equalising): readonly Task[] =>
  [...facts.occupied.values()].map((places) => ({
    check: 'test-project-workflows-same',
    subject: { type: 'project', id: there.project.id, name: there.project.name },
    sentence: `Requests of ${there.project.key} stand where the other workflow has no status: ${places.join(', ')}.`,
    steps: ['Move them to another status, then make this plan again.'],
    link: null,
  }));

/** What the plan leaves to people: differences no API takes away, and what comes after what it makes. `unread`: why areas could not be compared. */
export const byHand = (
  equalising: Equalising,
  pieces: readonly Piece[],
  open: readonly ParityDifference[],
  unread: readonly string[],
): readonly ManualStep[] => {
  const { project } = equalising.pair.there;
  const unknown: readonly Task[] = unread.map((reason) => ({
    check: 'test-project-present',
    subject: { type: 'project', id: project.id, name: project.name },
    sentence: `A part could not be compared. ${reason}`,
    steps: ['Put right what stands in the way, then make this plan again.'],
    link: null,
  }));
  return [
    ...ofOccupied(equalising),
    ...open.map(toTask(equalising.pair)),
    ...ofMadeRequestTypes(equalising.pair, pieces),
    ...unknown,
  ].map((task, at) => ({ number: at + 1, ...task }));
};
