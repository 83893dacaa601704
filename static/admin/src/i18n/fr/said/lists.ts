const and = new Intl.ListFormat('fr', { type: 'conjunction' });
const or = new Intl.ListFormat('fr', { type: 'disjunction' });

/** `« A »` */
export const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

/** `A, B et C` */
export const allOf = (texts: readonly string[]): string => and.format(texts);

/** `A, B ou C` */
export const oneOf = (texts: readonly string[]): string => or.format(texts);

/** `« A », « B » et « C »` */
export const allNames = (names: readonly string[]): string => allOf(names.map(quoted));

/** `« A », « B » ou « C »` */
export const oneOfNames = (names: readonly string[]): string => oneOf(names.map(quoted));
