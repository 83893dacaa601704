import { z } from 'zod';
import { callSays, describedAs } from './call-says';
import { ACCOUNT_KINDS } from '../shared/vocabulary';

const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  emailAddress: z
    .string()
    .nullable()
    .describe('null: Jira does not show it to this app, or the administrator did not allow it for this key.'),
  isActive: z.boolean(),
  kind: z
    .enum(ACCOUNT_KINDS)
    .describe(
      '`agent` is an AI agent, `customer` an account for portals only; a person may be both an agent of a ' +
        'project and a customer.',
    ),
  role: z.enum(['agent', 'customer']).describe('What the account is in this project; who is both is listed twice.'),
  projectId: z.string(),
});
export type Person = z.infer<typeof personSchema>;

export const peopleSchema = z
  .object({
    people: z.array(personSchema),
    next: z.string().nullable().describe('Cursor of the next page; null: this is the last.'),
  })
  .describe('One page of the roster, read from Jira now.');

export const peopleQuerySchema = z.object({
  cursor: describedAs(z.string().max(300).optional(), callSays.cursor),
});

/** Where in the roster a page starts: the agents of a project, then its customers, then the next project. */
export const peoplePositionSchema = z.tuple([
  z.string(),
  z.enum(['agent', 'customer']),
  z.number().int().nonnegative(),
]);
export type PeoplePosition = z.infer<typeof peoplePositionSchema>;
