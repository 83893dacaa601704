import { z } from 'zod';

/**
 * What becomes of one person of the roster; exactly one of these. From `no-visible-email` to `unmanaged-domain` they are
 * people a bot silently misses: all looks well in Jira, yet the bot cannot tie the employee to the account. A
 * `bot-account` is nobody's: an app, the bot's own account or one it is tested with.
 */
export const CLASSES = [
  'in-place',
  'missing-with-account',
  'missing-without-account',
  'repeated-line',
  'no-visible-email',
  'inactive',
  'duplicate-email',
  'portal-only-twin',
  'changed-email',
  'unmanaged-domain',
  'bot-account',
] as const;
export const classSchema = z.enum(CLASSES);
export type PersonClass = z.infer<typeof classSchema>;

/** By which of the three meanings of “customer” somebody is one; null: by none. */
export const throughSchema = z.enum(['direct', 'organization', 'product-role', 'portal-only']);
export type Through = z.infer<typeof throughSchema>;

/** One person's result. Who is in place is kept by account id; an address is kept only where Jira has no account for it. */
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
