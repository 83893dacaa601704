import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { idText } from '../jira/pages';
import { readForms } from '../jira/resources/forms';
import type { StepOf } from '../plan/step';
import { create, findMade, orGone } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, changedOriginal, sameMembers } from './standing';

export const says = defineMessages('copy-form', {
  gone: ({ form, project }: { form: string; project: string }) =>
    `Form "${form}" of project ${project} is gone since the plan was made.`,
});

const FORMS = '/forms/project/{projectIdOrKey}/form';
const FORM = '/forms/project/{projectIdOrKey}/form/{formId}';

/** All of it is sent back as it was read; only the request types are the other project's. */
const templateSchema = z.looseObject({
  design: z.record(z.string(), z.unknown()),
  publish: z
    .looseObject({ portal: z.looseObject({ portalRequestTypeIds: z.array(idText).nullish() }).nullish() })
    .nullish(),
});

const requestTypesOf = ({ idOf }: Hands, { requestTypes }: StepOf<'copy-form'>): readonly string[] =>
  requestTypes.map(({ to }) => idOf(to));

const findInList = async (hands: Hands, step: StepOf<'copy-form'>) => {
  const wanted = requestTypesOf(hands, step);
  return (await readForms(hands.reader, step.projectKey)).find(
    (form) => form.name === step.name && sameMembers(form.portalRequestTypeIds ?? [], wanted),
  );
};

const findCopy = (hands: Hands, step: StepOf<'copy-form'>) =>
  findMade(hands, {
    byId: (formId) =>
      orGone(
        hands.reader.request(endpoint(FORM, { projectIdOrKey: step.projectKey, formId }), {
          schema: z.looseObject({ id: idText }),
        }),
      ),
    inList: () => findInList(hands, step),
  });

/** https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-project/ */
export const copyForm: Executor<'copy-form'> = {
  inspect: async (hands, step) => {
    const copy = await findCopy(hands, step);
    if (copy) return after(copy.id, { id: copy.id });
    const originals = await readForms(hands.reader, step.fromProjectKey);
    return originals.some(({ id }) => id === step.copyOf)
      ? before()
      : changedOriginal(says.gone({ form: step.name, project: step.fromProjectKey }));
  },
  apply: async (hands, step) => {
    const { design, publish } = await hands.reader.request(
      endpoint(FORM, { projectIdOrKey: step.fromProjectKey, formId: step.copyOf }),
      { schema: templateSchema },
    );
    const portalRequestTypeIds = requestTypesOf(hands, step).map(Number);
    const portal =
      publish?.portal && portalRequestTypeIds.length > 0 ? { portal: { ...publish.portal, portalRequestTypeIds } } : {};
    const to = endpoint(FORMS, { projectIdOrKey: step.projectKey });
    await create(hands, to, { design, publish: portal });
  },
  revert: async (hands, step) => {
    const copy = await findCopy(hands, step);
    if (copy)
      await hands.writer.request(endpoint(FORM, { projectIdOrKey: step.projectKey, formId: copy.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
