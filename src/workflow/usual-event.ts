import type { TransitionKind } from './model';

/**
 * The id of the event a transition fires unless somebody chose another: "issue created" for the first, the generic one
 * for all others.
 */
export const usualEvent = (kind: TransitionKind): string => (kind === 'initial' ? '1' : '13');
