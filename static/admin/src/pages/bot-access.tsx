import { useCallback, type ReactNode } from 'react';
import type { BotKeyRow, ProjectChoice } from '../../../../src/shared/contract';
import { listKeys, listProjects, readBotUrl } from '../api';
import { AccessLog } from '../components/bot-access/access-log';
import { AddressCard } from '../components/bot-access/address-card';
import { KeyCard } from '../components/bot-access/key-card';
import { TryIt } from '../components/bot-access/try-it';
import { ErrorPanel } from '../components/error-panel';
import { PlaceLink } from '../components/links';
import { PageHeader } from '../components/page-header';
import { Placeholder } from '../components/placeholder';
import { ProjectFrame } from '../components/project-frame';
import { placeOf } from '../router';
import { useAnswer } from '../use-answer';
import { useWords } from '../words';

/** The bot's door: one for the whole site, looked at from a project's tabs or from the list of projects. */
export function BotAccess({ project }: { readonly project: string | null }) {
  const ask = useCallback(async () => {
    const [address, keys, projects] = await Promise.all([readBotUrl({}), listKeys({}), projectsSetUp()]);
    return { address, keys, projects };
  }, []);
  const { value, error, set, reload } = useAnswer(ask);
  const put = (row: BotKeyRow): void => {
    if (value === null) return;
    const isKnown = value.keys.some(({ id }) => id === row.id);
    set({ ...value, keys: isKnown ? value.keys.map((key) => (key.id === row.id ? row : key)) : [row, ...value.keys] });
  };
  return (
    <Frame project={project}>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && error === null ? <Placeholder heights={[178, 280, 280]} /> : null}
      {value === null ? null : (
        <div className="stack">
          <AddressCard {...value.address} changed={(url) => set({ ...value, address: { ...value.address, url } })} />
          <KeyCard keys={value.keys} projects={value.projects} put={put} />
          <TryIt url={value.address.url} keys={value.keys} />
          <AccessLog keys={value.keys} />
        </div>
      )}
    </Frame>
  );
}

function Frame({ project, children }: { readonly project: string | null; readonly children: ReactNode }) {
  const words = useWords();
  if (project !== null) return <ProjectFrame project={project} below={words.botAccess.text}>{children}</ProjectFrame>;
  const path = (
    <nav aria-label={words.app.name} className="path">
      <PlaceLink to={placeOf('projects')}>{words.app.projects}</PlaceLink>
    </nav>
  );
  return (
    <>
      <PageHeader title={words.botAccess.title} above={path} below={words.botAccess.text} />
      {children}
    </>
  );
}

/** A key opens only projects that are set up, so only those are offered. */
async function projectsSetUp(): Promise<readonly ProjectChoice[]> {
  const found: ProjectChoice[] = [];
  for (;;) {
    const { projects, total } = await listProjects({ startAt: found.length });
    found.push(...projects);
    if (projects.length === 0 || found.length >= total) return found.filter(({ isSetUp }) => isSetUp);
  }
}
