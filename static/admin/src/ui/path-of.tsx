import { placeOf } from '../lib/router';
import { useSession } from '../lib/session';
import { tabOf, type View } from '../lib/views';
import { useWords } from '../i18n/words';
import { PlaceLink } from './links';

/** Those that no tab names are named in the path. */
const isNamed = (view: View): view is Exclude<View, 'home' | 'first-run'> =>
  view !== 'home' && view !== 'first-run' && tabOf(view) !== view;

/** Where the reader is, and the way back. */
export function PathOf({ project }: { readonly project: string | null }) {
  const { place, host } = useSession();
  const { app } = useWords();
  const { view } = place;
  const steps = [
    host.project === null ? <PlaceLink to={placeOf('projects')}>{app.projects}</PlaceLink> : app.name,
    project === null ? null : isNamed(view) ? (
      <PlaceLink to={placeOf('overview', project)}>{project}</PlaceLink>
    ) : (
      project
    ),
    isNamed(view) ? app[view] : null,
  ];
  return (
    <nav aria-label={app.name} className="path">
      {steps.map((step, place) =>
        step === null ? null : (
          <span key={place}>
            {place === 0 ? null : (
              <span aria-hidden="true" className="path__slash">
                /
              </span>
            )}
            {step}
          </span>
        ),
      )}
    </nav>
  );
}
