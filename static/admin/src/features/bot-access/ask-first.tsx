import { useEffect, useRef, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { Act } from '../../lib/use-act';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';

interface AskFirstProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly act: Act;
  readonly agree: () => void;
  readonly close: () => void;
  /** Id of the button that gets the focus back. */
  readonly returnTo: string;
  readonly children?: ReactNode;
}

/**
 * Asks in place before something that cannot be taken back: a dialog in a tall frame would open outside the reader's
 * sight.
 */
export function AskFirst({ title, text, confirm, act, agree, close, returnTo, children }: AskFirstProps) {
  const words = useWordsOf('botAccess');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = (): void => {
    close();
    document.getElementById(returnTo)?.focus();
  };
  return (
    <section className="undo-confirm" onKeyDown={(event) => (event.key === 'Escape' ? keep() : undefined)}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{text}</p>
      {children}
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      <div className="next__actions">
        <Button appearance="warning" isLoading={act.isBusy} onClick={agree}>
          {confirm}
        </Button>
        <Button appearance="subtle" onClick={keep}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
