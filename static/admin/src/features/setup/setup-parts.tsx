import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

/**
 * What the audit has to know, and what would be otherwise: with other skills, which can be saved there, or for other
 * bots.
 */
export function SetupParts({ project }: { readonly project: string }) {
  const { place } = useSession();
  const { app } = useWords();
  return (
    <nav aria-label={app.setup} className="parts">
      {(['setup', 'skills', 'bots'] as const).map((view) => (
        <PlaceLink key={view} to={placeOf(view, project)} isCurrent={place.view === view}>
          {app[view]}
        </PlaceLink>
      ))}
    </nav>
  );
}
