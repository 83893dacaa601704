import { useCallback } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { AddingChoice, RosterProgress } from '../../../../../src/shared/roster-contract';
import { askApp } from '../../lib/api';
import { useFollowed } from '../../lib/use-followed';
import type { RosterStart } from './roster-start';
import { useRosterFile, type RosterFile } from './use-roster-file';

/** The comparison of a project and everything that can be done with it. */
export interface Roster extends Pick<RosterFile, 'sending' | 'sample' | 'columns' | 'chooseColumns'> {
  readonly progress: RosterProgress | null;
  readonly isKnown: boolean;
  readonly isLost: boolean;
  readonly isActive: boolean;
  /** The last act was refused. */
  readonly error: ReplyError | null;
  /** What was refused is the file. */
  readonly isFileRefused: boolean;
  readonly start: (start: RosterStart) => Promise<void>;
  readonly sendFile: (start: RosterStart, text: string) => Promise<void>;
  readonly act: (deed: 'compare' | 'pause' | 'resume' | 'cancel' | 'retry' | 'undo') => Promise<void>;
  readonly add: (choice: AddingChoice) => Promise<void>;
}

const deeds = {
  compare: 'compareRosterRun',
  pause: 'pauseRosterRun',
  resume: 'resumeRosterRun',
  cancel: 'cancelRosterRun',
  retry: 'retryFailed',
  undo: 'undoAdding',
} as const;
const activeStates: readonly RosterProgress['state'][] = ['queued', 'reading', 'comparing', 'adding', 'undoing'];
const isActive = (progress: RosterProgress | null): boolean =>
  progress !== null && activeStates.includes(progress.state);

/** Follows the project's comparison, also one that was started before this page was opened. */
export function useRoster(project: string): Roster {
  const read = useCallback(() => askApp('readRosterRun', { projectKey: project }), [project]);
  const { seen: progress, isKnown, isLost, error, act: follow } = useFollowed(read, isActive);
  const { sending, sample, columns, refusal, send, chooseColumns, stop, forgetRefusal } = useRosterFile(
    project,
    follow,
    read,
  );
  const runId = progress?.runId ?? '';
  const start = async (begin: RosterStart): Promise<void> => {
    forgetRefusal();
    await follow(() => askApp('startRosterRun', { projectKey: project, ...begin }));
  };
  const act: Roster['act'] = async (deed) => {
    stop();
    forgetRefusal();
    if (sending === null) await follow(() => askApp(deeds[deed], { projectKey: project, runId }));
  };
  const add = async (choice: AddingChoice): Promise<void> =>
    void (await follow(() => askApp('startAdding', { projectKey: project, runId, ...choice })));
  return {
    progress,
    isKnown,
    isLost,
    isActive: isActive(progress),
    error: error ?? refusal,
    isFileRefused: error === null && refusal !== null,
    sending,
    sample,
    columns,
    chooseColumns,
    start,
    sendFile: send,
    act,
    add,
  };
}
