import { z } from 'zod';
import { takeUuid } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { administers, canBrowse } from '../core/permissions';
import { refuseForm } from '../core/refusals';
import type { SiteField } from '../state/project';
import type { FormTemplate } from '../state/service-desk';
import { seesDesk, seesRequestType } from '../views/service-desk-view';

const formsOf = (call: Call): FormTemplate[] => {
  const project = call.site.project(call.params.projectIdOrKey ?? '');
  if (!project) throw refuseForm(404, 'The project was not found.');
  if (!canBrowse(call.site, call.caller.accountId, project))
    throw refuseForm(403, 'You do not have permission to see this project.');
  return call.site.state.forms.filter((form) => form.projectId === project.id);
};

const index = (call: Call) => ({
  body: formsOf(call).map((form) => ({
    id: form.id,
    name: form.design.settings.name,
    updated: form.updated,
    ...(form.portalRequestTypeIds.length > 0 && { portalRequestTypeIds: form.portalRequestTypeIds }),
  })),
});

const template = (call: Call) => {
  const form = formsOf(call).find((candidate) => candidate.id === call.params.formId);
  if (!form) throw refuseForm(404, 'The form was not found.');
  return {
    body: {
      id: form.id,
      updated: form.updated,
      design: form.design,
      publish:
        form.portalRequestTypeIds.length > 0
          ? {
              portal: { portalRequestTypeIds: form.portalRequestTypeIds, submitOnCreate: true, validateOnCreate: true },
            }
          : {},
    },
  };
};

const mustAdminister = (call: Call): string => {
  const project = call.site.project(call.params.projectIdOrKey ?? '');
  if (!project) throw refuseForm(404, 'The project was not found.');
  if (!administers(call.site, call.caller.accountId, project))
    throw refuseForm(403, 'You do not have permission to change the forms of this project.');
  return project.id;
};

const designBody = z.custom<FormTemplate['design']>(
  (value) =>
    z
      .looseObject({
        settings: z.looseObject({ name: z.string() }),
        questions: z.record(z.string(), z.unknown()),
        layout: z.array(z.unknown()),
      })
      .safeParse(value).success,
);
const formBody = z.object({
  design: designBody,
  publish: z.object({ portal: z.object({ portalRequestTypeIds: z.array(z.number()) }).optional() }).default({}),
});

const create = (call: Call) => {
  const projectId = mustAdminister(call);
  const { state } = call.site;
  const { design, publish } = bodyOf(call, formBody);
  const portalRequestTypeIds = publish.portal?.portalRequestTypeIds ?? [];
  const isOfProject = (id: number): boolean =>
    state.requestTypes.some(
      (type) => type.id === String(id) && call.site.serviceDesk(type.serviceDeskId)?.projectId === projectId,
    );
  if (!portalRequestTypeIds.every(isOfProject)) throw refuseForm(400, 'A request type is not of this project.');
  const form: FormTemplate = {
    id: takeUuid(state),
    projectId,
    updated: new Date(call.site.now()).toISOString(),
    design,
    portalRequestTypeIds,
  };
  state.forms.push(form);
  return { body: { id: form.id, updated: form.updated, design: form.design, publish } };
};

const remove = (call: Call) => {
  const projectId = mustAdminister(call);
  const { forms } = call.site.state;
  const at = forms.findIndex((form) => form.projectId === projectId && form.id === call.params.formId);
  if (at === -1) throw refuseForm(404, 'The form was not found.');
  forms.splice(at, 1);
  return { body: {} };
};

/** The form of a request type the caller sees. No form on the type is a 404, as is a type the caller cannot see. */
const portalForm = (call: Call): FormTemplate => {
  const { site, params } = call;
  const desk = site.serviceDesk(params.serviceDeskId ?? '');
  const project = desk && site.project(desk.projectId);
  const type = site.lookup.one(site.state.requestTypes, 'id', params.requestTypeId ?? '');
  const form = site.state.forms.find(
    (candidate) => type !== undefined && candidate.portalRequestTypeIds.includes(Number(type.id)),
  );
  if (
    !desk ||
    !project ||
    !type ||
    !form ||
    type.serviceDeskId !== desk.id ||
    !seesDesk(call, desk, project) ||
    !seesRequestType(call, type, project)
  )
    throw refuseForm(404, 'The form was not found.');
  return form;
};

/** On the portal the publication settings are not nested. */
const onRequestType = (call: Call) => {
  const form = portalForm(call);
  return {
    body: {
      id: form.id,
      updated: form.updated,
      design: form.design,
      publish: { portalRequestTypeIds: form.portalRequestTypeIds, submitOnCreate: true, validateOnCreate: true },
    },
  };
};

const named = ({ id, value, children }: SiteField['options'][number]): object => ({
  id,
  name: value,
  children: children.map((child) => ({ id: child.id, name: child.value, children: [] })),
});

/** Choices that are not in the template: those of the linked field, or of a data connection. */
const externalData = (call: Call) => {
  const form = portalForm(call);
  const fields = Object.entries(form.design.questions).flatMap(([id, { jiraField, dcId }]): [string, object][] => {
    if (dcId !== undefined) return [[id, { choices: form.connected?.[id] ?? [] }]];
    const field = jiraField === undefined ? undefined : call.site.lookup.one(call.site.state.fields, 'id', jiraField);
    return field
      ? [
          [
            id,
            {
              jiraField: { id: field.id, type: field.schema?.type, custom: field.schema?.custom },
              choices: field.options.map(named),
            },
          ],
        ]
      : [];
  });
  return { body: { fields: Object.fromEntries(fields) } };
};

export const formRoutes: readonly Route[] = [
  { method: 'GET', path: '/forms/project/{projectIdOrKey}/form', handle: index },
  { method: 'POST', path: '/forms/project/{projectIdOrKey}/form', handle: create },
  { method: 'GET', path: '/forms/project/{projectIdOrKey}/form/{formId}', handle: template },
  { method: 'DELETE', path: '/forms/project/{projectIdOrKey}/form/{formId}', handle: remove },
  { method: 'GET', path: '/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form', handle: onRequestType },
  {
    method: 'GET',
    path: '/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form/externaldata',
    handle: externalData,
  },
];
