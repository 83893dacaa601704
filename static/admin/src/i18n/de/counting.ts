/** `12.345` */
export const number = (count: number): string => count.toLocaleString('de');
/** `1 Zeile`, `2 Zeilen` */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
export const people = (count: number): string => counted(count, 'Person', 'Personen');
/** `A, B und C` */
export const listed = (texts: readonly string[], last: 'und' | 'oder' = 'und'): string =>
  new Intl.ListFormat('de', { type: last === 'und' ? 'conjunction' : 'disjunction' }).format(texts);
