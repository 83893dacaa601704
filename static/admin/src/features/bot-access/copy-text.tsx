import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { copyText } from '../../lib/host';
import { useWordsOf } from '../../i18n/words';

interface CopyTextProps {
  readonly text: string;
  /** What the button says to whoever does not see what it stands beside. */
  readonly label: string;
  /** Of text with lines of its own, which scrolls sideways: what the region is called. */
  readonly blockLabel?: string;
}

/** Text to be taken elsewhere, with a button that says whether it is in the clipboard. */
export function CopyText({ text, label, blockLabel }: CopyTextProps) {
  const words = useWordsOf('botAccess');
  const isBlock = blockLabel !== undefined;
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const said = copied?.text !== text ? null : copied.isDone ? words.copied : words.copyFailed;
  const copy = async (): Promise<void> => setCopied({ text, isDone: await copyText(text, shown.current) });
  return (
    <div className={isBlock ? 'copy copy--block' : 'copy'}>
      <code
        ref={shown}
        className="copy__text"
        dir="ltr"
        tabIndex={isBlock ? 0 : undefined}
        role={isBlock ? 'region' : undefined}
        aria-label={blockLabel}
      >
        {text}
      </code>
      <Button aria-label={label} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span className="copy__said subtle" role="status">
        {said ?? ''}
      </span>
    </div>
  );
}
