import { aRequestField, addForm, addRequestType, addRequestTypeGroup } from '../add/service-desk';
import type { SiteState } from '../state';
import type { IssueType } from '../state/project';
import type { FormQuestion, FormTemplate, RequestType, RequestTypeField, ServiceDesk } from '../state/service-desk';

/** A field a request type asks for; its name and choices come from the site's field. */
export type Ask = (site: SiteState) => RequestTypeField;

const ask =
  (fieldId: string, more: Partial<RequestTypeField>): Ask =>
  (site) => {
    const field = site.fields.find(({ id }) => id === fieldId);
    if (!field) throw new Error(`The site has no field "${fieldId}".`);
    return aRequestField(fieldId, field.name, {
      validValues: field.options.map(({ id, value, children }) => ({
        value: id,
        label: value,
        children: children.map((child) => ({ value: child.id, label: child.value, children: [] })),
      })),
      ...more,
    });
  };

/** The reader must answer; `label` is what the portal says instead of the field's name. */
export const must = (fieldId: string, label?: string): Ask =>
  ask(fieldId, { required: true, ...(label === undefined ? {} : { name: label }) });
export const may = (fieldId: string, label?: string): Ask => ask(fieldId, label === undefined ? {} : { name: label });
/** Not shown; the request type fills it. */
export const preset = (fieldId: string, ...values: readonly string[]): Ask =>
  ask(fieldId, { visible: false, required: true, presetValues: [...values] });
/** Not shown, required, and filled by nobody: such a request type cannot be raised. */
export const forgotten = (fieldId: string): Ask => ask(fieldId, { visible: false, required: true });

export interface RequestTypeDescription {
  readonly name: string;
  readonly description: string;
  readonly type: IssueType;
  /** Beside Summary, which each request type requires. */
  readonly asks: readonly Ask[];
  readonly restrictedTo?: { readonly groupIds: readonly string[] };
}

/** Adds portal groups with their request types; the group named '' means "in no group", hidden on the portal. */
export const describePortal = (
  site: SiteState,
  desk: ServiceDesk,
  groups: Readonly<Record<string, readonly RequestTypeDescription[]>>,
): RequestType[] =>
  Object.entries(groups).flatMap(([name, requestTypes]) => {
    const groupIds = name === '' ? [] : [addRequestTypeGroup(site, desk.id, name).id];
    return requestTypes.map((described) =>
      addRequestType(site, {
        serviceDeskId: desk.id,
        issueTypeId: described.type.id,
        name: described.name,
        description: described.description,
        groupIds: [...groupIds],
        restrictedTo: described.restrictedTo
          ? { accountIds: [], groupIds: [...described.restrictedTo.groupIds] }
          : null,
        fields: [must('summary'), ...described.asks].map((each) => each(site)),
      }),
    );
  });

const question = (
  type: string,
  label: string,
  isRequired: boolean,
  more: Partial<FormQuestion> = {},
): FormQuestion => ({ type, label, description: '', validation: { rq: isRequired }, ...more });

/** Questions of a form; a label that ends with * is required, as on the portal. */
const labelled =
  (type: string) =>
  (label: string, more: Partial<FormQuestion> = {}): FormQuestion =>
    question(type, label.replace(/\s*\*$/, ''), label.endsWith('*'), more);
const choosing =
  (type: string) =>
  (label: string, ...choices: readonly string[]): FormQuestion =>
    labelled(type)(label, { choices: choices.map((choice, index) => ({ id: String(index + 1), label: choice })) });

export const shortText = labelled('ts');
export const longText = labelled('tl');
export const number = labelled('no');
export const date = labelled('da');
export const person = labelled('us');
export const files = labelled('at');
export const oneOf = choosing('cd');
export const anyOf = choosing('cm');
/** A question whose answer is the value of a Jira field. */
export const linkedTo = (jiraField: string, asked: FormQuestion): FormQuestion => ({ ...asked, jiraField });

/** A part of a form; with `when` it is shown once that question has that answer. */
export interface FormPart {
  readonly name: string;
  readonly questions: readonly FormQuestion[];
  readonly when?: { readonly label: string; readonly choice: string };
}

const questionNode = (id: string): Record<string, unknown> => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.thinktilt.proforma',
    extensionKey: 'question',
    layout: 'default',
    parameters: { id: Number(id) },
  },
});
const heading = (text: string): Record<string, unknown> => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

/**
 * Adds a form told in parts, one layout document each; section ids are the places of the layout documents, as the forms
 * API has them.
 */
export const describeForm = (
  site: SiteState,
  projectId: string,
  name: string,
  requestTypes: readonly RequestType[],
  parts: readonly FormPart[],
  language = 'en',
): FormTemplate => {
  const numbered = parts.flatMap(({ questions }) => questions).map((each, index) => [String(index + 1), each] as const);
  const idOf = (label: string): string => numbered.find(([, each]) => each.label === label)?.[0] ?? '';
  const form = addForm(
    site,
    projectId,
    name,
    Object.fromEntries(numbered),
    requestTypes.map(({ id }) => id),
  );
  form.design.settings.language = language;
  form.design.layout = parts.map((part) => ({
    version: 1,
    type: 'doc',
    content: [heading(part.name), ...part.questions.map(({ label }) => questionNode(idOf(label)))],
  }));
  parts.forEach((part, index) => {
    const { when } = part;
    if (!when) return;
    const asked = numbered.find(([, each]) => each.label === when.label)?.[1];
    const choice = asked?.choices?.find(({ label }) => label === when.choice);
    if (!choice) throw new Error(`Form "${name}" has no choice "${when.choice}".`);
    const condition = String(index);
    form.design.sections[String(index)] = { name: part.name, sectionType: 'c', conditions: [condition] };
    form.design.conditions[condition] = {
      i: { co: { cIds: { [idOf(when.label)]: [choice.id] } } },
      o: { sIds: [String(index)], t: 'sh' },
    };
  });
  return form;
};
