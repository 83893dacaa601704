import type { Message } from '../../shared/message';
import { gapSays } from './says';
import type { SourceQuestion } from './source';
import type { Reader, Value } from './values';
import {
  documentOf,
  optionsOf,
  readChoices,
  readDate,
  readMoment,
  readNumber,
  readPeople,
  readText,
  readTime,
} from './values';
import type { FieldType, WireField } from './wire';

/** How a field or question is asked in chat, or why it cannot be. */
export type Kind = Askable | { readonly unsayable: Message; readonly keepsFrom: 'chat' | 'everywhere' };

export interface Askable {
  readonly type: FieldType;
  readonly options: WireField['options'];
  readonly read: Reader;
  /** Told with the question, where the contract's type does not say it all. */
  readonly hint: string | null;
  readonly asksForPeople: boolean;
  /** What is lost although it can be asked. */
  readonly lost: Message | null;
}

export const asking = (type: FieldType, read: Reader, more: Partial<Askable> = {}): Askable => ({
  type,
  read,
  options: [],
  hint: null,
  asksForPeople: false,
  lost: null,
  ...more,
});

/** How a question of a form is asked, by Jira's code of its type. */
export const kindOfQuestion = (question: SourceQuestion): Kind => {
  const kind = kindOfType(question);
  // Somebody else's pattern can take for ever to try, so it is told, not run.
  return 'unsayable' in kind || question.limits['rgx'] == null
    ? kind
    : {
        ...kind,
        hint: [kind.hint, patternWords(question.limits['rgx'])].filter(Boolean).join(' '),
        lost: gapSays.patternOnPortal,
      };
};

const patternWords = (pattern: unknown): string =>
  typeof pattern === 'object' && pattern !== null && 'm' in pattern && typeof pattern.m === 'string' ? pattern.m : '';

const kindOfType = (question: SourceQuestion): Kind => {
  const { type, limits } = question;
  switch (type) {
    case 'ts':
      return asking('SINGLE_LINE_TEXT', readText(limits, 'line'));
    case 'te':
      return asking('SINGLE_LINE_TEXT', readText(limits, 'email'), { hint: 'An e-mail address.' });
    case 'tu':
      return asking('SINGLE_LINE_TEXT', readText(limits, 'url'), { hint: 'An address that starts with https://.' });
    case 'tl':
    case 'pg':
    case 'rt':
      return asking('MULTI_LINE_TEXT', readText(limits));
    case 'no':
      return asking('NUMERICAL', readNumber(limits));
    case 'da':
      return asking('DATE_PICKER', readDate(limits));
    case 'ti':
      return asking('SINGLE_LINE_TEXT', readTime(), { hint: 'A time such as 14:30.' });
    case 'dt':
      return asking('DATETIME_PICKER', readMoment('no-zone'), { hint: 'In your own time zone.' });
    case 'us':
      return asking('SINGLE_USER_OPTION_PICKER', readPeople(false), { asksForPeople: true });
    case 'um':
      return asking('MULTI_USER_OPTION_PICKER', readPeople(true), { asksForPeople: true });
    case 'cd':
    case 'cs':
    case 'cc':
      return choosing(question, false);
    case 'cl':
    case 'cm':
      return choosing(question, true);
    case 'ob':
      return question.choices?.length
        ? choosing(question, false)
        : { unsayable: gapSays.takesAsset, keepsFrom: 'chat' };
    case 'at':
      return { unsayable: gapSays.takesFile, keepsFrom: 'chat' };
    default:
      return { unsayable: gapSays.unknownKind({ type }), keepsFrom: 'chat' };
  }
};

const choosing = ({ choices, limits, jiraField, isConnected }: SourceQuestion, many: boolean): Kind => {
  if (choices === null) return { unsayable: gapSays.choicesUnread, keepsFrom: 'chat' };
  if (choices.length === 0)
    return {
      unsayable: gapSays.noOptions,
      keepsFrom: jiraField !== null || isConnected ? 'chat' : 'everywhere',
    };
  return asking(many ? 'MULTI_OPTION_PICKER' : 'SINGLE_OPTION_PICKER', readChoices(choices, many, limits), {
    options: [...optionsOf(choices)],
    lost: choices.some(({ isOther }) => isOther) ? gapSays.otherLost : null,
  });
};

/**
 * The answer as `POST /request` takes it in `form.answers`;
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/
 */
export const answerOf = ({ type }: Pick<SourceQuestion, 'type'>, value: Value): Readonly<Record<string, unknown>> => {
  switch (value.is) {
    case 'text':
      return type === 'rt' ? { adf: documentOf(value.text) } : { text: value.text };
    case 'number':
      return { text: value.text };
    case 'date':
      return { date: value.date };
    case 'time':
      return { time: value.time };
    case 'moment':
      return { date: value.date, time: value.time };
    case 'choices':
      return { choices: value.paths.flat() };
    case 'people':
      return { users: value.accountIds };
  }
};
