import type { Choice, FormSource, SourceField, SourceForm, SourceQuestion } from './source';

/** A request type as Jira Service Management answers it. */
interface AnsweredRequestType {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly helpText?: string | null | undefined;
  readonly serviceDeskId: string;
  readonly portalId?: string | null | undefined;
  readonly groupIds: readonly string[];
  readonly restrictionStatus?: string | null | undefined;
  readonly icon?:
    | {
        readonly _links?:
          { readonly iconUrls?: Readonly<Record<string, string>> | null | undefined } | null | undefined;
      }
    | null
    | undefined;
}

interface AnsweredField {
  readonly fieldId: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly required: boolean;
  readonly visible?: boolean | undefined;
  readonly presetValues?: readonly unknown[] | null | undefined;
  readonly defaultValues?: readonly unknown[] | null | undefined;
  readonly validValues?: readonly unknown[] | null | undefined;
  readonly jiraSchema?:
    | {
        readonly type?: string | undefined;
        readonly items?: string | null | undefined;
        readonly system?: string | null | undefined;
        readonly custom?: string | null | undefined;
      }
    | null
    | undefined;
}

interface AnsweredChoice {
  readonly id: string;
  readonly label: string;
  readonly isOther: boolean;
  readonly children: readonly AnsweredChoice[];
}

interface AnsweredDesign {
  readonly id: string;
  readonly updated?: string | null | undefined;
  readonly design: {
    readonly questions: Readonly<
      Record<
        string,
        {
          readonly type: string;
          readonly label?: string | null | undefined;
          readonly description?: string | null | undefined;
          readonly jiraField?: string | null | undefined;
          readonly dcId?: string | number | null | undefined;
          readonly validation?: Readonly<Record<string, unknown>> | null | undefined;
          readonly choices?: readonly AnsweredChoice[] | null | undefined;
        }
      >
    >;
    readonly sections?: Readonly<Record<string, unknown>> | null | undefined;
    readonly conditions?: Readonly<Record<string, unknown>> | null | undefined;
    readonly layout: readonly unknown[];
  };
}

/** A choice of a field: its value is an id where it is one of a list Jira keeps. */
const choiceOf = (raw: unknown): readonly Choice[] => {
  if (typeof raw !== 'object' || raw === null) return [];
  const { value, label, children } = raw as {
    readonly value?: unknown;
    readonly label?: unknown;
    readonly children?: unknown;
  };
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [
    {
      id: String(value),
      label: typeof label === 'string' ? label : String(value),
      children: Array.isArray(children) ? children.flatMap(choiceOf) : [],
    },
  ];
};

export const toSourceField = (raw: AnsweredField): SourceField => ({
  id: raw.fieldId,
  name: raw.name,
  description: raw.description ?? '',
  isRequired: raw.required,
  isVisible: raw.visible ?? true,
  hasPreset: (raw.presetValues?.length ?? 0) > 0 || (raw.defaultValues?.length ?? 0) > 0,
  type: raw.jiraSchema?.type ?? 'unknown',
  items: raw.jiraSchema?.items ?? null,
  system: raw.jiraSchema?.system ?? null,
  custom: raw.jiraSchema?.custom ?? null,
  choices: (raw.validValues ?? []).flatMap(choiceOf),
});

/** Whether a question takes its choices from somewhere the template does not hold. */
export const takesChoicesElsewhere = ({
  type,
  jiraField,
  dcId,
  choices,
}: AnsweredDesign['design']['questions'][string]): boolean =>
  ['cd', 'cl', 'cs', 'cm', 'cc', 'ob'].includes(type) && (choices?.length ?? 0) === 0 && Boolean(jiraField ?? dcId);

/** `elsewhere` holds the choices of such questions; null where Jira would not tell them. */
export const toSourceForm = (
  raw: AnsweredDesign,
  fields: readonly SourceField[],
  elsewhere: Readonly<Record<string, readonly AnsweredChoice[]>> | null,
): SourceForm => {
  const choicesOf = (
    id: string,
    question: AnsweredDesign['design']['questions'][string],
  ): SourceQuestion['choices'] => {
    if (!takesChoicesElsewhere(question)) return question.choices ?? [];
    const told = elsewhere?.[id] ?? [];
    if (told.length > 0) return told;
    const ofField = fields.find((field) => field.id === question.jiraField)?.choices ?? [];
    return ofField.length > 0
      ? ofField.map((choice) => ({ ...choice, isOther: false }))
      : elsewhere === null
        ? null
        : [];
  };
  return {
    id: raw.id,
    updated: raw.updated ?? null,
    sectionIds: Object.keys(raw.design.sections ?? {}),
    conditions: raw.design.conditions ?? {},
    layout: raw.design.layout,
    questions: Object.fromEntries(
      Object.entries(raw.design.questions).map(([id, question]): [string, SourceQuestion] => [
        id,
        {
          type: question.type,
          label: question.label ?? '',
          description: question.description ?? '',
          jiraField: question.jiraField ? question.jiraField : null,
          isConnected: question.dcId != null,
          limits: question.validation ?? {},
          choices: choicesOf(id, question),
        },
      ]),
    ),
  };
};

/** Whether customers find it on the portal; a bot offers nothing else. */
export const isOnPortal = ({ groupIds }: AnsweredRequestType): boolean => groupIds.length > 0;

export const toSource = (
  project: { readonly id: string; readonly key: string },
  baseUrl: string,
  type: AnsweredRequestType,
  read: Pick<FormSource, 'fields' | 'form' | 'unreadable'>,
): FormSource => ({
  projectId: project.id,
  projectKey: project.key,
  serviceDeskId: type.serviceDeskId,
  requestTypeId: type.id,
  name: type.name,
  description: type.description ?? '',
  helpText: type.helpText ?? '',
  isRestricted: type.restrictionStatus?.toUpperCase() === 'RESTRICTED',
  url: `${baseUrl.replace(/\/$/u, '')}/servicedesk/customer/portal/${type.portalId ?? type.serviceDeskId}/group/${type.groupIds[0] ?? '-1'}/create/${type.id}`,
  imageUrl: type.icon?._links?.iconUrls?.['48x48'] ?? null,
  ...read,
});
