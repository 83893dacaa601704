import { useCallback, useEffect, useRef, useState } from 'react';
import type { BotKeyMade } from '../../../../src/shared/contract';
import { admissionOf } from '../lib/admission';
import { askApp } from '../lib/api';
import { ErrorBoundary } from '../ui/error-boundary';
import { ErrorPanel } from '../ui/error-panel';
import { LoadingView } from '../ui/placeholder';
import { rememberProject, rememberedProject, type Host } from '../lib/host';
import type { Navigation } from '../lib/navigation';
import type { Language } from '../i18n/language';
import { Refusal } from './refusal';
import { PlanBanner } from '../ui/plan-banner';
import { CurrentView } from './current-view';
import { formatPlace, parsePlace, type Place } from '../lib/router';
import { SessionContext } from '../lib/session';
import { showsProject } from '../lib/views';
import { openDrafts } from '../lib/setup-drafts';
import { useAnswer } from '../lib/use-answer';
import { useRunningPlan } from '../lib/use-running-plan';
import { LanguageContext } from '../i18n/words';

interface AppProps {
  readonly host: Host;
  readonly navigation: Navigation;
  readonly language: Language;
}

/** Asks who is there, refuses clearly or shows the view that the address names. */
export function App({ host, navigation, language }: AppProps) {
  const ask = useCallback(() => askApp('hello', host.project === null ? {} : { projectId: host.project.id }), [host]);
  const answer = useAnswer(ask);
  const [place, go] = usePlace(host, navigation);
  const lastProject = useRef(rememberedProject());
  lastProject.current = place.project ?? lastProject.current;
  // Asked beside it, for a slow Jira takes its time with each; the app refuses it to those who may not know.
  const running = useRunningPlan(lastProject.current, place.view);
  const takeFocus = useTakeFocus(place);
  const [projectNames] = useState(() => new Map<string, string>());
  const [failing, setFailing] = useState<ReadonlyMap<string, number>>(new Map());
  const noteFailing = useCallback(
    (project: string, count: number) =>
      setFailing((known) => (known.get(project) === count ? known : new Map(known).set(project, count))),
    [],
  );
  const [openChecksBefore] = useState(() => new Map<string, readonly string[]>());
  const [drafts] = useState(() => openDrafts(() => window.sessionStorage));
  const shownKey = useRef<BotKeyMade | null>(null);
  const session =
    answer.value === null || !running.isKnown
      ? null
      : {
          hello: answer.value,
          admission: admissionOf(answer.value, host),
          host,
          place,
          go,
          takeFocus,
          projectNames,
          failing,
          noteFailing,
          drafts,
          shownKey,
          openChecksBefore,
        };
  return (
    <LanguageContext.Provider value={language}>
      <main className="page">
        {session === null && answer.error === null ? <LoadingView /> : null}
        {session === null && answer.error !== null ? <ErrorPanel error={answer.error} retry={answer.reload} /> : null}
        {session === null ? null : (
          <SessionContext.Provider value={session}>
            <ErrorBoundary key={`${place.view} ${place.project ?? ''}`}>
              <PlanBanner plan={running.plan} />
              {session.admission === 'none' ? <Refusal retry={answer.reload} /> : <CurrentView />}
            </ErrorBoundary>
          </SessionContext.Provider>
        )}
      </main>
    </LanguageContext.Provider>
  );
}

/** The project settings page knows one project only; a link of the side bar leads to the project looked at last. */
function settle(place: Place, host: Host): Place {
  if (host.project !== null)
    return {
      ...place,
      view: place.view === 'home' || place.view === 'projects' ? 'overview' : place.view,
      project: host.project.key,
    };
  if (host.entrance === 'configure' && place.view === 'home')
    return { ...place, view: 'setup', project: place.project ?? rememberedProject() };
  return showsProject(place.view) && place.project === null ? { ...place, project: rememberedProject() } : place;
}

function usePlace(
  host: Host,
  navigation: Navigation,
): readonly [Place, (place: Place, how?: 'push' | 'replace') => void] {
  const read = useCallback(() => settle(parsePlace(navigation.read()), host), [host, navigation]);
  const [place, setPlace] = useState(read);
  useEffect(() => navigation.listen(() => setPlace(read())), [navigation, read]);
  useEffect(() => {
    if (place.project !== null) rememberProject(place.project);
  }, [place.project]);
  const go = useCallback(
    (to: Place, how: 'push' | 'replace' = 'push') => {
      navigation[how](formatPlace(to));
      setPlace(settle(to, host));
    },
    [host, navigation],
  );
  return [place, go];
}

/** The first view is none: there Jira has the focus. */
function useTakeFocus(place: Place): () => boolean {
  const now = [place.view, place.project, place.filters['step']].join(' ');
  const focused = useRef(now);
  return useCallback(() => {
    const isNew = focused.current !== now;
    focused.current = now;
    return isNew;
  }, [now]);
}
