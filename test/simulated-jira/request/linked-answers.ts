import { z } from 'zod';
import type { Site } from '../core/site';
import type { SiteField } from '../state/project';
import type { FormQuestion, FormTemplate } from '../state/service-desk';

const answer = z.looseObject({
  text: z.string().optional(),
  date: z.string().optional(),
  time: z.string().optional(),
  choices: z.array(z.string()).optional(),
  users: z.array(z.string()).optional(),
  adf: z.unknown().optional(),
});
type Answer = z.infer<typeof answer>;

const choicesFor = (field: SiteField, chosen: readonly string[]): unknown => {
  if (field.schema?.type === 'array') return chosen.map((id) => ({ id }));
  const [id, child] = chosen;
  return child === undefined ? { id } : { id, child: { id: child } };
};

const valueOf = (field: SiteField, { text, date, time, choices, users, adf }: Answer): unknown => {
  if (choices) return choicesFor(field, choices);
  if (users)
    return field.schema?.type === 'array' ? users.map((accountId) => ({ accountId })) : { accountId: users[0] };
  if (date !== undefined) return time === undefined ? date : `${date}T${time}:00.000+0000`;
  return adf ?? (field.schema?.type === 'number' ? Number(text) : text);
};

const linked = (form: FormTemplate): readonly (readonly [id: string, field: string, question: FormQuestion])[] =>
  Object.entries(form.design.questions).flatMap(([id, question]) =>
    question.jiraField === undefined ? [] : [[id, question.jiraField, question] as const],
  );

/** Field values that the answers of linked questions stand for. */
export const linkedAnswers = (
  site: Site,
  forms: readonly FormTemplate[],
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    forms.flatMap(linked).flatMap(([id, fieldId]) => {
      const [field, given] = [site.lookup.one(site.state.fields, 'id', fieldId), answer.safeParse(answers[id])];
      return field && given.success && id in answers ? [[fieldId, valueOf(field, given.data)] as const] : [];
    }),
  );
