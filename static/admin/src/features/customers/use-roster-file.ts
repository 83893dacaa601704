import { useRef, useState } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { ColumnChoice, FileColumn, RosterProgress } from '../../../../../src/shared/roster-contract';
import { askApp, replyErrorOf } from '../../lib/api';
import { partsOf } from './roster-file';
import type { RosterStart } from './roster-start';

/** A file on its way to the app, and what only the page that sent it knows of it. */
export interface RosterFile {
  /** Parts this page is sending; null: none. */
  readonly sending: { readonly sent: number; readonly total: number } | null;
  /** The first people of the file this page sent. */
  readonly sample: readonly string[];
  /** Every column of the file this page sent; null: it sent none. */
  readonly columns: readonly FileColumn[] | null;
  /** Why the file was refused; null: it was not. */
  readonly refusal: ReplyError | null;
  readonly send: (begin: RosterStart, text: string) => Promise<void>;
  /** Reads the same file again, by other columns. */
  readonly chooseColumns: (columns: ColumnChoice) => Promise<void>;
  readonly stop: () => void;
  readonly forgetRefusal: () => void;
}

/**
 * @param follow shows what an act answers, and follows it.
 * @param read what the app has now.
 */
export function useRosterFile(
  project: string,
  follow: (act: () => Promise<RosterProgress | null>) => Promise<unknown>,
  read: () => Promise<RosterProgress | null>,
): RosterFile {
  const [sending, setSending] = useState<RosterFile['sending']>(null);
  const [shown, setShown] = useState<Pick<RosterFile, 'sample' | 'columns'>>({ sample: [], columns: null });
  const [refusal, setRefusal] = useState<ReplyError | null>(null);
  const file = useRef<{ readonly begin: RosterStart; readonly text: string } | null>(null);
  const isStopped = useRef(false);
  const sendParts = async (begin: RosterStart, parts: readonly string[]): Promise<RosterProgress> => {
    let run = await askApp('startRosterRun', { projectKey: project, ...begin });
    const { runId } = run;
    for (const [index, text] of parts.entries()) {
      if (isStopped.current) return askApp('cancelRosterRun', { projectKey: project, runId });
      const isLast = index === parts.length - 1;
      run = await askApp('sendRosterPart', { projectKey: project, runId, index, text, isLast });
      if (index === 0) setShown({ sample: run.sample ?? [], columns: run.columns ?? null });
      setSending({ sent: index + 1, total: parts.length });
    }
    return run;
  };
  const send = async (begin: RosterStart, text: string): Promise<void> => {
    const parts = partsOf(text);
    file.current = { begin, text };
    isStopped.current = false;
    setSending({ sent: 0, total: parts.length });
    setRefusal(null);
    await follow(() =>
      sendParts(begin, parts).catch((thrown: unknown) => {
        setRefusal(replyErrorOf(thrown));
        // The result before is back by now, so what the app has is asked again.
        return read();
      }),
    );
    setSending(null);
  };
  return {
    sending,
    ...shown,
    refusal,
    send,
    chooseColumns: async (columns) => {
      if (file.current !== null) await send({ ...file.current.begin, columns }, file.current.text);
    },
    stop: () => (isStopped.current = true),
    forgetRefusal: () => setRefusal(null),
  };
}
