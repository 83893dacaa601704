import { whatBlocks } from '../../../../../src/shared/judgement';
import type { ProjectHistory } from '../../../../../src/shared/overview-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { isFixable } from '../../lib/fix-scope';

interface GoLiveStep {
  readonly step: 'setUp' | 'audit' | 'fixes' | 'people' | 'live';
  readonly isDone: boolean;
  /** Checks that block go-live and wait for this step. */
  readonly checks: number;
}

/** How far a project that was audited is on its way to the go-live. */
export function goLiveSteps(
  { results }: Pick<AuditReport, 'results'>,
  { next, sinceGoLive }: ProjectHistory,
): readonly GoLiveStep[] {
  const blocking = whatBlocks(results).results;
  const fixable = blocking.filter(isFixable).length;
  const forPeople = blocking.length - fixable;
  return [
    { step: 'setUp', isDone: next.kind !== 'set-up', checks: 0 },
    { step: 'audit', isDone: next.kind !== 'audit', checks: 0 },
    { step: 'fixes', isDone: fixable === 0, checks: fixable },
    { step: 'people', isDone: forPeople === 0, checks: forPeople },
    { step: 'live', isDone: sinceGoLive !== null, checks: 0 },
  ];
}
