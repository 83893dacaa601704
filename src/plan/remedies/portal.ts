import { defineMessages } from '../../messages/define-messages';
import { answered, partOf } from '../draft';
import type { Remedy } from './remedy';
import { BY_HAND, LEAVE } from '../proposal';

export const says = defineMessages('test-request-type', {
  mayMake: ({ requestType, project }: { requestType: string; project: string }) =>
    `Create request type "${requestType}" in test project ${project}?`,
  makeIt: 'Create it; its fields and form are still to be set up there',
  make: ({ requestType, project }: { requestType: string; project: string }) =>
    `Create request type "${requestType}" in test project ${project}.`,
});

/** Writes to the test project, which is another project: nothing is made there unless an admin says so. */
export const createInTestProject: Remedy = ({ subject }, draft) => {
  const [test, types, project] = [
    partOf(draft, 'testProject'),
    partOf(draft, 'requestTypes'),
    partOf(draft, 'project'),
  ];
  const production = types?.find(({ id }) => id === subject.id);
  const issueType = production && project?.issueTypes.find(({ id }) => id === production.issueTypeId);
  const twin =
    issueType &&
    (test?.project.issueTypes.find(({ id }) => id === issueType.id) ??
      test?.project.issueTypes.find(({ name }) => name === issueType.name));
  if (!test?.serviceDesk || !twin) return [];
  const choice = answered(draft, {
    id: `test-request-type:${subject.id}`,
    question: says.mayMake({ requestType: subject.name, project: test.project.key }),
    options: [{ id: 'create', label: says.makeIt }, BY_HAND, LEAVE],
    chosen: BY_HAND.id,
  });
  if (choice.chosen !== 'create') return { left: choice };
  const key = `create-request-type:${test.project.key}:${subject.name}`;
  return [
    {
      key,
      kind: 'create-request-type',
      target: subject,
      before: null,
      after: { project: test.project.key, issueType: twin.name },
      sentence: says.make({ requestType: subject.name, project: test.project.key }),
      safety: 'choose',
      choices: [choice],
      touches: [`project:${test.project.id}`],
      work: {
        kind: 'step',
        step: {
          kind: 'create-request-type',
          key,
          serviceDeskId: test.serviceDesk.id,
          projectKey: test.project.key,
          issueTypeId: twin.id,
          name: subject.name,
          mark: '',
        },
      },
    },
  ];
};
