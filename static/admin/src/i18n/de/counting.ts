/** `12.345` */
export const number = (count: number): string => count.toLocaleString('de');
/** `1 Zeile`, `2 Zeilen` */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
/** `70 %`; einige sind nie keine. */
export const share = (percent: number, count: number): string =>
  percent === 0 && count > 0 ? 'weniger als 1\u00a0%' : `${percent}\u00a0%`;
export const people = (count: number): string => counted(count, 'Person', 'Personen');
/** `A, B und C` */
export const listed = (texts: readonly string[], last: 'und' | 'oder' = 'und'): string =>
  new Intl.ListFormat('de', { type: last === 'und' ? 'conjunction' : 'disjunction' }).format(texts);
