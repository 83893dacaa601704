import { useCallback } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { HandoverPackage, HandoverProgress } from '../../../../../src/shared/handover-contract';
import { askApp } from '../../lib/api';
import { useFollowed } from '../../lib/use-followed';

export interface Handover {
  readonly run: HandoverProgress['run'];
  readonly package: HandoverPackage | null;
  readonly isActive: boolean;
  readonly isKnown: boolean;
  readonly isLost: boolean;
  /** Starting was refused. */
  readonly error: ReplyError | null;
  readonly start: () => Promise<void>;
}

const isActive = (seen: HandoverProgress | null): boolean =>
  ['queued', 'reading', 'packing', 'waiting'].includes(seen?.run?.state ?? '');

/** Follows the making of a package, also one that was started before this page was opened. */
export function useHandover(project: string): Handover {
  const read = useCallback(() => askApp('readHandover', { projectKey: project }), [project]);
  const { seen, isKnown, isLost, error, act } = useFollowed(read, isActive);
  const start = useCallback(
    async () => void (await act(() => askApp('startHandover', { projectKey: project }))),
    [act, project],
  );
  return {
    run: seen?.run ?? null,
    package: seen?.package ?? null,
    isActive: isActive(seen),
    isKnown,
    isLost,
    error,
    start,
  };
}
