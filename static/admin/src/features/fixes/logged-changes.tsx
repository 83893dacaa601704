import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { useSay, useWords } from '../../i18n/words';
import { When } from '../../ui/when';

const looks = {
  done: 'success',
  'not-done': 'default',
  pending: 'default',
  'under-way': 'inprogress',
  begun: 'moved',
  undone: 'moved',
  stopped: 'removed',
} as const;

export type LoggedChange = ActivityRow['changes'][number];

const stateNow = (state: LoggedChange['state'], isRunning: boolean): keyof typeof looks => {
  if (!isRunning) return state;
  return state === 'not-done' ? 'pending' : state === 'begun' ? 'under-way' : state;
};

interface LoggedChangesProps {
  readonly changes: readonly LoggedChange[];
  /** What is not done is still to come. */
  readonly isRunning?: boolean;
  /** Ids of the changes a run stopped at. */
  readonly stoppedAt?: readonly string[];
  readonly actionOf?: (change: LoggedChange, place: number) => ReactNode;
}

/** The changes of a plan that was pressed, each with what became of it. */
export function LoggedChanges({ changes, isRunning = false, stoppedAt = [], actionOf }: LoggedChangesProps) {
  const words = useWords().fixes.run;
  const say = useSay();
  return (
    <ol className="plain-list logged">
      {changes.map((change, place) => {
        const state = stoppedAt.includes(change.id) ? 'stopped' : stateNow(change.state, isRunning);
        return (
          <li key={change.id}>
            <span className="logged__state">
              <Lozenge appearance={looks[state]}>{words.changeStates[state]}</Lozenge>
            </span>
            <span dir="auto">{say(change.sentence)}</span>
            <span className="logged__end subtle">
              {change.at === null ? null : <When at={change.at} />}
              {actionOf?.(change, place)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
