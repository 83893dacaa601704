import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

/** The two ways to say what the audit asks: all that it has to know, or the skills alone with what each would cost. */
export function SetupParts({ project }: { readonly project: string }) {
  const { place } = useSession();
  const { app } = useWords();
  return (
    <nav aria-label={app.setup} className="parts">
      {(['setup', 'skills'] as const).map((view) => (
        <PlaceLink key={view} to={placeOf(view, project)} isCurrent={place.view === view}>
          {app[view]}
        </PlaceLink>
      ))}
    </nav>
  );
}
