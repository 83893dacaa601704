import { permissionKey } from './permission-names';
import type { ArgumentForm } from './rule-classes';

interface Codec {
  readonly read: (text: string) => string;
  /** null: the value cannot be said in this form. */
  readonly write: (value: string) => string | null;
}

const coded = (values: readonly string[]): Codec => ({
  read: (text) => values[Number(text) - 1] ?? text,
  write: (value) => (values.includes(value) ? String(values.indexOf(value) + 1) : value),
});

const asIs: Codec = { read: (text) => text, write: (value) => value };

const oneOfJson = (value: string): string | null => {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed.length === 1 && typeof parsed[0] === 'string' ? parsed[0] : null;
  } catch {
    return null;
  }
};

const items = (value: string): readonly string[] =>
  value
    .split(/@@|,/)
    .map((item) => item.trim())
    .filter(Boolean);

/** How each form of an argument is read and written. */
export const ARGUMENT_FORMS: Readonly<Record<ArgumentForm, Codec>> = {
  text: asIs,
  permission: { read: permissionKey, write: (value) => value },
  /** Jira ends every item of a list with @@. */
  list: {
    read: (text) => items(text).join(','),
    write: (value) =>
      items(value)
        .map((item) => `${item}@@`)
        .join(''),
  },
  'one-of-json': { read: (text) => JSON.stringify([text]), write: oneOfJson },
  comparator: coded(['>', '>=', '=', '<=', '<', '!=']),
  'comparison-type': coded(['STRING', 'NUMBER', 'DATE', 'DATE_WITHOUT_TIME', 'OPTIONID']),
  context: {
    read: (text) => String(text === 'ignore'),
    write: (value) => ({ true: 'ignore', false: '' })[value] ?? null,
  },
};
