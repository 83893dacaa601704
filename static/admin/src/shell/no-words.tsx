import type { Tongue } from '../i18n/language';
import { noWords } from '../i18n/no-words';

/** The whole page, where not even its words could be loaded. */
export function NoWords({ tongue }: { readonly tongue: Tongue }) {
  const { text, reload } = noWords[tongue];
  return (
    <main className="page" role="alert">
      <p>{text}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </main>
  );
}
