import type { SiteState } from '../state';
import type {
  FormQuestion,
  FormTemplate,
  KnowledgeArticle,
  RequestType,
  RequestTypeField,
  RequestTypeGroup,
  ServiceDesk,
} from '../state/service-desk';
import { takeId, takeUuid } from './ids';

/** Adds the service desk of a project: open to all customers, no knowledge base linked, one queue. */
export const addServiceDesk = (state: SiteState, projectId: string, more: Partial<ServiceDesk> = {}): ServiceDesk => {
  const desk: ServiceDesk = {
    id: String(takeId(state, 'serviceDesk')),
    projectId,
    access: 'open',
    publicSignup: false,
    customers: [],
    organizationIds: [],
    linkedSpaces: [],
    queues: [
      {
        id: String(takeId(state, 'queue')),
        name: 'All open',
        jql: 'resolution = Unresolved ORDER BY created',
        fields: ['issuekey', 'summary', 'status'],
      },
    ],
    ...more,
  };
  state.serviceDesks.push(desk);
  return desk;
};

export const addRequestTypeGroup = (state: SiteState, serviceDeskId: string, name: string): RequestTypeGroup => {
  const group: RequestTypeGroup = { id: String(takeId(state, 'requestTypeGroup')), serviceDeskId, name };
  state.requestTypeGroups.push(group);
  return group;
};

/** A request type field: visible and optional unless told otherwise. */
export const aRequestField = (
  fieldId: string,
  name: string,
  more: Partial<RequestTypeField> = {},
): RequestTypeField => ({
  fieldId,
  name,
  description: '',
  required: false,
  visible: true,
  presetValues: [],
  defaultValues: [],
  validValues: [],
  ...more,
});

/**
 * Adds a request type with a required Summary and an optional Description, in the groups named (none = hidden on the
 * portal).
 */
export const addRequestType = (
  state: SiteState,
  draft: Partial<RequestType> & Pick<RequestType, 'serviceDeskId' | 'issueTypeId' | 'name'>,
): RequestType => {
  const requestType: RequestType = {
    id: String(takeId(state, 'requestType')),
    description: '',
    helpText: '',
    groupIds: [],
    restrictedTo: null,
    properties: {},
    fields: [aRequestField('summary', 'Summary', { required: true }), aRequestField('description', 'Description')],
    ...draft,
  };
  state.requestTypes.push(requestType);
  return requestType;
};

/** Adds a form with its questions, all shown in one layout, attached to the request types given. */
export const addForm = (
  state: SiteState,
  projectId: string,
  name: string,
  questions: Readonly<Record<string, FormQuestion>>,
  requestTypeIds: readonly string[],
): FormTemplate => {
  const form: FormTemplate = {
    id: takeUuid(state),
    projectId,
    updated: '2026-09-01T08:00:00.000Z',
    portalRequestTypeIds: requestTypeIds.map(Number),
    design: {
      settings: { name, language: 'en', submit: { lock: false, pdf: false } },
      questions: { ...questions },
      sections: {},
      conditions: {},
      layout: [
        {
          version: 1,
          type: 'doc',
          content: Object.keys(questions).map((id) => ({
            type: 'extension',
            attrs: {
              extensionType: 'com.thinktilt.proforma',
              extensionKey: 'question',
              parameters: { id: Number(id) },
            },
          })),
        },
      ],
    },
  };
  state.forms.push(form);
  return form;
};

/** Adds an article that every customer of a desk with that space linked can find. */
export const addArticle = (
  state: SiteState,
  spaceKey: string,
  title: string,
  excerpt: string,
  more: Partial<KnowledgeArticle> = {},
): KnowledgeArticle => {
  const article: KnowledgeArticle = {
    pageId: String(takeId(state, 'page')),
    spaceKey,
    title,
    excerpt,
    body: excerpt,
    hiddenBy: [],
    updated: '2026-08-01T08:00:00.000Z',
    ...more,
  };
  state.articles.push(article);
  return article;
};
