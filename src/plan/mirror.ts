import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { Project } from '../snapshot/parts';
import type { Choice } from './change';
import type { Draft } from './draft';
import { answered, partOf } from './draft';
import { copiedWorkflows } from './edited-workflows';

type Pair = { project: string; test: string };

export const says = defineMessages('mirror', {
  whichFirst: ({ project, test }: Pair) =>
    `Projects ${project} and ${test} share their workflows. Which of them gets the changes of workflows first?`,
  whichFirstOfPermissions: ({ project, test }: Pair) =>
    `Projects ${project} and ${test} share their permission scheme. ` +
    'Which of them gets the changes of permissions first?',
  whichFirstOfBoth: ({ project, test }: Pair) =>
    `Projects ${project} and ${test} share their workflows and their permission scheme. ` +
    'Which of them gets the changes of both first?',
  testFirst: ({ project, test }: Pair) => `${test}: try them there, then plan again to bring them to ${project}`,
  hereFirst: ({ project }: { project: string }) => `${project}: people work with them at once`,
});

/** What a test project may share with its original, so that there is no trying anything in the one alone. */
export type Mirrored = 'workflows' | 'permissions';

/** The test project, where it follows the very schemes of this project. */
export const mirrorOf = (draft: Draft, what: Mirrored): Project | undefined => {
  const [test, { scheme, sharesPermissions }] = [partOf(draft, 'testProject'), draft.facts];
  const isShared =
    what === 'workflows'
      ? scheme !== null && scheme.id !== null && test?.workflowScheme.id === scheme.id
      : sharesPermissions;
  return isShared ? test?.project : undefined;
};

/** What of the draft is made in copies though the test project shares the originals. */
const mirroredIn = (draft: Draft): readonly Mirrored[] => [
  ...(mirrorOf(draft, 'workflows') && copiedWorkflows(draft).length > 0 ? (['workflows'] as const) : []),
  ...(mirrorOf(draft, 'permissions') && draft.drafted.some(({ proposal: { work } }) => work.kind === 'grants')
    ? (['permissions'] as const)
    : []),
];

const QUESTION: Readonly<Record<Mirrored | 'both', (pair: Pair) => Message>> = {
  workflows: says.whichFirst,
  permissions: says.whichFirstOfPermissions,
  both: says.whichFirstOfBoth,
};

const TEST = 'test';

const choiceOf = (draft: Draft, pair: Pair, what: keyof typeof QUESTION): Choice =>
  answered(draft, {
    id: 'mirror-first',
    question: QUESTION[what](pair),
    options: [
      { id: TEST, label: says.testFirst(pair) },
      { id: 'here', label: says.hereFirst(pair) },
    ],
    chosen: TEST,
  });

/**
 * Which of two projects gets the copies; the test project, unless an admin says otherwise. Asked once, on the first
 * change it is about.
 */
export const mirrorChoice = (draft: Draft, project: Project, on: Mirrored): Choice | undefined => {
  const [first, second] = mirroredIn(draft);
  const test = first === on ? mirrorOf(draft, first) : undefined;
  return test && choiceOf(draft, { project: project.key, test: test.key }, second ? 'both' : on);
};

/** The project that will follow the copies. */
export const followerOf = (draft: Draft, project: Project, what: Mirrored): Project => {
  const test = mirrorOf(draft, what);
  return test && choiceOf(draft, { project: project.key, test: test.key }, what).chosen === TEST ? test : project;
};

/** Where copies are tried in the test project, and production waits for a plan of its own. */
export interface TriedFirst {
  readonly test: Project;
  readonly what: readonly Mirrored[];
}

export const triedFirst = (draft: Draft): TriedFirst | undefined => {
  const project = partOf(draft, 'project');
  const what = project ? mirroredIn(draft).filter((one) => followerOf(draft, project, one).id !== project.id) : [];
  const test = what[0] && mirrorOf(draft, what[0]);
  return test && { test, what };
};
