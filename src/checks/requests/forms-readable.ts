import type { FormQuestion, FormTemplate } from '../../snapshot/parts';
import { defineCheck } from '../check';

export const formsReadable = defineCheck({
  id: 'forms-readable',
  title: 'Forms can be read and answered',
  problem: 'A form can’t be completed',
  why: 'The bot asks what the form asks. A required question that is shown nowhere, or offers nothing to choose, can be answered by nobody: the employee gets no further.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-service-management-cloud/docs/what-are-form-states/',
  reads: ['forms'],
  appliesTo: ({ forms }) => forms.some(({ questions }) => questions.state !== 'not-attached'),
  examine: ({ forms }) =>
    forms.flatMap((form) => {
      const obstacles = obstaclesOf(form);
      if (obstacles.length === 0) return [];
      return [
        {
          subject: { type: 'form', id: form.id, name: nameOf(form) } as const,
          message: `Form "${nameOf(form)}" cannot be answered: ${obstacles.map(({ label, reason }) => (label === null ? reason : `"${label}" ${reason}`)).join('; ')}.`,
          evidence: {
            actual: obstacles.map(({ reason }) => reason),
            expected: 'every required question can be answered',
            questions: obstacles,
            requestTypes: form.requestTypeIds,
          },
        },
      ];
    }),
  cure: {
    safety: 'manual',
    steps: [
      'In the project settings, open Forms and the form named in the finding.',
      'Add the question to the form again, or make it optional.',
      'Give a choice at least one option.',
      'If the form could not be read at all, check that this app may see the project.',
    ],
  },
});

/** Jira allows forms without a name. */
const nameOf = ({ id, name }: FormTemplate): string => (name === '' ? `form ${id}` : name);

const obstaclesOf = ({ questions }: FormTemplate) => {
  if (questions.state === 'not-attached') return [];
  if (questions.state === 'unreadable') return [{ id: null, label: null, reason: 'it could not be read' }];
  return questions.questions.flatMap((question) => {
    const reason = obstacleOf(question);
    return reason === undefined ? [] : [{ id: question.id, label: question.label, reason }];
  });
};

const obstacleOf = ({ isRequired, isShown, choices }: FormQuestion): string | undefined => {
  if (!isRequired) return undefined;
  if (!isShown) return 'is required and shown nowhere';
  return choices === 0 ? 'is required and offers no choices' : undefined;
};
