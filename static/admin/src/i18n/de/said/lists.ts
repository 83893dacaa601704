const and = new Intl.ListFormat('de', { type: 'conjunction' });
const or = new Intl.ListFormat('de', { type: 'disjunction' });

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `„${name}“`);

/** `A, B und C` */
export const allOf = (texts: readonly string[]): string => and.format(texts);

/** `„A“, „B“ oder „C“` */
export const oneOfNames = (names: readonly string[]): string => or.format(quoted(names));

/** `„A“, „B“ und „C“` */
export const allNames = (names: readonly string[]): string => and.format(quoted(names));
