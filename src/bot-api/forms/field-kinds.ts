import type { Kind } from './question-kinds';
import { asking } from './question-kinds';
import { gapSays } from './says';
import type { SourceField } from './source';
import type { Reader, Value } from './values';
import { documentOf, optionsOf, readChoices, readDate, readMoment, readNumber, readPeople, readText } from './values';

const CUSTOM = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const SHORT_TEXT_CHARACTERS = 255;
/** Values that are picked from a list, whether or not Jira spells the list out. */
const PICKED: readonly string[] = [
  'option',
  'option-with-child',
  'priority',
  'resolution',
  'component',
  'version',
  'securitylevel',
];

/** How a field of a request type is asked, by Jira's schema of its value. */
export const kindOfField = (field: SourceField): Kind => {
  const { type, items, choices } = field;
  const isList = type === 'array';
  const of = isList ? (items ?? '') : type;
  if (choices.length > 0)
    return asking(isList ? 'MULTI_OPTION_PICKER' : 'SINGLE_OPTION_PICKER', readChoices(choices, isList), {
      options: [...optionsOf(choices)],
    });
  if (PICKED.includes(of)) return { unsayable: gapSays.noOptions, keepsFrom: 'everywhere' };
  if (of === 'user')
    return asking(isList ? 'MULTI_USER_OPTION_PICKER' : 'SINGLE_USER_OPTION_PICKER', readPeople(isList), {
      asksForPeople: true,
    });
  if (isList) return kindOfList(field);
  switch (type) {
    case 'string':
      return textual(field);
    case 'number':
      return asking('NUMERICAL', readNumber());
    case 'date':
      return asking('DATE_PICKER', readDate());
    case 'datetime':
      return asking('DATETIME_PICKER', readMoment('zone'));
    default:
      return { unsayable: gapSays.valuesOf({ type }), keepsFrom: 'chat' };
  }
};

const isLong = ({ system, custom }: SourceField): boolean =>
  ['description', 'environment'].includes(system ?? '') || custom === `${CUSTOM}textarea`;

const textual = (field: SourceField): Kind => {
  if (isLong(field)) return asking('MULTI_LINE_TEXT', readText());
  if (field.custom === `${CUSTOM}url`)
    return asking('SINGLE_LINE_TEXT', readText({}, 'url'), { hint: 'An address that starts with https://.' });
  return asking('SINGLE_LINE_TEXT', readText({}, 'line', SHORT_TEXT_CHARACTERS));
};

const kindOfList = ({ items, custom }: SourceField): Kind => {
  if (items === 'attachment') return { unsayable: gapSays.takesFile, keepsFrom: 'chat' };
  if (items === 'cmdb-object-field' || custom?.startsWith('com.atlassian.jira.plugins.cmdb:'))
    return { unsayable: gapSays.takesAsset, keepsFrom: 'chat' };
  if (items === 'string') return asking('SINGLE_LINE_TEXT', readLabels, { hint: 'Words, with blanks between them.' });
  return {
    unsayable: gapSays.listsOf({ type: items ?? 'unknown' }),
    keepsFrom: 'chat',
  };
};

/** Labels hold no blanks. */
const readLabels: Reader = (given) => {
  const labels = [...new Set(given.flatMap((text) => text.trim().split(/\s+/u)))];
  const isTooLong = labels.some((label) => label.length > SHORT_TEXT_CHARACTERS);
  return isTooLong
    ? { problem: `takes words of at most ${SHORT_TEXT_CHARACTERS} characters.` }
    : { value: { is: 'choices', paths: labels.map((label) => [label]) } };
};

/**
 * The value as `requestFieldValues` takes it;
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/intro/#fieldformats
 */
export const fieldValueOf = (field: SourceField, value: Value, asDocument: boolean): unknown => {
  switch (value.is) {
    case 'text':
      return asDocument && isLong(field) ? documentOf(value.text) : value.text;
    case 'number':
      return value.number;
    case 'date':
      return value.date;
    case 'time':
      return value.time;
    case 'moment':
      return new Date(`${value.date}T${value.time}:00${zoned(value.zone)}`).toISOString().replace('Z', '+0000');
    case 'people':
      return field.type === 'array'
        ? value.accountIds.map((accountId) => ({ accountId }))
        : { accountId: value.accountIds[0] };
    case 'choices':
      return chosen(field, value.paths);
  }
};

const zoned = (zone: string | null): string => (zone ?? 'Z').replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');

const chosen = ({ type, items, choices }: SourceField, paths: readonly (readonly string[])[]): unknown => {
  if (type === 'array')
    return items === 'string' && choices.length === 0 ? paths.flat() : paths.map(([id]) => ({ id }));
  const [id, childId] = paths[0] ?? [];
  return childId === undefined ? { id } : { id, child: { id: childId } };
};
