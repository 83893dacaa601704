import type { z } from 'zod';
import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';

/** What the calls of the bot give and take, for the document in English and for the page in its reader's language. */
export const callSays = defineMessages('bot-calls', {
  openApi: 'This document.',
  people:
    'Agents and customers of the projects of the key, page by page; a page that did not change answers its ETag ' +
    'with 304.',
  cursor: '`next` of the page before.',
  readiness: 'The latest verdict of each project of the key and of each skill, with the ids a bot needs there, signed.',
  articles: 'Searches knowledge base articles, and gives only what a customer of the project finds too.',
  words: 'Words to look for.',
  serviceDesk: 'Project key or id; all projects of the key unless given.',
  articlesOfDesk: 'Of each project; 10 unless given.',
  files:
    'The articles customers find, as files (Moveworks Content Gateway). ' +
    'Jira cannot list a knowledge base, so this is what some forty searches find.',
  filesOnPage: 'Files on a page; 1000 unless given.',
  filesLeftOut: 'Files to leave out from the start; 0 unless given.',
  fileFilter: 'Comparisons of created_datetime and last_modified_datetime by gt, ge, lt, le, eq, joined by and.',
  file: 'One file with what can be read of its content.',
  fileId: 'Project id and page id, as in the list.',
  download: 'Title, excerpt and portal link of an article as a page; Jira’s API does not return the body.',
  forms:
    'Every request type of the key’s projects that customers find on the portal, with what it asks (Moveworks ' +
    'Forms Gateway).',
  formsLeftOut: 'Forms to leave out from the start; 0 unless given.',
  formsOnPage: 'Forms on a page; all unless given.',
  form: 'One form, read again.',
  formId: 'Project id and request type id, as in the list.',
  submit:
    'Files a request on behalf of an employee. Answers that do not fit are refused with 422, each with its ' +
    'reason, and nothing is filed.',
  events:
    'What happened to tickets, in order, at least once and without gaps: ' +
    'keep `next`, pass it as `after`, drop ids you have seen. 410: ' +
    'the cursor is older than the events kept; begin again without it.',
  after:
    '`next` of the page before; `now` to begin with what happens from now on; absent: ' +
    'the oldest event kept, 14 days back.',
  wait: ({ most }: { most: number }) =>
    'Seconds to wait for an event where there is none; 0 unless given. ' +
    `At most ${most} calls of a key wait at a time; the next is refused with 429.`,
  eventsOnPage: 'Events on a page; 100 unless given.',
  hold: ({ seconds }: { seconds: number }) =>
    `Seconds each event is held back for those that happened before it; ${seconds} unless given. ` +
    'Jira reports events up to 180 seconds late: from then on the order of a ticket is exact, below it an event ' +
    'that comes after its turn is marked isLate.',
  ticket: 'A ticket as it is now, what its status means, and the transitions open from it with their ids.',
  ticketKey: 'Issue key or id.',
  explain: 'Whether the bot can resolve, start work on, ask about, reopen and comment on a ticket now, and why not.',
  approvals:
    'Approvals that wait for people, with who is asked. They are answered in Jira: ' +
    'no call of this API approves or declines.',
  projectId: 'Project id; all projects of the key unless given.',
});

const described = new WeakMap<z.core.$ZodType, Message>();

/** A value of a call with what it is: its English in the document, the message for the page. */
export const describedAs = <S extends z.ZodType>(schema: S, message: Message): S => {
  const told = schema.describe(message.text);
  described.set(told, message);
  return told;
};

/** What a value was described as; null: nothing is said of it. */
export const descriptionOf = (schema: z.core.$ZodType | undefined): Message | null =>
  (schema && described.get(schema)) ?? null;
