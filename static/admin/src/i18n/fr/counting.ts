const plurals = new Intl.PluralRules('fr');

/** `12 345` */
export const number = (count: number): string => count.toLocaleString('fr');
/** French takes the singular for 0 and 1. */
export const isOne = (count: number): boolean => plurals.select(count) === 'one';
/** `0 ligne`, `1 ligne`, `2 lignes` */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${isOne(count) ? one : many}`;
/** `70 %`; quelques-uns ne sont jamais aucun. */
export const share = (percent: number, count: number): string =>
  percent === 0 && count > 0 ? 'moins de 1\u00a0%' : `${percent}\u00a0%`;
export const people = (count: number): string => counted(count, 'personne', 'personnes');
/** `A, B et C` */
export const listed = (texts: readonly string[], last: 'et' | 'ou' = 'et'): string =>
  new Intl.ListFormat('fr', { type: last === 'et' ? 'conjunction' : 'disjunction' }).format(texts);
