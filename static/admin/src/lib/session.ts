import { createContext, useContext } from 'react';
import type { BotKeyMade, Hello } from '../../../../src/shared/contract';
import type { Admission } from './admission';
import type { Host } from './host';
import type { Place } from './router';
import type { SetupDrafts } from './setup-drafts';

/** What every view knows: who looks, through which of the app's doors, and where they are. */
interface Session {
  readonly hello: Hello;
  /** What the reader may open and press; buttons beyond it are not shown. */
  readonly admission: Admission;
  readonly host: Host;
  readonly place: Place;
  /** Goes to another place; `replace` for changes that the Back button should skip, such as typing in a filter. */
  readonly go: (place: Place, how?: 'push' | 'replace') => void;
  /**
   * true once after each change of view: the new title takes the focus, so that whoever cannot see the change hears it.
   */
  readonly takeFocus: () => boolean;
  /** Names by project key, as far as they were seen: the header of the next view need not ask again. */
  readonly projectNames: Map<string, string>;
  /** How many checks failed in the last audit that was seen, by project key. */
  readonly failing: ReadonlyMap<string, number>;
  readonly noteFailing: (project: string, count: number) => void;
  /** Set-up forms that are not saved yet. */
  readonly drafts: SetupDrafts;
  /** A secret that is shown this once, until the reader closes it: another view must not lose it. In memory alone. */
  readonly shownKey: { current: BotKeyMade | null };
  /**
   * Ids of the checks that were open before a plan was applied, by plan id; a frame may be refused the browser's
   * storage.
   */
  readonly openChecksBefore: Map<string, readonly string[]>;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the session, which only a mistake in this page can cause. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session around this component.');
  return session;
}
