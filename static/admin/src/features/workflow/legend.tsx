import { useWords } from '../../i18n/words';
import type { LineLook } from './workflow-drawing';
import { BUCKETS } from '../../../../../src/shared/vocabulary';

const looksForBot: readonly LineLook[] = ['bot', 'unsure', 'blocked', 'missing', 'path', 'approval', 'plain'];

/** What the colours and lines of the picture mean. */
export function Legend({ looks = looksForBot }: { readonly looks?: readonly LineLook[] }) {
  const words = useWords().workflow;
  return (
    <div className="legend" role="group" aria-label={words.legendTitle}>
      <ul className="plain-list">
        {BUCKETS.map((bucket) => (
          <li key={bucket}>
            <span className={`legend__status drawn--${bucket}`} aria-hidden="true" />
            {words.buckets[bucket]}
          </li>
        ))}
        <li>
          <span className="legend__status drawn--asks" aria-hidden="true" />
          {words.asksForApproval}
        </li>
      </ul>
      <ul className="plain-list">
        {looks.map((look) => (
          <li key={look}>
            <span className={`legend__line legend__line--${look}`} aria-hidden="true" />
            {words.looks[look]}
          </li>
        ))}
      </ul>
    </div>
  );
}
