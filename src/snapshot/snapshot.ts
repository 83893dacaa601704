import type { Part, Parts } from './parts';
import type { Reading } from './reading';

/** One frozen reading of a project. Parts fail alone; `profile`, `settings` and `takenAt` are always read. */
export type Snapshot = { readonly [P in Part]: Reading<Parts[P]> };

/** Parts that come with the audit itself and need no request. */
export const GIVEN_PARTS = ['profile', 'settings', 'takenAt'] as const satisfies readonly Part[];
