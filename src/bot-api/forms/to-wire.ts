import { askForm, type Asked, type AskedForm, type Gap } from './ask-form';
import { holds } from './conditions';
import type { FormSource } from './source';
import type { WireField, WireForm } from './wire';

const DESCRIPTION_CHARACTERS = 2000;
const SHORT_DESCRIPTION_CHARACTERS = 140;

/** A form of the contract whose gaps can be told in any language. */
export type ToldForm = Omit<WireForm, 'gaps'> & { readonly gaps: readonly Gap[] };

/** A request type in the words of the contract. */
export const toWireForm = (source: FormSource): WireForm => {
  const form = toToldForm(source);
  return { ...form, gaps: form.gaps.map((gap) => ({ ...gap, reason: gap.reason.text })) };
};

export const toToldForm = (source: FormSource): ToldForm => {
  const form = askForm(source);
  const isInChat = form.fillableIn === 'chat';
  const description = [source.description, source.helpText]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
  return {
    id: formId(source),
    domain: 'IT',
    title: source.name,
    description: cut(description, DESCRIPTION_CHARACTERS),
    short_description: cut(source.description.trim() || description, SHORT_DESCRIPTION_CHARACTERS),
    image_url: source.imageUrl,
    url: source.url,
    last_updated_at: source.form?.updated ?? null,
    fields: isInChat ? form.asked.map((asked) => fieldOf(asked, form)) : null,
    dynamic_field_rules: isInChat ? [...form.rules] : null,
    project_key: source.projectKey,
    request_type_id: source.requestTypeId,
    is_restricted: source.isRestricted,
    fillable_in: form.fillableIn,
    gaps: form.gaps,
  };
};

/** Ids that do not change with names, and that tell the project without asking Jira. */
export const formId = ({ projectId, requestTypeId }: Pick<FormSource, 'projectId' | 'requestTypeId'>): string =>
  `${projectId}-${requestTypeId}`;

/** null: not an id of a form. */
export const readFormId = (id: string): { readonly projectId: string; readonly requestTypeId: string } | null => {
  const [, projectId, requestTypeId] = /^(\d{1,19})-(\d{1,19})$/u.exec(id) ?? [];
  return projectId !== undefined && requestTypeId !== undefined ? { projectId, requestTypeId } : null;
};

const cut = (text: string, most: number): string | null => {
  const letters = [...text];
  return letters.length === 0 ? null : letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
};

const fieldOf = ({ name, label, help, isRequired, sectionId, item }: Asked, { shown }: AskedForm): WireField => {
  const when = sectionId === null ? undefined : shown.get(sectionId);
  const visible = when === undefined || holds(when, () => []);
  const kind = item.is === 'text' ? null : item.kind;
  const words = [help, kind?.hint ?? '']
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
  return {
    name,
    label,
    placeholder: null,
    help: words === '' ? null : words,
    type: kind?.type ?? 'LABEL',
    required: isRequired && visible,
    visible,
    options: [...(kind?.options ?? [])],
    default_to_current_user: isReporter(item),
  };
};

/** Jira fills the reporter with whoever asks. */
const isReporter = (item: Asked['item']): boolean =>
  item.is === 'field'
    ? item.field.system === 'reporter'
    : item.is === 'question' && item.question.jiraField === 'reporter';
