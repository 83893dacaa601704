import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ProjectChoice } from '../../../../../src/shared/contract';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useProjects, type FoundProjects } from '../../lib/use-projects';
import { useSay, useWords } from '../../i18n/words';
import { FoundList } from '../findings/found-list';
import { PlaceLink } from '../../ui/links';
import { PageHeader } from '../../ui/page-header';
import { Placeholder } from '../../ui/placeholder';
import { SearchField } from '../../ui/search-field';
import { steps } from './first-run-steps';
import { StepBar } from './step-bar';

const wayOn = (project: ProjectChoice) =>
  project.isSetUp ? placeOf('setup', project.key) : placeOf('first-run', project.key, { step: 'accounts' });

/** The first step: the project that the site itself points to, and all others. */
export function ProjectStep() {
  const { place, go } = useSession();
  const words = useWords().firstRun;
  const query = place.filters['text'] ?? '';
  const found = useProjects(query);
  const likely = query === '' ? found.value?.projects.find((project) => project.hint?.isLikely === true) : undefined;
  return (
    <>
      <PageHeader
        title={words.title}
        aside={words.place(1, steps.length, words.steps.project)}
        below={words.projectText}
        actions={
          <Button appearance="subtle" onClick={() => go(placeOf('projects'))}>
            {words.cancel}
          </Button>
        }
      />
      <StepBar steps={steps} current="project" project={null} />
      {found.value === null && found.error === null ? <Placeholder heights={[96, 32, 48, 48, 48, 48]} /> : null}
      {likely === undefined ? null : <Likely project={likely} />}
      {found.value === null && found.error === null ? null : <Choices found={found} query={query} />}
    </>
  );
}

function Choices({ found, query }: { readonly found: FoundProjects; readonly query: string }) {
  const { place, go } = useSession();
  const { firstRun: words, projects: listWords } = useWords();
  const search = (text: string): void => go({ ...place, filters: { ...place.filters, text } }, 'replace');
  return (
    <>
      <div className="toolbar">
        <h2 className="toolbar__title">{words.others}</h2>
        <SearchField label={listWords.search} value={query} onChange={search} />
        <span className="toolbar__count" role="status">
          {found.value === null ? '' : listWords.count(found.value.projects.length, found.value.total)}
        </span>
      </div>
      <FoundList found={found} query={query} clear={() => search('')}>
        {(projects) => (
          <ul className="plain-list choices">
            {projects.map((project) => (
              <ChoiceRow key={project.id} project={project} />
            ))}
          </ul>
        )}
      </FoundList>
    </>
  );
}

function Likely({ project }: { readonly project: ProjectChoice }) {
  const { go } = useSession();
  const words = useWords().firstRun;
  const say = useSay();
  return (
    <section className="card likely" aria-labelledby="likely-title">
      <div>
        <div className="likely__title">
          <h2 id="likely-title" dir="auto">
            {project.name}
          </h2>
          <Lozenge appearance="new">{words.likely}</Lozenge>
        </div>
        <p className="subtle">{say(project.hint?.reason ?? '')}</p>
      </div>
      <Button appearance="primary" onClick={() => go(wayOn(project))}>
        {words.choose(project.name)}
      </Button>
    </section>
  );
}

function ChoiceRow({ project }: { readonly project: ProjectChoice }) {
  const all = useWords();
  const say = useSay();
  return (
    <li className="choices__row">
      <PlaceLink to={wayOn(project)} className="project-name">
        <bdi>{project.name}</bdi>
      </PlaceLink>
      <span className="subtle">{project.key}</span>
      <Lozenge>{all.styles[project.style]}</Lozenge>
      {project.isSetUp ? <Lozenge appearance="success">{all.projects.connected}</Lozenge> : null}
      <span className="choices__hint subtle">{project.hint === undefined ? '' : say(project.hint.reason)}</span>
    </li>
  );
}
