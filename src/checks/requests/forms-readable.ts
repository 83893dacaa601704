import type { FormQuestion, FormTemplate } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { defineCheck } from '../check';

export const says = defineMessages('forms-readable', {
  unreadForm: ({ form }: { form: string }) => `Form "${form}" could not be read.`,
  unanswerable: ({ form, questions }: { form: string; questions: readonly string[] }) =>
    `Form "${form}" cannot be answered: ${questions.join('; ')}.`,
  obstacle: ({ question, reason }: { question: string; reason: string }) => `"${question}" (${reason})`,
  unread: 'it could not be read',
  notShown: 'required, but shown nowhere',
  noChoices: 'required, but without choices',
  answerable: 'every required question can be answered',
});

export const formsReadable = defineCheck({
  id: 'forms-readable',
  title: 'Forms can be read and answered',
  problem: 'A form can’t be completed',
  why:
    'The bot asks what the form asks. A required question that is shown nowhere, or offers nothing to choose, can ' +
    'be answered by nobody: the employee gets no further.',
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
          message: messageOf(form, obstacles),
          evidence: {
            actual: obstacles.map(({ reason }) => reason),
            expected: says.answerable,
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

type Obstacle = {
  readonly id: string | null;
  /** null: it is the form itself. */
  readonly label: string | null;
  readonly reason: Message;
};

const messageOf = (form: FormTemplate, obstacles: readonly Obstacle[]): Message => {
  const questions = obstacles.flatMap(({ label, reason }) =>
    label === null ? [] : [says.obstacle({ question: label, reason })],
  );
  return questions.length === 0
    ? says.unreadForm({ form: nameOf(form) })
    : says.unanswerable({ form: nameOf(form), questions });
};

const obstaclesOf = ({ questions }: FormTemplate): readonly Obstacle[] => {
  if (questions.state === 'not-attached') return [];
  if (questions.state === 'unreadable') return [{ id: null, label: null, reason: says.unread }];
  return questions.questions.flatMap((question) => {
    const reason = obstacleOf(question);
    return reason === undefined ? [] : [{ id: question.id, label: question.label, reason }];
  });
};

const obstacleOf = ({ isRequired, isShown, choices }: FormQuestion): Message | undefined => {
  if (!isRequired) return undefined;
  if (!isShown) return says.notShown;
  return choices === 0 ? says.noChoices : undefined;
};
