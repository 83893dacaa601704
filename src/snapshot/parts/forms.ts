import { readFormTemplate, readForms } from '../../jira/resources/forms';
import type { RawFormTemplate, RawQuestion } from '../../jira/resources/forms';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { FormQuestion, FormTemplate } from '../parts';
import { whyUnreadable } from '../why-unreadable';
import { isServiceProject } from './service-desk';
import { waitForAll } from '../../shared/wait-for-all';

/** Dropdown, single choice, multiple choice: a question of these types offers choices of its own or of a Jira field. */
const CHOICE_TYPES: readonly string[] = ['cd', 'cs', 'cm'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Ids of the questions that some node of the layout shows; a question no node names is seen by nobody. */
const shownIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(shownIn);
  if (!isRecord(node)) return [];
  const { attrs, content } = node;
  const parameters = isRecord(attrs) && isRecord(attrs['parameters']) ? attrs['parameters'] : {};
  const id = parameters['id'];
  return [...(typeof id === 'string' || typeof id === 'number' ? [String(id)] : []), ...shownIn(content)];
};

const choicesOf = ({ type, choices, jiraField }: RawQuestion): number | null => {
  if (!CHOICE_TYPES.includes(type)) return null;
  // A question linked to a field takes the field's choices, which the template does not hold.
  return jiraField ? (choices?.length ? choices.length : null) : (choices?.length ?? 0);
};

const toQuestion = (id: string, raw: RawQuestion, shown: ReadonlySet<string>): FormQuestion => ({
  id,
  type: raw.type,
  label: raw.label ?? '',
  isRequired: raw.validation?.rq === true,
  ...(raw.jiraField && { jiraField: raw.jiraField }),
  choices: choicesOf(raw),
  isShown: shown.has(id),
});

const questionsOf = ({ design: { questions, conditions, layout } }: RawFormTemplate): FormTemplate['questions'] => {
  const shown = new Set(shownIn(layout));
  return {
    state: 'read',
    questions: Object.entries(questions).map(([id, question]) => toQuestion(id, question, shown)),
    hasConditions: Object.keys(conditions ?? {}).length > 0,
  };
};

/** One form that cannot be read does not spoil the others. */
const readQuestions = async ({ client, projectKey }: Ask, formId: string): Promise<FormTemplate['questions']> => {
  try {
    return questionsOf(await readFormTemplate(client, projectKey, formId));
  } catch (error) {
    return { state: 'unreadable', message: whyUnreadable(error).message };
  }
};

/** The project's forms; only those attached to a request type are opened, as a bot meets no other. */
export const forms = step<'forms', 'project'>({
  needs: ['project'],
  take: async (ask, { project }) => {
    if (!isServiceProject(project)) return [];
    const list = await readForms(ask.client, project.key);
    return waitForAll(
      list.map(async ({ id, name, portalRequestTypeIds }) => {
        const requestTypeIds = portalRequestTypeIds ?? [];
        return {
          id,
          name: name ?? '',
          requestTypeIds,
          questions: requestTypeIds.length > 0 ? await readQuestions(ask, id) : { state: 'not-attached' as const },
        };
      }),
    );
  },
});
