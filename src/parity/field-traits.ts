import type { RequestType, RequestTypeField } from '../snapshot/parts';

/** What an asker meets of a field, whatever the portal calls it and wherever it stands. */
export const traitsOf = ({
  isRequired,
  isVisible,
  hasPreset,
  type,
  items,
  choices,
}: RequestTypeField): readonly string[] => [
  isRequired ? 'required' : 'optional',
  isVisible ? 'visible' : 'hidden',
  ...(hasPreset ? ['preset'] : []),
  items === undefined ? type : `${type} of ${items}`,
  ...(choices === null ? [] : [`${choices} choices`]),
];

/** All fields as one text; null where they could not be read. */
export const fieldsText = ({ fields }: RequestType): string | null =>
  fields.state === 'unreadable'
    ? null
    : JSON.stringify(
        fields.fields.map((field) => [field.id, ...traitsOf(field)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      );
