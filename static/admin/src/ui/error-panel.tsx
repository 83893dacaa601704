import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../src/shared/contract';
import type { Text } from '../../../../src/shared/message';
import { copyText } from '../lib/host';
import { useSay, useWords } from '../i18n/words';
import { Message } from './message';

interface ErrorPanelProps {
  readonly error: Omit<ReplyError, 'message' | 'advice'> & { readonly message: Text; readonly advice: Text };
  /** Replaces the title that goes with the error's code. */
  readonly title?: string;
  readonly retry?: () => void;
  readonly retryLabel?: string;
}

/** What happened, what to do, and the details a supporter asks for. */
export function ErrorPanel({ error, title, retry, retryLabel }: ErrorPanelProps) {
  const words = useWords();
  const say = useSay();
  return (
    <Message tone="error" title={title ?? words.errors.titles[error.code]} isAnnounced>
      <p>{say(error.message) || words.errors.message}</p>
      <p>{say(error.advice) || words.errors.advice}</p>
      {error.detail === undefined ? null : <Detail text={error.detail} />}
      {retry === undefined ? null : (
        <div className="message__actions">
          <Button onClick={retry}>{retryLabel ?? words.errors.retry}</Button>
        </div>
      )}
    </Message>
  );
}

function Detail({ text }: { readonly text: string }) {
  const words = useWords();
  const shown = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(text, shown.current));
  return (
    <details className="fold">
      <summary>{words.errors.detail}</summary>
      <div className="detail">
        <code ref={shown}>{text}</code>
        <Button spacing="compact" onClick={() => void copy()}>
          {isCopied ? words.errors.copied : words.errors.copy}
        </Button>
      </div>
    </details>
  );
}
