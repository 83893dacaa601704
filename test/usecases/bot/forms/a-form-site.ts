import { anInstalledApp, type InstalledApp } from '../../../entry/an-installed-app';
import { aKey, knock, type Answered } from '../../../door/a-door';
import { addForm, addRequestType, aRequestField } from '../../../simulated-jira/add/service-desk';
import { addCustomField } from '../../../simulated-jira/add/screen';
import { addUser } from '../../../simulated-jira/add/people';
import type { SiteIssue } from '../../../simulated-jira/state/issue';
import type { SiteField } from '../../../simulated-jira/state/project';
import type {
  FormQuestion,
  FormTemplate,
  RequestType,
  RequestTypeField,
} from '../../../simulated-jira/state/service-desk';
import type { WireForm, WireValue } from '../../../../src/bot-api/forms/wire';

/** What a request type asks in a test; each thing once. */
export interface Asks {
  readonly field?: {
    readonly type: string;
    readonly schema: { readonly type: string; readonly items?: string };
    readonly options?: SiteField['options'];
    readonly more?: Partial<RequestTypeField>;
  };
  readonly systemField?: Partial<RequestTypeField> & Pick<RequestTypeField, 'fieldId' | 'name'>;
  readonly questions?: Readonly<Record<string, FormQuestion>>;
  readonly form?: (form: FormTemplate) => void;
  readonly requestType?: Partial<RequestType>;
}

export interface FormSite {
  readonly app: InstalledApp;
  readonly key: string;
  readonly employee: { readonly accountId: string; readonly emailAddress: string };
  readonly colleague: { readonly accountId: string; readonly emailAddress: string };
  /** Adds a request type to the help desk; gives its form's id on the wire. */
  offer(asks: Asks): { readonly id: string; readonly fieldId: string };
  get(path: string, key?: string): Promise<Answered>;
  form(id: string): Promise<WireForm>;
  submit(id: string, fields: Readonly<Record<string, WireValue>>, more?: object): Promise<Answered>;
  /** The tickets filed since the site was made. */
  filed(): readonly SiteIssue[];
}

/** The app on `ready`, with a key for its help desk. Calls sent at once are under way at once over a socket only. */
export async function aFormSite({ isInProcess = true } = {}): Promise<FormSite> {
  const app = await anInstalledApp('ready', {}, undefined, { isInProcess });
  const key = await aKey(app);
  const { state } = app.site;
  const project = state.projects.find((one) => one.key === 'IT');
  const desk = state.serviceDesks.find((one) => one.projectId === project?.id);
  const model = state.requestTypes.find((one) => one.serviceDeskId === desk?.id && one.groupIds.length > 0);
  if (!project || !desk || !model) throw new Error('The seed has no help desk.');
  const person = (displayName: string) =>
    addUser(state, {
      accountType: 'customer',
      displayName,
      emailAddress: `${displayName.toLowerCase()}@ready.example`,
      emailVisible: true,
    });
  const [employee, colleague] = [person('Wiremu'), person('Ioana')];
  desk.customers.push(employee.accountId, colleague.accountId);
  app.site.changed();
  const before = new Set(state.issues.map(({ id }) => id));
  const get: FormSite['get'] = (path, as = key) => knock(app.host, { path, key: as });
  return {
    app,
    key,
    employee,
    colleague,
    get,
    offer({ field, systemField, questions, form, requestType }) {
      const made = field && addCustomField(state, 'Asked', field.type, field.schema);
      if (made && field?.options) made.options = [...field.options];
      const asked = [
        ...(made
          ? [
              aRequestField(made.id, 'Asked', {
                validValues: made.options.map(({ id, value, children }) => ({
                  value: id,
                  label: value,
                  children: children.map((child) => ({ value: child.id, label: child.value, children: [] })),
                })),
                ...field?.more,
              }),
            ]
          : []),
        ...(systemField ? [aRequestField(systemField.fieldId, systemField.name, systemField)] : []),
      ];
      const added = addRequestType(state, {
        serviceDeskId: desk.id,
        issueTypeId: model.issueTypeId,
        name: 'Offered',
        groupIds: [...model.groupIds],
        fields: [aRequestField('summary', 'Summary', { required: true }), ...asked],
        ...requestType,
      });
      const template = questions && addForm(state, project.id, 'Form', withField(questions, made?.id), [added.id]);
      if (template) form?.(template);
      app.site.changed();
      return { id: `${project.id}-${added.id}`, fieldId: made?.id ?? systemField?.fieldId ?? '' };
    },
    async form(id) {
      const { status, json } = await get(`/v1/forms/${id}`);
      if (status !== 200) throw new Error(`The form was not given: ${status}`);
      return json as WireForm;
    },
    submit: (id, fields, more = {}) =>
      knock(app.host, {
        method: 'POST',
        path: `/v1/forms/${id}/submit`,
        key,
        body: JSON.stringify({ submitted_by: employee.emailAddress, fields, ...more }),
      }),
    filed: () => state.issues.filter((issue) => !before.has(issue.id)),
  };
}

/** `FIELD` stands for the id of the field the test made. */
const withField = (
  questions: Readonly<Record<string, FormQuestion>>,
  fieldId: string | undefined,
): Readonly<Record<string, FormQuestion>> =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      question.jiraField === 'FIELD' && fieldId !== undefined ? { ...question, jiraField: fieldId } : question,
    ]),
  );

export const question = (type: string, more: Partial<FormQuestion> = {}): FormQuestion => ({
  type,
  label: 'Asked',
  description: '',
  validation: { rq: true },
  ...more,
});
export const choices = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ id: String(index + 1), label }));
