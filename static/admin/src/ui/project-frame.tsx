import { useCallback, type ReactNode } from 'react';
import { mayOpen } from '../lib/admission';
import { askApp } from '../lib/api';
import { placeOf } from '../lib/router';
import { useSession } from '../lib/session';
import { useAnswer } from '../lib/use-answer';
import { TABS } from '../lib/views';
import { useWords } from '../i18n/words';
import { PlaceLink } from './links';
import { PageHeader } from './page-header';
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
  const { place, host, admission } = useSession();
  const words = useWords();
  const name = useProjectName(project);
  if (name === null) return <LoadingView />;
  const path = (
    <nav aria-label={words.app.name} className="path">
      {host.project === null ? (
        <PlaceLink to={placeOf('projects')}>{words.app.projects}</PlaceLink>
      ) : (
        <span>{words.app.name}</span>
      )}
      <span aria-hidden="true">/</span>
      <span>{project}</span>
    </nav>
  );
  return (
    <>
      <PageHeader title={name} above={path} below={below ?? ' '} actions={actions} />
      <nav aria-label={words.app.projectNavigation} className="tabs">
        {TABS.filter((tab) => mayOpen(admission, tab)).map((tab) => (
          <PlaceLink key={tab} to={placeOf(tab, project)} isCurrent={place.view === tab}>
            {words.app[tab]}
          </PlaceLink>
        ))}
      </nav>
      {children}
    </>
  );
}

/** null until it is known; the key where the reader may not list projects, or there is no such project. */
export function useProjectName(project: string): string | null {
  const { projectNames, admission } = useSession();
  const ask = useCallback(async () => {
    const known = projectNames.get(project);
    if (known !== undefined) return known;
    const name =
      (admission === 'site'
        ? await nameListed(project)
        : (await askApp('readReport', { projectKey: project }))?.project.name) ?? project;
    projectNames.set(project, name);
    return name;
  }, [project, projectNames, admission]);
  const { value, error } = useAnswer(ask);
  return value ?? projectNames.get(project) ?? (error === null ? null : project);
}

const nameListed = async (project: string): Promise<string | undefined> =>
  (await askApp('listProjects', { query: project })).projects.find(({ key }) => key === project)?.name;
