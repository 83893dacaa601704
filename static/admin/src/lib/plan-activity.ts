import type { FixProgress } from '../../../../src/shared/plan-contract';

/** Whether a plan is being applied or undone; one that waits for Jira is. */
export const isPlanActive = (progress: FixProgress | null): boolean =>
  progress !== null && progress.state !== 'done' && progress.state !== 'stopped';
