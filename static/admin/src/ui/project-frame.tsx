import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react';
import { mayOpen } from '../lib/admission';
import { askApp } from '../lib/api';
import { placeOf } from '../lib/router';
import { useSession } from '../lib/session';
import { useAnswer } from '../lib/use-answer';
import { MENU, TABS, tabOf } from '../lib/views';
import { useWords } from '../i18n/words';
import { PlaceLink } from './links';
import { MoreMenu } from './more-menu';
import { PageHeader } from './page-header';
import { PathOf } from './path-of';
import { LoadingView } from './placeholder';

interface ProjectFrameProps {
  readonly project: string;
  /** Known once a report was read; until then the frame asks for it. */
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Header and tabs that all views of one project share. */
export function ProjectFrame({ project, below, actions, children }: ProjectFrameProps) {
  const name = useProjectName(project);
  if (name === null) return <LoadingView />;
  return (
    <>
      <PageHeader title={name} above={<PathOf project={project} />} below={below ?? ' '} actions={actions} />
      <ProjectNavigation project={project} />
      {children}
    </>
  );
}

/** The tabs of a project, which scroll sideways where they have no room, and the menu of what is no tab. */
function ProjectNavigation({ project }: { readonly project: string }) {
  const { place, admission } = useSession();
  const words = useWords();
  const here = tabOf(place.view);
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => bringIntoRow(row.current), [here]);
  return (
    <nav aria-label={words.app.projectNavigation} className="tabs">
      <div className="tabs__row" ref={row}>
        {TABS.filter((tab) => mayOpen(admission, tab)).map((tab) => (
          <PlaceLink key={tab} to={placeOf(tab, project)} isCurrent={here === tab && (place.view === tab || 'within')}>
            {words.app[tab]}
            {tab === 'findings' ? <FailingCount project={project} /> : null}
          </PlaceLink>
        ))}
      </div>
      <MoreMenu label={words.app.more}>
        {MENU.filter((view) => mayOpen(admission, view)).map((view) => (
          <PlaceLink key={view} to={placeOf(view, project)} isCurrent={place.view === view}>
            {words.app[view]}
          </PlaceLink>
        ))}
      </MoreMenu>
    </nav>
  );
}

/** Where the tabs scroll sideways, the one the reader is in is seen; the page itself stays where it is. */
function bringIntoRow(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>('[aria-current]');
  if (row === null || current === null || current === undefined) return;
  const beside = Math.max(0, row.clientWidth - current.offsetWidth) / 2;
  row.scrollLeft = current.offsetLeft - row.offsetLeft - beside;
}

/** Its place is kept while nothing is known, so that no tab moves when it comes. */
function FailingCount({ project }: { readonly project: string }) {
  const { failing } = useSession();
  const words = useWords().projects;
  const count = failing.get(project) ?? 0;
  return (
    <>
      <span className={`tabs__count ${count === 0 ? 'tabs__count--none' : ''}`} aria-hidden="true">
        {count}
      </span>
      {count === 0 ? null : <span className="visually-hidden">{` (${words.failing(count)})`}</span>}
    </>
  );
}

/** null until it is known; the key where the reader may not list projects, or there is no such project. */
export function useProjectName(project: string): string | null {
  const { projectNames, noteFailing, admission } = useSession();
  const ask = useCallback(async () => {
    const known = projectNames.get(project);
    if (known !== undefined) return known;
    const { name = project, failing } =
      admission === 'site' ? await projectListed(project) : await projectReported(project);
    projectNames.set(project, name);
    if (failing !== undefined) noteFailing(project, failing);
    return name;
  }, [project, projectNames, noteFailing, admission]);
  const { value, error } = useAnswer(ask);
  return value ?? projectNames.get(project) ?? (error === null ? null : project);
}

interface KnownProject {
  readonly name?: string;
  readonly failing?: number;
}

async function projectListed(project: string): Promise<KnownProject> {
  const { projects } = await askApp('listProjects', { query: project });
  const found = projects.find(({ key }) => key === project);
  if (found === undefined) return {};
  return found.lastRun === null ? { name: found.name } : { name: found.name, failing: found.lastRun.failing };
}

async function projectReported(project: string): Promise<KnownProject> {
  const report = await askApp('readReport', { projectKey: project });
  return report === null ? {} : { name: report.project.name, failing: report.counts.fail };
}
