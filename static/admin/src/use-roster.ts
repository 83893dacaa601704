import { useCallback, useRef, useState } from 'react';
import type { ReplyError } from '../../../src/shared/contract';
import type { AddingChoice, RosterProgress, RosterSourceChoice } from '../../../src/shared/roster-contract';
import * as api from './api';
import { partsOf } from './roster-file';
import { useFollowed } from './use-followed';

export interface RosterStart {
  readonly source: RosterSourceChoice;
  readonly managedDomains?: readonly string[];
}

/** The comparison of a project and everything that can be done with it. */
export interface Roster {
  readonly progress: RosterProgress | null;
  readonly isKnown: boolean;
  readonly isLost: boolean;
  readonly isActive: boolean;
  /** The last act was refused. */
  readonly error: ReplyError | null;
  /** Parts of the file this page is sending; null: none. */
  readonly sending: { readonly sent: number; readonly total: number } | null;
  /** The first people of the file this page sent. */
  readonly sample: readonly string[];
  readonly start: (start: RosterStart) => Promise<void>;
  readonly sendFile: (start: RosterStart, text: string) => Promise<void>;
  readonly act: (deed: 'compare' | 'pause' | 'resume' | 'cancel' | 'retry' | 'undo') => Promise<void>;
  readonly add: (choice: AddingChoice) => Promise<void>;
}

const deeds = {
  compare: api.compareRosterRun,
  pause: api.pauseRosterRun,
  resume: api.resumeRosterRun,
  cancel: api.cancelRosterRun,
  retry: api.retryFailed,
  undo: api.undoAdding,
};
const activeStates: readonly RosterProgress['state'][] = ['queued', 'reading', 'comparing', 'adding', 'undoing'];
const isActive = (progress: RosterProgress | null): boolean =>
  progress !== null && activeStates.includes(progress.state);

/** Follows the project's comparison, also one that was started before this page was opened. */
export function useRoster(project: string): Roster {
  const read = useCallback(() => api.readRosterRun({ projectKey: project }), [project]);
  const { seen: progress, isKnown, isLost, error, act: follow } = useFollowed(read, isActive);
  const [sending, setSending] = useState<Roster['sending']>(null);
  const [sample, setSample] = useState<readonly string[]>([]);
  const [fileError, setFileError] = useState<ReplyError | null>(null);
  const isStopped = useRef(false);
  const runId = progress?.runId ?? '';
  const start = async ({ source, managedDomains }: RosterStart): Promise<void> =>
    void (await follow(() =>
      api.startRosterRun({ projectKey: project, source, ...(managedDomains && { managedDomains }) }),
    ));
  const sendFile = async ({ source, managedDomains }: RosterStart, text: string): Promise<void> => {
    const parts = partsOf(text);
    isStopped.current = false;
    setSending({ sent: 0, total: parts.length });
    setFileError(null);
    const send = async (): Promise<RosterProgress> => {
      let run = await api.startRosterRun({ projectKey: project, source, ...(managedDomains && { managedDomains }) });
      for (const [index, part] of parts.entries()) {
        if (isStopped.current) return api.cancelRosterRun({ projectKey: project, runId: run.runId });
        run = await api.sendRosterPart({
          projectKey: project,
          runId: run.runId,
          index,
          text: part,
          isLast: index === parts.length - 1,
        });
        if (index === 0) setSample(run.sample ?? []);
        setSending({ sent: index + 1, total: parts.length });
      }
      return run;
    };
    // The run before it is deleted by now, so what the app has is asked anew.
    await follow(() =>
      send().catch((thrown: unknown) => {
        setFileError(api.replyErrorOf(thrown));
        return read();
      }),
    );
    setSending(null);
  };
  const act: Roster['act'] = async (deed) => {
    isStopped.current = true;
    if (sending === null) await follow(() => deeds[deed]({ projectKey: project, runId }));
  };
  const add = async (choice: AddingChoice): Promise<void> =>
    void (await follow(() => api.startAdding({ projectKey: project, runId, ...choice })));
  return {
    progress,
    isKnown,
    isLost,
    isActive: isActive(progress),
    error: error ?? fileError,
    sending,
    sample,
    start,
    sendFile,
    act,
    add,
  };
}
