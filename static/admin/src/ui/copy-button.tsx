import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { copyText } from '../lib/host';
import { useWords } from '../i18n/words';

interface CopyButtonProps {
  readonly children: string;
  /** The whole name, where many buttons of the view read alike. */
  readonly label: string;
  /** What the field is called that holds the text where the browser refuses the clipboard. */
  readonly fieldLabel: string;
  /** null: there is nothing to copy here. */
  readonly text: () => Promise<string | null>;
}

/** Puts a text into the clipboard, or shows it selected where a frame may not. */
export function CopyButton({ children, label, fieldLabel, text }: CopyButtonProps) {
  const words = useWords().risks;
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const wanted = await text();
    setOutcome(wanted === null ? null : { text: wanted, isDone: await copyText(wanted, null) });
  };
  return (
    <>
      <Button appearance="subtle" spacing="compact" aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      <span className="subtle" role="status">
        {outcome === null ? '' : outcome.isDone ? words.copied : words.copyFailed}
      </span>
      {outcome === null || outcome.isDone ? null : (
        <input
          className="input copy-field"
          aria-label={fieldLabel}
          readOnly
          autoFocus
          value={outcome.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
