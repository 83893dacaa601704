import type { ParityQuestions } from '../shared/parity-contract';
import { showParity, showParityHistory } from '../usecases/parity/read-parity';
import { startParity } from '../usecases/parity/start-parity';
import { adminOnly } from './admin-only';
import { oneProject, projectKey } from './one-project';

const pair = oneProject.extend({ with: projectKey });

/** What the page “Test project” asks about how equal two projects are; for Jira administrators only, like the rest. */
export const parity = {
  startParity: adminOnly(pair, startParity),
  readParity: adminOnly(pair, showParity),
  readParityHistory: adminOnly(pair, showParityHistory),
} satisfies { readonly [Q in keyof ParityQuestions]: unknown };
