import { z } from 'zod';
import { ROSTER_CLASSES, CUSTOMER_WAYS } from '../shared/roster-vocabulary';

/**
 * What becomes of one person of the roster; exactly one of these. From `no-visible-email` to `unmanaged-domain` they
 * are people a bot silently misses: all looks well in Jira, yet the bot cannot tie the employee to the account. A
 * `bot-account` is nobody's: an app, the bot's own account or one it is tested with.
 */
export const classSchema = z.enum(ROSTER_CLASSES);
export type PersonClass = z.infer<typeof classSchema>;

/** By which of the three meanings of “customer” somebody is one; null: by none. */
const throughSchema = z.enum(CUSTOMER_WAYS);
export type Through = z.infer<typeof throughSchema>;

/**
 * One person's result. Who is in place is kept by account id; an address is kept only where Jira has no account for it.
 */
export interface PersonResult {
  readonly line: number;
  readonly class: PersonClass;
  readonly accountId: string | null;
  readonly address: string | null;
  readonly through: Through | null;
}

const storedSchema = z.tuple([
  z.number().int(),
  classSchema,
  z.string().nullable(),
  z.string().nullable(),
  throughSchema.nullable(),
]);

export const resultToRow = ({ line, class: kind, accountId, address, through }: PersonResult): string =>
  JSON.stringify([line, kind, accountId, address, through]);

export const rowToResult = (row: string): PersonResult => {
  const [line, kind, accountId, address, through] = storedSchema.parse(JSON.parse(row));
  return { line, class: kind, accountId, address, through };
};
