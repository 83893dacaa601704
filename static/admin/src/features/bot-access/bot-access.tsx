import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { BotKeyMade, BotKeyRow, ProjectChoice } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { AccessLog } from './access-log';
import { AddressCard } from './address-card';
import { KeyCard } from './key-card';
import type { AskedKey } from './key-table';
import { KeyReminder } from './key-reminder-line';
import { PartLinks, partOf } from './part-links';
import { SeenByBot } from './seen-by-bot';
import { TryConsole } from './try-console';
import { ErrorPanel } from '../../ui/error-panel';
import { PageHeader } from '../../ui/page-header';
import { PathOf } from '../../ui/path-of';
import { Placeholder } from '../../ui/placeholder';
import { keysToRotate } from './key-reminder';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';

/** The bot's door: one for the whole site, looked at for one project or for all. */
export function BotAccess({ project }: { readonly project: string | null }) {
  const { place, shownKey } = useSession();
  const ask = useCallback(async () => {
    const [address, keys, projects] = await Promise.all([
      askApp('readBotUrl', {}),
      askApp('listKeys', {}),
      projectsSetUp(),
    ]);
    return { address, keys, projects };
  }, []);
  const { value, error, set, reload } = useAnswer(ask);
  const [made, setShown] = useState<BotKeyMade | null>(shownKey.current);
  const setMade = (key: BotKeyMade | null): void => {
    shownKey.current = key;
    setShown(key);
  };
  const [asked, setAsked] = useAskedRotation(value?.keys ?? null);
  const [now] = useState(() => new Date());
  const part = partOf(place.filters['part']);
  const put = (row: BotKeyRow): void => {
    if (value === null) return;
    const isKnown = value.keys.some(({ id }) => id === row.id);
    set({ ...value, keys: isKnown ? value.keys.map((key) => (key.id === row.id ? row : key)) : [row, ...value.keys] });
  };
  return (
    <Frame project={project}>
      <PartLinks project={project} current={part} />
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && error === null ? <Placeholder heights={[178, 280, 280]} /> : null}
      {value === null ? null : (
        <div className="stack">
          <KeyReminder ending={keysToRotate(value.keys, now)} project={project} />
          {part === 'seen' ? <SeenByBot project={project} projects={value.projects} /> : null}
          {part === 'try' ? <TryConsole url={value.address.url} keys={value.keys} project={project} /> : null}
          {part === 'access' ? (
            <>
              <AddressCard
                {...value.address}
                changed={(url) => set({ ...value, address: { ...value.address, url } })}
              />
              <KeyCard
                keys={value.keys}
                projects={value.projects}
                put={put}
                made={made}
                setMade={setMade}
                asked={asked}
                setAsked={setAsked}
              />
              <AccessLog keys={value.keys} />
            </>
          ) : null}
        </div>
      )}
    </Frame>
  );
}

/**
 * The open question about a key. A reminder leads here with the key in the address, from where it is taken once the
 * keys are there.
 */
function useAskedRotation(keys: readonly BotKeyRow[] | null) {
  const { place, go } = useSession();
  const [asked, setAsked] = useState<AskedKey | null>(null);
  const { rotate } = place.filters;
  useEffect(() => {
    if (rotate === undefined || keys === null) return;
    if (keys.some(({ id, state }) => id === rotate && state !== 'revoked'))
      setAsked({ keyId: rotate, question: 'rotate' });
    go(
      { ...place, filters: Object.fromEntries(Object.entries(place.filters).filter(([name]) => name !== 'rotate')) },
      'replace',
    );
  }, [rotate, keys, place, go]);
  return [asked, setAsked] as const;
}

function Frame({ project, children }: { readonly project: string | null; readonly children: ReactNode }) {
  const own = useWordsOf('botAccess');
  return (
    <>
      <PageHeader title={own.title} above={<PathOf project={project} />} below={own.text} />
      {children}
    </>
  );
}

/** A key opens only projects that are set up, so only those are offered. */
async function projectsSetUp(): Promise<readonly ProjectChoice[]> {
  const found: ProjectChoice[] = [];
  for (;;) {
    const { projects, total } = await askApp('listProjects', { startAt: found.length });
    found.push(...projects);
    if (projects.length === 0 || found.length >= total) return found.filter(({ isSetUp }) => isSetUp);
  }
}
