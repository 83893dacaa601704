/** `12,345` */
export const number = (count: number): string => count.toLocaleString('en');
/** `1 line`, `2 lines` */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
/** `70%`; some are never none. */
export const share = (percent: number, count: number): string =>
  percent === 0 && count > 0 ? 'less than 1%' : `${percent}%`;
export const people = (count: number): string => counted(count, 'person', 'people');
/** `A, B, and C` */
export const listed = (texts: readonly string[]): string => new Intl.ListFormat('en').format(texts);
