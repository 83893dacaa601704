import { useEffect, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { undoableFrom } from './plan-review';
import type { Fix } from './use-fix';
import { useWords } from '../../i18n/words';

interface UndoConfirmProps {
  readonly row: ActivityRow;
  /** Place of the first change to undo. */
  readonly from: number;
  readonly fix: Fix;
  readonly close: () => void;
  /** Id of the button that gets the focus back. */
  readonly returnTo: string;
}

/** Asks in place: a dialog in a tall frame would open outside the reader's sight. */
export function UndoConfirm({ row, from, fix, close, returnTo }: UndoConfirmProps) {
  const words = useWords().activity;
  const title = useRef<HTMLHeadingElement>(null);
  const [isBusy, setBusy] = useState(false);
  const chosen = undoableFrom(row, from);
  const isAll = chosen.length === undoableFrom(row, 0).length;
  useEffect(() => title.current?.focus(), []);
  const keep = (): void => {
    close();
    document.getElementById(returnTo)?.focus();
  };
  const undo = async (): Promise<void> => {
    setBusy(true);
    await (isAll ? fix.undo(row.planId) : fix.undo(row.planId, chosen));
    close();
  };
  return (
    <section className="undo-confirm" onKeyDown={(event) => (event.key === 'Escape' ? keep() : undefined)}>
      <h3 ref={title} tabIndex={-1}>
        {words.confirmTitle(chosen.length, isAll)}
      </h3>
      <p>{words.confirmText}</p>
      {isAll ? null : <p>{words.confirmPartText}</p>}
      <div className="next__actions">
        <Button appearance="warning" isLoading={isBusy} onClick={() => void undo()}>
          {words.confirm(chosen.length)}
        </Button>
        <Button appearance="subtle" onClick={keep}>
          {words.keep(chosen.length)}
        </Button>
      </div>
    </section>
  );
}
