import { Component, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from '../lib/api';
import { PartMissing } from '../lib/load-part';
import { useWords } from '../i18n/words';
import { ErrorPanel } from './error-panel';
import { Message } from './message';

/** A fault of one view leaves the rest of the page alive and says what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, isMissing: false };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: replyErrorOf(thrown), isMissing: thrown instanceof PartMissing };
  }

  override render(): ReactNode {
    const { error, isMissing } = this.state;
    if (error === null) return this.props.children;
    if (isMissing) return <Missing />;
    return <Broken error={error} retry={() => this.setState({ error: null, isMissing: false })} />;
  }
}

interface State {
  readonly error: ReplyError | null;
  /**
   * A part of the page could not be loaded: trying again asks for the same file in vain, a new page asks for its own.
   */
  readonly isMissing: boolean;
}

function Missing() {
  const { outdatedTitle, outdatedText, reload } = useWords().errors;
  return (
    <Message tone="error" title={outdatedTitle} isAnnounced>
      <p>{outdatedText}</p>
      <div className="message__actions">
        <Button onClick={() => window.location.reload()}>{reload}</Button>
      </div>
    </Message>
  );
}

function Broken({ error, retry }: { readonly error: ReplyError; readonly retry: () => void }) {
  return <ErrorPanel error={error} title={useWords().errors.brokenTitle} retry={retry} />;
}
