import { ANSWER_EXAMPLES, submissionExamples } from '../../../../src/bot-api/forms/answer-examples';
import type { WireField, WireValue } from '../../../../src/bot-api/forms/wire';
import type { Asks, FormSite } from './a-form-site';
import { aFormSite, choices, question } from './a-form-site';

const OPTIONS = [
  { id: '501', value: 'Oslo', children: [] },
  { id: '502', value: 'Kraków', children: [] },
];
const CITIES = [
  { id: '601', value: 'Europe', children: [{ id: '611', value: 'Oslo' }] },
  { id: '602', value: 'Asia', children: [] },
];

interface Row {
  readonly given: string;
  readonly asks: Asks;
  readonly type: WireField['type'];
  readonly send: WireValue | ((site: FormSite) => WireValue);
  readonly kept: unknown;
}

/** Placeholders for people the site makes. */
const COLLEAGUE = 'the colleague';
const peopled = (kept: unknown, { colleague, employee }: FormSite): unknown =>
  JSON.parse(
    JSON.stringify(kept).replaceAll(COLLEAGUE, colleague.accountId).replaceAll('the employee', employee.accountId),
  ) as unknown;

const custom = (
  type: string,
  schema: { type: string; items?: string },
  options: typeof CITIES | typeof OPTIONS = [],
): Asks => ({ field: { type, schema, options } });

const fields: readonly Row[] = [
  {
    given: 'a line of text',
    asks: custom('textfield', { type: 'string' }),
    type: 'SINGLE_LINE_TEXT',
    send: 'ThinkPad "T14" <é>',
    kept: 'ThinkPad "T14" <é>',
  },
  {
    given: 'long text',
    asks: custom('textarea', { type: 'string' }),
    type: 'MULTI_LINE_TEXT',
    send: 'one\n\ntwo',
    kept: 'one\n\ntwo',
  },
  {
    given: 'an address',
    asks: custom('url', { type: 'string' }),
    type: 'SINGLE_LINE_TEXT',
    send: 'https://example.com/a?b=c',
    kept: 'https://example.com/a?b=c',
  },
  { given: 'a number', asks: custom('float', { type: 'number' }), type: 'NUMERICAL', send: '-2.5', kept: -2.5 },
  {
    given: 'a date',
    asks: custom('datepicker', { type: 'date' }),
    type: 'DATE_PICKER',
    send: '2028-02-29',
    kept: '2028-02-29',
  },
  {
    given: 'a moment',
    asks: custom('datetime', { type: 'datetime' }),
    type: 'DATETIME_PICKER',
    send: '2026-12-24T18:00:00+02:00',
    kept: '2026-12-24T16:00:00.000+0000',
  },
  {
    given: 'a choice',
    asks: custom('select', { type: 'option' }, OPTIONS),
    type: 'SINGLE_OPTION_PICKER',
    send: '502',
    kept: { id: '502' },
  },
  {
    given: 'a choice by radio buttons',
    asks: custom('radiobuttons', { type: 'string' }, OPTIONS),
    type: 'SINGLE_OPTION_PICKER',
    send: '501',
    kept: { id: '501' },
  },
  {
    given: 'several choices',
    asks: custom('multicheckboxes', { type: 'array', items: 'option' }, OPTIONS),
    type: 'MULTI_OPTION_PICKER',
    send: ['502', '501'],
    kept: [{ id: '502' }, { id: '501' }],
  },
  {
    given: 'a choice below a choice',
    asks: custom('cascadingselect', { type: 'option-with-child' }, CITIES),
    type: 'SINGLE_OPTION_PICKER',
    send: '601:611',
    kept: { id: '601', child: { id: '611' } },
  },
  {
    given: 'a choice with nothing chosen below it',
    asks: custom('cascadingselect', { type: 'option-with-child' }, CITIES),
    type: 'SINGLE_OPTION_PICKER',
    send: '602',
    kept: { id: '602' },
  },
  {
    given: 'a person by e-mail',
    asks: custom('userpicker', { type: 'user' }),
    type: 'SINGLE_USER_OPTION_PICKER',
    send: ({ colleague }) => colleague.emailAddress.toUpperCase(),
    kept: { accountId: COLLEAGUE },
  },
  {
    given: 'several people',
    asks: custom('multiuserpicker', { type: 'array', items: 'user' }),
    type: 'MULTI_USER_OPTION_PICKER',
    send: ({ colleague, employee }) => [colleague.accountId, employee.emailAddress],
    kept: [{ accountId: COLLEAGUE }, { accountId: 'the employee' }],
  },
  {
    given: 'labels',
    asks: custom('labels', { type: 'array', items: 'string' }),
    type: 'SINGLE_LINE_TEXT',
    send: 'vpn home',
    kept: ['vpn', 'home'],
  },
  {
    given: 'a priority',
    asks: {
      systemField: {
        fieldId: 'priority',
        name: 'Priority',
        validValues: [{ value: '3', label: 'Medium', children: [] }],
      },
    },
    type: 'SINGLE_OPTION_PICKER',
    send: '3',
    kept: { id: '3' },
  },
  {
    given: 'the due date',
    asks: { systemField: { fieldId: 'duedate', name: 'Due' } },
    type: 'DATE_PICKER',
    send: '2027-01-31',
    kept: '2027-01-31',
  },
];

const NESTED = [{ id: '1', label: 'Hardware', children: [{ id: '2', label: 'Laptop' }] }];
const asked = (type: string, more: Parameters<typeof question>[1] = {}): Asks => ({
  questions: { 7: question(type, more) },
});

const questions: readonly Row[] = [
  { given: 'short text (ts)', asks: asked('ts'), type: 'SINGLE_LINE_TEXT', send: 'Room 12', kept: { text: 'Room 12' } },
  { given: 'long text (tl)', asks: asked('tl'), type: 'MULTI_LINE_TEXT', send: 'a\nb', kept: { text: 'a\nb' } },
  { given: 'a paragraph of old (pg)', asks: asked('pg'), type: 'MULTI_LINE_TEXT', send: 'a', kept: { text: 'a' } },
  {
    given: 'rich text (rt)',
    asks: asked('rt'),
    type: 'MULTI_LINE_TEXT',
    send: 'a\nb',
    kept: {
      adf: {
        type: 'doc',
        version: 1,
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'b' }] },
        ],
      },
    },
  },
  {
    given: 'an e-mail address (te)',
    asks: asked('te'),
    type: 'SINGLE_LINE_TEXT',
    send: 'a@b.example',
    kept: { text: 'a@b.example' },
  },
  {
    given: 'a URL (tu)',
    asks: asked('tu'),
    type: 'SINGLE_LINE_TEXT',
    send: 'https://b.example',
    kept: { text: 'https://b.example' },
  },
  {
    given: 'a number (no)',
    asks: asked('no', { validation: { rq: true, wh: true, mnn: 1, mxn: 9 } }),
    type: 'NUMERICAL',
    send: 9,
    kept: { text: '9' },
  },
  { given: 'a date (da)', asks: asked('da'), type: 'DATE_PICKER', send: '2026-12-24', kept: { date: '2026-12-24' } },
  { given: 'a time (ti)', asks: asked('ti'), type: 'SINGLE_LINE_TEXT', send: '23:59', kept: { time: '23:59' } },
  {
    given: 'a date and time (dt)',
    asks: asked('dt'),
    type: 'DATETIME_PICKER',
    send: '2026-12-24T18:00',
    kept: { date: '2026-12-24', time: '18:00' },
  },
  {
    given: 'a dropdown (cd)',
    asks: asked('cd', { choices: choices('A', 'B') }),
    type: 'SINGLE_OPTION_PICKER',
    send: '2',
    kept: { choices: ['2'] },
  },
  {
    given: 'radio buttons (cs)',
    asks: asked('cs', { choices: choices('A', 'B') }),
    type: 'SINGLE_OPTION_PICKER',
    send: ['1'],
    kept: { choices: ['1'] },
  },
  {
    given: 'checkboxes (cm)',
    asks: asked('cm', { choices: choices('A', 'B', 'C') }),
    type: 'MULTI_OPTION_PICKER',
    send: ['3', '1'],
    kept: { choices: ['3', '1'] },
  },
  {
    given: 'a dropdown of many (cl)',
    asks: asked('cl', { choices: choices('A', 'B') }),
    type: 'MULTI_OPTION_PICKER',
    send: ['1', '2'],
    kept: { choices: ['1', '2'] },
  },
  {
    given: 'a cascade (cc)',
    asks: asked('cc', { choices: NESTED }),
    type: 'SINGLE_OPTION_PICKER',
    send: '1:2',
    kept: { choices: ['1', '2'] },
  },
  {
    given: 'a person (us)',
    asks: asked('us'),
    type: 'SINGLE_USER_OPTION_PICKER',
    send: ({ colleague }) => colleague.emailAddress,
    kept: { users: [COLLEAGUE] },
  },
  {
    given: 'several people (um)',
    asks: asked('um'),
    type: 'MULTI_USER_OPTION_PICKER',
    send: ({ colleague, employee }) => [colleague.emailAddress, employee.emailAddress],
    kept: { users: [COLLEAGUE, 'the employee'] },
  },
  {
    given: 'an asset Jira lists (ob)',
    asks: {
      questions: { 7: question('ob', { dcId: '4' }) },
      form: (form) => {
        form.connected = { 7: [{ id: 'a1b2:123', name: 'Laptop 123' }] };
      },
    },
    type: 'SINGLE_OPTION_PICKER',
    send: 'a1b2:123',
    kept: { choices: ['a1b2:123'] },
  },
  {
    given: 'choices of a data connection',
    asks: {
      questions: { 7: question('cl', { dcId: '4', choices: [] }) },
      form: (form) => {
        form.connected = {
          7: [
            { id: 'x', name: 'X' },
            { id: 'y', name: 'Y' },
          ],
        };
      },
    },
    type: 'MULTI_OPTION_PICKER',
    send: ['y'],
    kept: { choices: ['y'] },
  },
  {
    given: 'choices of a Jira field',
    asks: {
      ...custom('select', { type: 'option' }, OPTIONS),
      questions: { 7: question('cd', { jiraField: 'FIELD', choices: [] }) },
    },
    type: 'SINGLE_OPTION_PICKER',
    send: '502',
    kept: { choices: ['502'] },
  },
];

describe('a request filed by a bot', () => {
  const site: Promise<FormSite> = aFormSite();
  afterAll(async () => (await site).app.close());

  const roundTrip = async ({ asks, type, send }: Row, nameOf: (fieldId: string) => string) => {
    const here = await site;
    const { id, fieldId } = here.offer(asks);
    const name = nameOf(fieldId);
    const form = await here.form(id);
    expect({ fillable: form.fillable_in, type: form.fields?.find((field) => field.name === name)?.type }).toEqual({
      fillable: 'chat',
      type,
    });
    const answer = await here.submit(id, {
      summary: 'From chat',
      [name]: typeof send === 'function' ? send(here) : send,
    });
    expect(answer).toMatchObject({ status: 200, json: { ticket_id: expect.stringMatching(/^IT-\d+$/u) as unknown } });
    const ticket = here.filed().find(({ key }) => key === (answer.json as { readonly ticket_id: string }).ticket_id);
    return { here, ticket, fieldId };
  };

  it.each(fields)('given $given among the fields, keeps exactly what was sent', async (row) => {
    const { here, ticket, fieldId } = await roundTrip(row, (id) => id);
    expect(ticket).toMatchObject({ summary: 'From chat', reporter: here.employee.accountId, formAnswers: {} });
    expect(ticket?.fields).toEqual({ [fieldId]: peopled(row.kept, here) });
  });

  it.each(questions)('given $given in the form, keeps exactly what was sent', async (row) => {
    const { here, ticket } = await roundTrip(row, () => 'question_7');
    expect(ticket).toMatchObject({ summary: 'From chat', reporter: here.employee.accountId });
    expect(ticket?.formAnswers).toEqual({ 7: peopled(row.kept, here) });
  });

  /** What is asked, as `ANSWER_EXAMPLES` names it. */
  const kindOf = ({ asks }: Row): string =>
    asks.questions?.[7] === undefined
      ? `field-${asks.field?.type ?? asks.systemField?.fieldId ?? ''}`
      : `question-${asks.questions[7].type}`;

  it.each(ANSWER_EXAMPLES)(
    'the example $of $kind of the OpenAPI document is one of those that were filed',
    async (example) => {
      const here = await site;
      const sent = [...fields, ...questions]
        .filter((row) => kindOf(row) === `${example.of}-${example.kind}`)
        .map(({ send }) => (typeof send === 'function' ? send(here) : send));
      expect(sent).toContainEqual(example.value);
    },
  );

  it('every kind that is filed has an example', () => {
    const shown = new Set(Object.keys(submissionExamples()));
    const filed = new Set([...fields, ...questions].map(kindOf));
    expect([...filed].filter((kind) => !shown.has(kind))).toEqual(['field-multiuserpicker', 'question-pg']);
  });

  it('given a choice linked to a field, the field holds it too', async () => {
    const { ticket, fieldId } = await roundTrip(
      {
        given: '',
        asks: {
          ...custom('select', { type: 'option' }, OPTIONS),
          questions: { 7: question('cd', { jiraField: 'FIELD', choices: [] }) },
        },
        type: 'SINGLE_OPTION_PICKER',
        send: '501',
        kept: null,
      },
      () => 'question_7',
    );
    expect(ticket?.fields[fieldId]).toEqual({ id: '501' });
  });

  it('given rich text beside a long field, both go as documents', async () => {
    const here = await site;
    const { id, fieldId } = here.offer({ ...custom('textarea', { type: 'string' }), questions: { 7: question('rt') } });
    expect((await here.submit(id, { summary: 'Both', [fieldId]: 'long', question_7: 'rich' })).status).toBe(200);
    expect(here.filed().at(-1)?.fields[fieldId]).toEqual({
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'long' }] }],
    });
  });
});
