import { useState } from 'react';
import type { Fact } from '../../../../../src/shared/report';
import { useWords } from '../../i18n/words';
import { CopyButton } from '../../ui/copy-button';

interface RawEvidenceProps {
  /** What is told apart from the others of the view. */
  readonly name: string;
  readonly fact: Fact;
  /** Requests behind it. */
  readonly sources: readonly string[];
}

/** What was seen, letter by letter, and the requests that told it; made when it is asked for. */
export function RawEvidence({ name, fact, sources }: RawEvidenceProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const json = isOpen ? JSON.stringify(fact, null, 2) : '';
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.risks.raw}</summary>
      {isOpen ? (
        <div className="raw">
          {sources.length === 0 ? null : (
            <>
              <p className="subtle">{words.findings.sources}</p>
              <ul className="plain-list sources">
                {sources.map((source) => (
                  <li key={source}>
                    <code>{source}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
          <pre
            className="raw__json"
            dir="ltr"
            tabIndex={0}
            role="region"
            aria-label={`${words.risks.rawLabel}: ${name}`}
          >
            {json}
          </pre>
          <div className="finding__acts">
            <CopyButton
              label={`${words.risks.copyRaw}: ${name}`}
              fieldLabel={words.risks.rawLabel}
              text={() => Promise.resolve(json)}
            >
              {words.risks.copyRaw}
            </CopyButton>
          </div>
        </div>
      ) : null}
    </details>
  );
}
