import { useCallback, useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ProjectChoice } from '../../../../src/shared/contract';
import { listProjects } from '../api';
import { Empty } from '../components/empty';
import { ErrorPanel } from '../components/error-panel';
import { PlaceLink } from '../components/links';
import { VerdictMark } from '../components/marks';
import { PageHeader } from '../components/page-header';
import { Placeholder } from '../components/placeholder';
import { SearchField } from '../components/search-field';
import { When } from '../components/when';
import { placeOf, type View } from '../router';
import { useSession } from '../session';
import { useAnswer, type Answer } from '../use-answer';
import { useWords } from '../words';

type Page = Awaited<ReturnType<typeof listProjects>>;

/** All service projects with their last verdict. `next` is the view that a project which is set up opens in. */
export function Projects({ next }: { readonly next: View }) {
  const { place, go } = useSession();
  const { projects: words, app: { 'bot-access': botAccess } } = useWords();
  const query = place.filters['text'] ?? '';
  const search = (text: string): void => go({ ...place, filters: { ...place.filters, text } }, 'replace');
  const answer = useProjects(query);
  return (
    <>
      <PageHeader title={next === 'setup' ? words.chooseTitle : words.title} below={words.text} actions={<PlaceLink to={placeOf('bot-access')}>{botAccess}</PlaceLink>} />
      <div className="toolbar">
        <SearchField label={words.search} value={query} onChange={search} />
        <span className="toolbar__count" role="status">
          {answer.value === null ? '' : words.count(answer.value.projects.length, answer.value.total)}
        </span>
      </div>
      <ProjectList answer={answer} query={query} next={next} clear={() => search('')} />
    </>
  );
}

/** The first page for the query, and more on request; a pause in typing asks, not each key. */
function useProjects(query: string): Answer<Page> & { readonly more: () => Promise<void> } {
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), 250);
    return () => clearTimeout(timer);
  }, [query]);
  const ask = useCallback(() => listProjects(asked === '' ? {} : { query: asked }), [asked]);
  const answer = useAnswer(ask);
  const more = async (): Promise<void> => {
    const soFar = answer.value?.projects ?? [];
    const page = await listProjects({ ...(asked === '' ? {} : { query: asked }), startAt: soFar.length });
    answer.set({ projects: [...soFar, ...page.projects], total: page.total });
  };
  return { ...answer, more };
}

interface ProjectListProps {
  readonly answer: Answer<Page> & { readonly more: () => Promise<void> };
  readonly query: string;
  readonly next: View;
  readonly clear: () => void;
}

function ProjectList({ answer, query, next, clear }: ProjectListProps) {
  const words = useWords().projects;
  const [isLoadingMore, setLoadingMore] = useState(false);
  if (answer.error !== null) return <ErrorPanel error={answer.error} retry={answer.reload} />;
  if (answer.value === null) return <Placeholder heights={[36, 52, 52, 52, 52, 52]} />;
  const { projects, total } = answer.value;
  if (projects.length === 0 && query !== '') {
    return (
      <Empty title={words.noMatchTitle(query)} text={words.noMatchText}>
        <Button onClick={clear}>{words.clear}</Button>
      </Empty>
    );
  }
  if (projects.length === 0) return <Empty title={words.noneTitle} text={words.noneText} />;
  const more = (): void => {
    setLoadingMore(true);
    answer.more().catch(answer.reload).finally(() => setLoadingMore(false));
  };
  return (
    <>
      <table className="table table--stacks" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[words.name, words.style, words.verdict, words.lastRun].map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} next={next} />
          ))}
        </tbody>
      </table>
      {projects.length < total ? (
        <Button onClick={more} isLoading={isLoadingMore}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}

function ProjectRow({ project, next }: { readonly project: ProjectChoice; readonly next: View }) {
  const all = useWords();
  const words = all.projects;
  const { lastRun } = project;
  return (
    <tr role="row">
      <td role="cell">
        <PlaceLink to={placeOf(project.isSetUp ? next : 'setup', project.key)} className="project-name">
          <bdi>{project.name}</bdi>
        </PlaceLink>
        <span className="subtle">{project.key}</span>
      </td>
      <td role="cell" data-label={words.style}>
        <Lozenge>{all.styles[project.style]}</Lozenge>
      </td>
      <td role="cell" data-label={words.verdict}>
        {lastRun === null ? <span className="subtle">{project.isSetUp ? words.notAudited : words.notSetUp}</span> : <VerdictMark verdict={lastRun.verdict} />}
        {lastRun === null ? null : <span className="subtle">{words.failing(lastRun.failing)}</span>}
      </td>
      <td role="cell" data-label={words.lastRun}>{lastRun === null ? <span className="subtle">{words.never}</span> : <When at={lastRun.takenAt} />}</td>
    </tr>
  );
}
