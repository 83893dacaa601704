import { Component, type ReactNode } from 'react';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from '../lib/api';
import { useWords } from '../i18n/words';
import { ErrorPanel } from './error-panel';

/** A fault of one view leaves the rest of the page alive and says what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: ReplyError | null }> {
  override state: { readonly error: ReplyError | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { readonly error: ReplyError } {
    return { error: replyErrorOf(thrown) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} retry={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, retry }: { readonly error: ReplyError; readonly retry: () => void }) {
  return <ErrorPanel error={error} title={useWords().errors.brokenTitle} retry={retry} />;
}
