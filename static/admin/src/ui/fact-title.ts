import { useWords } from '../i18n/words';
import { titleOfFact } from '../lib/evidence';

/** What a member of a fact is called in the reader's language. */
export const useFactTitle = (): ((name: string) => string) => {
  const titles: Readonly<Record<string, string>> = useWords().factTitles;
  return (name) => (Object.hasOwn(titles, name) ? titles[name] : undefined) ?? titleOfFact(name);
};
