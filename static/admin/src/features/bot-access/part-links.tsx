import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWordsOf } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

type Part = 'access' | 'seen' | 'try';

const parts: readonly Part[] = ['access', 'seen', 'try'];

/** The part of the page an address names. */
export const partOf = (name: string | undefined): Part => parts.find((part) => part === name) ?? 'access';

/** The ways between the three parts of the page. */
export function PartLinks({ project, current }: { readonly project: string | null; readonly current: Part }) {
  const { place } = useSession();
  const words = useWordsOf('botPreview').parts;
  const of = place.filters['of'] ?? '';
  return (
    <nav aria-label={words.label} className="parts">
      {parts.map((part) => (
        <PlaceLink
          key={part}
          to={placeOf('bot-access', project, { of, part: part === 'access' ? '' : part })}
          isCurrent={part === current}
        >
          {words[part]}
        </PlaceLink>
      ))}
    </nav>
  );
}
