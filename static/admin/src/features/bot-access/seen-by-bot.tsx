import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ProjectChoice } from '../../../../../src/shared/contract';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWordsOf } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { ArticlesCard } from './articles-card';
import { FeedCard } from './feed-card';
import { FormsCard } from './forms-card';

interface SeenByBotProps {
  /** null: the reader came from outside a project, and chooses one here. */
  readonly project: string | null;
  readonly projects: readonly ProjectChoice[];
}

/** What a bot is served of one project: its forms, its articles, and whether its tickets are told. */
export function SeenByBot({ project, projects }: SeenByBotProps) {
  const { place, go } = useSession();
  const words = useWordsOf('botPreview').project;
  const [knownOf, setKnownOf] = useState<string | null>(null);
  const choose = (of: string): void => go(placeOf('bot-access', null, { of, part: 'seen' }), 'replace');
  const shown =
    projects.find(({ key }) => key === (project ?? place.filters['of'])) ??
    (project === null ? projects[0] : undefined);
  if (shown === undefined) return project === null ? <NothingSetUp /> : <NotSetUp project={project} />;
  return (
    <>
      {project === null ? (
        <div className="seen-project">
          <ChoiceField
            label={words.label}
            value={shown.key}
            onChange={choose}
            options={projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }))}
          />
        </div>
      ) : null}
      <FormsCard key={`forms ${shown.key}`} project={shown.key} known={setKnownOf} />
      {knownOf === shown.key ? (
        <>
          <FeedCard key={`feed ${shown.key}`} project={shown.key} />
          <ArticlesCard key={`articles ${shown.key}`} project={shown.key} />
        </>
      ) : null}
    </>
  );
}

function NothingSetUp() {
  const { go } = useSession();
  const words = useWordsOf('botPreview').project;
  return (
    <Empty title={words.noneTitle} text={words.noneText}>
      <Button appearance="primary" onClick={() => go(placeOf('projects'))}>
        {words.toProjects}
      </Button>
    </Empty>
  );
}

function NotSetUp({ project }: { readonly project: string }) {
  const { go } = useSession();
  const words = useWordsOf('botPreview').project;
  return (
    <Empty title={words.notSetUpTitle} text={words.notSetUpText}>
      <Button appearance="primary" onClick={() => go(placeOf('setup', project))}>
        {words.setUp}
      </Button>
    </Empty>
  );
}
