import { useCallback, useEffect, useState } from 'react';
import { askApp, type Answered } from './api';
import { useAnswer, type Answer } from './use-answer';

type Page = Answered<'listProjects'>;

export type FoundProjects = Answer<Page> & { readonly more: () => Promise<void> };

/** The first page of service projects for the query, and more on request; a pause in typing asks, not each key. */
export function useProjects(query: string): FoundProjects {
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), 250);
    return () => clearTimeout(timer);
  }, [query]);
  const ask = useCallback(() => askApp('listProjects', asked === '' ? {} : { query: asked }), [asked]);
  const answer = useAnswer(ask);
  const more = async (): Promise<void> => {
    const soFar = answer.value?.projects ?? [];
    const page = await askApp('listProjects', { ...(asked === '' ? {} : { query: asked }), startAt: soFar.length });
    answer.set({ projects: [...soFar, ...page.projects], total: page.total });
  };
  return { ...answer, more };
}
