import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge from '@atlaskit/lozenge';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { undoableFrom } from './plan-review';
import { useSession } from '../../lib/session';
import type { Fix } from './use-fix';
import { useSay, useWords } from '../../i18n/words';
import { When } from '../../ui/when';
import { LoggedChanges } from './logged-changes';
import { UndoConfirm } from './undo-confirm';

const looks = {
  applied: 'success',
  'partly-applied': 'moved',
  undone: 'default',
  'partly-undone': 'moved',
  running: 'inprogress',
} as const;

interface PlanRowProps {
  readonly row: ActivityRow;
  readonly fix: Fix;
  readonly isOpenAtFirst: boolean;
}

/** One plan that was pressed: who, when, what, and the undo of all of it or of its end. */
export function PlanRow({ row, fix, isOpenAtFirst }: PlanRowProps) {
  const { hello } = useSession();
  const words = useWords().activity;
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  /** Place of the first change to undo, while the reader is asked; null: nothing is asked. */
  const [from, setFrom] = useState<number | null>(null);
  const undoable = undoableFrom(row, 0);
  const canUndo = undoable.length > 0 && row.state !== 'running' && !fix.isActive;
  return (
    <article className="card logged-plan">
      <div className="logged-plan__head">
        <h2>{words.plan(row.changes.length)}</h2>
        <Lozenge appearance={looks[row.state]}>{words.states[row.state]}</Lozenge>
        <span className="subtle">
          <When at={row.at} />{' '}
          <bdi>
            {row.by === hello.accountId ? words.you : row.byName === null ? words.byHidden : words.by(row.byName)}
          </bdi>
        </span>
        {canUndo ? (
          <span className="logged-plan__undo">
            <Button spacing="compact" id={`${id}undo`} onClick={() => setFrom(0)}>
              {undoable.length === row.changes.length ? words.undo : words.undoRest}
            </Button>
          </span>
        ) : null}
      </div>
      {undoable.length > 0 && fix.isActive ? <p className="subtle">{words.wait}</p> : null}
      {from === null ? null : (
        <UndoConfirm key={from} row={row} from={from} fix={fix} close={() => setFrom(null)} returnTo={`${id}undo`} />
      )}
      <button
        type="button"
        className="fold-button logged-plan__fold"
        aria-expanded={isOpen}
        aria-controls={`${id}changes`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
        {isOpen ? words.hide : words.show}
      </button>
      <div id={`${id}changes`} hidden={!isOpen}>
        <LoggedChanges
          changes={row.changes}
          isRunning={row.state === 'running' && fix.progress?.direction === 'apply'}
          actionOf={(change, place) =>
            canUndo && change.state === 'done' && undoableFrom(row, place).length < undoable.length ? (
              <Button
                spacing="compact"
                appearance="subtle"
                aria-label={words.undoFromLabel(say(change.sentence))}
                onClick={() => setFrom(place)}
              >
                {words.undoFrom}
              </Button>
            ) : null
          }
        />
      </div>
    </article>
  );
}
