/** A member of a table under a name from outside: what every object inherits, such as `constructor`, is none. */
export const ownMember = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
