import type { WireValue } from './wire';

interface AnswerExample {
  /** Jira's own name of the kind: a question's type code, or the last part of a field's type or its id. */
  readonly kind: string;
  readonly of: 'question' | 'field';
  readonly summary: string;
  readonly value: WireValue;
}

const rows = (
  of: AnswerExample['of'],
  told: readonly (readonly [kind: string, summary: string, value: WireValue])[],
): readonly AnswerExample[] => told.map(([kind, summary, value]) => ({ of, kind, summary, value }));

/**
 * For each kind of question an answer that a site has taken: each was filed and read back in
 * test/usecases/bot/forms/round-trip.test.ts, which sends these and no others.
 */
export const ANSWER_EXAMPLES: readonly AnswerExample[] = [
  ...rows('question', [
    ['ts', 'Short text', 'Room 12'],
    ['tl', 'Long text', 'a\nb'],
    ['rt', 'Rich text, as plain text with lines', 'a\nb'],
    ['te', 'E-mail address', 'a@b.example'],
    ['tu', 'URL', 'https://b.example'],
    ['no', 'Number', 9],
    ['da', 'Date', '2026-12-24'],
    ['ti', 'Time', '23:59'],
    ['dt', 'Date and time', '2026-12-24T18:00'],
    ['cd', 'Dropdown, by the option’s value', '2'],
    ['cs', 'Radio buttons', ['1']],
    ['cm', 'Checkboxes', ['3', '1']],
    ['cl', 'Dropdown of many', ['1', '2']],
    ['cc', 'Cascade, the option after the one it belongs to', '1:2'],
    ['us', 'Person, by e-mail address or account id', 'ioana@ready.example'],
    ['um', 'Several people', ['ioana@ready.example', 'wiremu@ready.example']],
    ['ob', 'Asset that Jira lists', 'a1b2:123'],
  ]),
  ...rows('field', [
    ['textfield', 'Line of text', 'ThinkPad "T14" <é>'],
    ['textarea', 'Long text', 'one\n\ntwo'],
    ['url', 'URL', 'https://example.com/a?b=c'],
    ['float', 'Number', '-2.5'],
    ['datepicker', 'Date', '2028-02-29'],
    ['datetime', 'Moment, with its zone', '2026-12-24T18:00:00+02:00'],
    ['select', 'Choice, by the option’s value', '502'],
    ['radiobuttons', 'Radio buttons', '501'],
    ['multicheckboxes', 'Several choices', ['502', '501']],
    ['cascadingselect', 'Choice below a choice', '601:611'],
    ['userpicker', 'Person, by e-mail address in any case', 'IOANA@READY.EXAMPLE'],
    ['labels', 'Labels, parted by blanks', 'vpn home'],
    ['priority', 'Priority, by its id', '3'],
    ['duedate', 'Due date', '2027-01-31'],
  ]),
];

/** One submission for each, as the OpenAPI document shows them. */
export const submissionExamples = (): Readonly<Record<string, { readonly summary: string; readonly value: unknown }>> =>
  Object.fromEntries(
    ANSWER_EXAMPLES.map(({ of, kind, summary, value }) => [
      `${of}-${kind}`,
      {
        summary: `${summary} (${of === 'question' ? 'question of a form' : 'field'}, ${kind})`,
        value: {
          submitted_by: 'wiremu@ready.example',
          fields: { summary: 'From chat', [nameOf(of, kind)]: value },
        },
      },
    ]),
  );

/** As `GET /v1/forms` names them. */
const nameOf = (of: AnswerExample['of'], kind: string): string => {
  if (of === 'question') return 'question_7';
  return kind === 'priority' || kind === 'duedate' ? kind : 'customfield_10100';
};
