import { askForm } from '../bot-api/forms/ask-form';
import type { FormSource } from '../bot-api/forms/source';
import type { Message } from '../shared/message';
import type { Made } from './package-file';
import type { HandoverSource } from './source';
import { csvText, jsonText } from '../formats/texts';

interface FormRow {
  readonly requestTypeId: string;
  readonly requestType: string;
  readonly fillableIn: 'chat' | 'portal' | 'nowhere' | 'not on the portal';
  readonly formId: string | null;
  readonly url: string | null;
  readonly asks: number;
  readonly gaps: readonly {
    readonly name: string | null;
    readonly label: string;
    readonly reason: string;
    readonly keepsFrom: string | null;
  }[];
}

const rowOf = (source: FormSource): FormRow => {
  const { asked, gaps, fillableIn } = askForm(source);
  return {
    requestTypeId: source.requestTypeId,
    requestType: source.name,
    fillableIn,
    formId: source.form?.id ?? null,
    url: source.url,
    asks: asked.filter(({ item }) => item.is !== 'text').length,
    gaps: gaps.map(({ name, label, reason, keeps_from }) => ({
      name,
      label,
      reason: reason.text,
      keepsFrom: keeps_from,
    })),
  };
};

const order = (a: FormRow, b: FormRow): number => Number(a.requestTypeId) - Number(b.requestTypeId);

const missing = (reason: Message): readonly Made[] => ['forms.csv', 'forms.json'].map((path) => ({ path, reason }));

/** Which request types a bot can fill in, and what is in the way of the others. */
export const formFiles = ({ forms, desk }: HandoverSource): readonly Made[] => {
  if (forms.state === 'unreadable') return missing(forms.message);
  if (desk.state === 'unreadable') return missing(desk.message);
  const hidden = (desk.value?.requestTypes ?? [])
    .filter(({ isOnPortal }) => !isOnPortal)
    .map(({ id, name }): FormRow => ({
      requestTypeId: id,
      requestType: name,
      fillableIn: 'not on the portal',
      formId: null,
      url: null,
      asks: 0,
      gaps: [],
    }));
  const rows = [...forms.value.map(rowOf), ...hidden].sort(order);
  return [
    {
      path: 'forms.csv',
      text: csvText(
        ['request type', 'request type id', 'can be filled in', 'fields and questions', 'in the way', 'address'],
        rows.map((row) => [
          row.requestType,
          row.requestTypeId,
          row.fillableIn,
          row.asks,
          row.gaps
            .map(({ label, reason, keepsFrom }) => `${label}: ${reason}${keepsFrom === null ? ' (optional)' : ''}`)
            .join('; '),
          row.url,
        ]),
      ),
    },
    { path: 'forms.json', text: jsonText({ requestTypes: rows }) },
  ];
};
