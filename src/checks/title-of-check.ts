import type { Text } from '../shared/message';
import { catalogue } from './catalogue';
import { ownWords } from './check';

/** The title of a check for every language; a check of an older version is told by its id. */
export const titleOfCheck = (id: string): Text => {
  const check = catalogue.find((one) => one.id === id);
  return check ? ownWords(id, 'title', check.title) : id;
};
