import { textOf, type Message } from '../shared/message';
import type { RequestType, RequestTypeField } from '../snapshot/parts';
import { partSays } from './says';

/** What an asker meets of a field, whatever the portal calls it and wherever it stands. */
export const traitsOf = ({
  isRequired,
  isVisible,
  hasPreset,
  type,
  items,
  choices,
}: RequestTypeField): readonly (string | Message)[] => [
  isRequired ? partSays.required : partSays.optional,
  isVisible ? partSays.visible : partSays.hidden,
  ...(hasPreset ? [partSays.preset] : []),
  items === undefined ? type : `${type} of ${items}`,
  ...(choices === null ? [] : [partSays.choices({ count: choices })]),
];

/** All fields as one text; null where they could not be read. */
export const fieldsText = ({ fields }: RequestType): string | null =>
  fields.state === 'unreadable'
    ? null
    : JSON.stringify(
        fields.fields
          .map((field) => [field.id, ...traitsOf(field).map(textOf)])
          .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      );
