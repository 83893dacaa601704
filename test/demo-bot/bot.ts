import { z } from 'zod';
import type { DoorClient } from './door-client';

const fieldSchema = z.looseObject({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  required: z.boolean(),
  visible: z.boolean(),
  options: z.array(z.looseObject({ value: z.string() })),
});
const formSchema = z.looseObject({
  id: z.string(),
  title: z.string(),
  fillable_in: z.string(),
  is_restricted: z.boolean(),
  fields: z.array(fieldSchema).nullable(),
});
const formsSchema = z.looseObject({ results: z.array(formSchema) });
const peopleSchema = z.looseObject({
  people: z.array(z.looseObject({ accountId: z.string(), isActive: z.boolean(), role: z.string(), kind: z.string() })),
  next: z.string().nullable(),
});
const eventsSchema = z.looseObject({
  events: z.array(
    z.looseObject({
      id: z.string(),
      ticket: z.looseObject({ key: z.string() }),
      what: z.string(),
      means: z.array(z.string()),
    }),
  ),
  next: z.string(),
});
const ticketSchema = z.looseObject({
  key: z.string(),
  status: z.looseObject({ name: z.string(), bucket: z.string().nullable() }),
  transitions: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      to: z.looseObject({ bucket: z.string().nullable() }),
      requiredFields: z.array(z.string()),
    }),
  ),
});
const articlesSchema = z.looseObject({ results: z.array(z.looseObject({ title: z.string(), url: z.string() })) });

export type Form = z.infer<typeof formSchema>;
export type Ticket = z.infer<typeof ticketSchema>;

/** What a support bot does with the door. */
export interface Bot {
  forms(): Promise<readonly Form[]>;
  /** An active customer of a desk whose account is for portals only. */
  anEmployee(): Promise<string>;
  file(form: Form, employee: string): Promise<string>;
  ticket(key: string): Promise<Ticket>;
  /** Waits until the ticket is told to mean this; events told twice count once. */
  waitFor(ticketKey: string, meaning: string): Promise<void>;
  search(query: string): Promise<readonly { readonly title: string; readonly url: string }[]>;
}

/** How often a bot asks for events before it gives a thing up. */
const MOST_ASKS = 20;

/** Begins to listen to the feed at once, so that nothing it causes itself is missed. */
export async function aBot(door: DoorClient): Promise<Bot> {
  const seen = new Set<string>();
  const heard: { readonly key: string; readonly means: readonly string[] }[] = [];
  let cursor = (await door.call('getTicketsEvents', eventsSchema, { query: { after: 'now', hold: 0 } })).next;
  const listen = async (): Promise<void> => {
    const page = await door.call('getTicketsEvents', eventsSchema, { query: { after: cursor, wait: 2 } });
    cursor = page.next;
    for (const event of page.events.filter(({ id }) => !seen.has(id))) {
      seen.add(event.id);
      heard.push({ key: event.ticket.key, means: event.means });
    }
  };
  return {
    forms: async () => (await door.call('getForms', formsSchema)).results,
    anEmployee: () => anEmployee(door),
    file: async (form, employee) =>
      (
        await door.call('postFormsByIdSubmit', z.looseObject({ ticket_id: z.string() }), {
          path: { id: form.id },
          body: { submitted_by: employee, fields: answersTo(form) },
        })
      ).ticket_id,
    ticket: (key) => door.call('getTicketsByKey', ticketSchema, { path: { key } }),
    async waitFor(ticketKey, meaning) {
      for (let ask = 0; ask < MOST_ASKS; ask += 1) {
        const at = heard.findIndex(({ key, means }) => key === ticketKey && means.includes(meaning));
        if (at >= 0) {
          heard.splice(0, at + 1);
          return;
        }
        await listen();
      }
      throw new Error(`${ticketKey} was never told to mean “${meaning}”.`);
    },
    search: async (query) => (await door.call('getArticles', articlesSchema, { query: { query } })).results,
  };
}

const anEmployee = async (door: DoorClient): Promise<string> => {
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: z.infer<typeof peopleSchema> = await door.call(
      'getPeople',
      peopleSchema,
      cursor === '' ? {} : { query: { cursor } },
    );
    const found = page.people.find(
      ({ isActive, role, kind }) => isActive && role === 'customer' && kind === 'customer',
    );
    if (found) return found.accountId;
    cursor = page.next;
  }
  throw new Error('No project of the key has an active customer.');
};

/** An answer to each field that must be answered, of the kind the field asks for. */
const answersTo = ({ fields }: Form): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (fields ?? [])
      .filter(({ required, visible, type }) => required && visible && type !== 'LABEL')
      .map((field) => [field.name, answerTo(field)]),
  );

const answerTo = ({ type, options }: z.infer<typeof fieldSchema>): unknown => {
  const [first] = options;
  if (type === 'CHECKBOX') return true;
  if (type === 'DATE_PICKER') return '2026-12-01';
  if (type === 'MULTI_OPTION_PICKER') return first ? [first.value] : [];
  return first?.value ?? 'My laptop shows a blue screen since this morning.';
};
