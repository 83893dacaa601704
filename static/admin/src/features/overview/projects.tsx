import Lozenge from '@atlaskit/lozenge';
import type { ProjectChoice } from '../../../../../src/shared/contract';
import { FoundList } from '../findings/found-list';
import { PlaceLink } from '../../ui/links';
import { VerdictMark } from '../../ui/marks';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { When } from '../../ui/when';
import { placeOf } from '../../lib/router';
import type { View } from '../../lib/views';
import { useSession } from '../../lib/session';
import { useProjects } from '../../lib/use-projects';
import { useWords } from '../../i18n/words';

/**
 * For a view that no project was chosen for: all service projects. `next` is the view that one which is set up opens
 * in.
 */
export function Projects({ next }: { readonly next: View }) {
  const { place, go } = useSession();
  const words = useWords().projects;
  const query = place.filters['text'] ?? '';
  const search = (text: string): void => go({ ...place, filters: { ...place.filters, text } }, 'replace');
  const found = useProjects(query);
  return (
    <>
      <PageHeader title={words.chooseTitle} below={words.text} />
      <div className="toolbar">
        <SearchField label={words.search} value={query} onChange={search} />
        <span className="toolbar__count" role="status">
          {found.value === null ? '' : words.count(found.value.projects.length, found.value.total)}
        </span>
      </div>
      <FoundList found={found} query={query} clear={() => search('')}>
        {(projects) => <ProjectTable projects={projects} next={next} />}
      </FoundList>
    </>
  );
}

function ProjectTable({ projects, next }: { readonly projects: readonly ProjectChoice[]; readonly next: View }) {
  const words = useWords().projects;
  return (
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
  );
}

function ProjectRow({ project, next }: { readonly project: ProjectChoice; readonly next: View }) {
  const all = useWords();
  const words = all.projects;
  const { lastRun } = project;
  return (
    <tr role="row">
      <td role="cell">
        <PlaceLink
          to={project.isSetUp ? placeOf(next, project.key) : placeOf('first-run', project.key)}
          className="project-name"
        >
          <bdi>{project.name}</bdi>
        </PlaceLink>
        <span className="subtle">{project.key}</span>
      </td>
      <td role="cell" data-label={words.style}>
        <Lozenge>{all.styles[project.style]}</Lozenge>
      </td>
      <td role="cell" data-label={words.verdict}>
        {lastRun === null ? (
          <span className="subtle">{project.isSetUp ? words.notAudited : words.notSetUp}</span>
        ) : (
          <VerdictMark verdict={lastRun.verdict} />
        )}
        {lastRun === null ? null : <span className="subtle">{words.failing(lastRun.failing)}</span>}
      </td>
      <td role="cell" data-label={words.lastRun}>
        {lastRun === null ? <span className="subtle">{words.never}</span> : <When at={lastRun.takenAt} />}
      </td>
    </tr>
  );
}
